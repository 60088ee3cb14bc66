package youju.calendar;

import static youju.calendar.Article.practice;
import static youju.calendar.Article.regulation;

import youju.calendar.Period.CalendarDays;
import youju.calendar.Period.WorkingDays;

/**
 * The terms that the petition regulation (信访工作条例) sets, each with the day it runs from: the whole table stands here
 * and nowhere else. Names for readers are {@code calendar.term.*} and {@code calendar.start.*} in the bundle.
 */
public enum Term {
    /** Register and refer, assign or report; from receipt by the bureau (art. 22). */
    REGISTER(new CalendarDays(15, regulation(22))),

    /** Tell the petitioner in writing of receipt, route and procedure; from receipt by the body (art. 23). */
    NOTICE(new CalendarDays(15, regulation(23))),

    /** Object that the matter isn't the body's; from receipt of the referral. The only one in working days (art. 23). */
    OBJECT(new WorkingDays(5, regulation(23))),

    /**
     * Handle a matter of the sixth route; from acceptance. May be extended once by at most 30 days, approved by the head
     * of the body, the petitioner told why. Neither mediation nor a hearing pauses it (art. 34).
     */
    HANDLE(new CalendarDays(60, regulation(34)), 30, false),

    /** Ask for review 复查; from receipt of the written answer (art. 35). */
    ASK_REVIEW(new CalendarDays(30, regulation(35))),

    /** Decide the review; from receipt of the request (art. 35). */
    REVIEW(new CalendarDays(30, regulation(35))),

    /** Ask for re-review 复核; from receipt of the review's written answer (art. 36). */
    ASK_FINAL_REVIEW(new CalendarDays(30, regulation(36))),

    /** Decide the re-review; from receipt of the request; the time of a hearing isn't counted (art. 36). */
    FINAL_REVIEW(new CalendarDays(30, regulation(36)), 0, true),

    /** Rate the handling; from service of the answer. No law says how long: 30 days is usual, a setting may differ. */
    RATE(new CalendarDays(30, practice())),

    /**
     * Send back the completion report 办结报告 of an assigned matter; from receipt of the assignment. Who assigns sets the
     * period in the letter; this one stands where none was set (art. 22).
     */
    REPORT_COMPLETION(new CalendarDays(60, regulation(22))),

    /** Answer a supervision in writing; from receipt. Owed by art. 40, which sets no length: 30 days is usual. */
    ANSWER_SUPERVISION(new CalendarDays(30, practice()));

    private final Period period;
    private final int longestExtensionDays;
    private final boolean hearingLeftOut;

    Term(Period period) {
        this(period, 0, false);
    }

    Term(Period period, int longestExtensionDays, boolean hearingLeftOut) {
        this.period = period;
        this.longestExtensionDays = longestExtensionDays;
        this.hearingLeftOut = hearingLeftOut;
    }

    public Period period() {
        return period;
    }

    /**
     * The term's period with another length, where whoever sets the term may choose it.
     *
     * @throws IllegalArgumentException if days aren't 1 to {@link Period#LONGEST}
     */
    public Period periodOf(int days) {
        return period instanceof WorkingDays
                ? new WorkingDays(days, period.article())
                : new CalendarDays(days, period.article());
    }

    /** How far the term may be extended, once; 0 if not at all. */
    public int longestExtensionDays() {
        return longestExtensionDays;
    }

    /** Whether the days of a hearing are left out of the count. */
    public boolean hearingLeftOut() {
        return hearingLeftOut;
    }
}
