package youju.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import youju.calendar.ClockFact.Corrected;
import youju.calendar.ClockFact.Released;
import youju.calendar.ClockFact.Reopened;
import youju.calendar.ClockFact.Stopped;
import youju.calendar.End.HearingUnderWay;
import youju.calendar.End.On;
import youju.calendar.End.YearMissing;
import youju.calendar.Ledger.Hearing;
import youju.calendar.Step.Code;

/**
 * Counts one deadline. The strict end is the last of so many counted days after the start, where a day counts unless it is
 * of a hearing that is left out (art. 36) or, in a period of working days, isn't worked. The legal end is the first day from
 * there on that is worked and not of such a hearing; it is looked for once, after any extension (art. 34; 民法典 art. 203).
 */
final class Projection {

    private final Ledger ledger;
    private final WorkingCalendar calendar;
    private final Term term;
    private final Period period;
    private final List<Step> steps = new ArrayList<>();

    Projection(Ledger ledger, WorkingCalendar calendar) {
        this.ledger = ledger;
        this.calendar = calendar;
        this.term = ledger.started().term();
        this.period = ledger.started().period();
    }

    Deadline deadline() {
        explainStart();
        explainHearings();
        End strict = strictEnd();
        End legal = legalEnd(strict);
        explainStanding();
        return new Deadline(
                term,
                ledger.start(),
                strict,
                legal,
                ledger.standing(),
                ledger.extension().isPresent(),
                calendar.version(),
                steps);
    }

    private End strictEnd() {
        End end = count(period.days());
        Code code = period instanceof Period.WorkingDays ? Code.WORKING_DAYS : Code.DAYS;
        explain(code, ledger.start(), end, period.days(), period.article());
        if (ledger.extension().isEmpty()) {
            return end;
        }
        int more = ledger.extension().get().days();
        End extended = count(period.days() + more);
        explain(Code.EXTENDED, end.notBefore(), extended, more, term.period().article());
        return extended;
    }

    private End count(int days) {
        LocalDate day = ledger.start();
        for (int left = days; left > 0; ) {
            LocalDate next = day.plusDays(1);
            if (waitsForHearing(next)) {
                LocalDate since = ledger.hearings().getLast().from();
                return new HearingUnderWay(since, latest(day, since).plusDays(left));
            }
            if (period instanceof Period.WorkingDays && !calendar.covers(next)) {
                return new YearMissing(next.getYear(), day.plusDays(left));
            }
            day = next;
            if (counts(day)) {
                left--;
            }
        }
        return new On(day);
    }

    private boolean counts(LocalDate day) {
        return !leftOut(day) && (period instanceof Period.CalendarDays || calendar.isWorkingDay(day));
    }

    private End legalEnd(End strict) {
        if (!(strict instanceof On on)) {
            return strict;
        }
        LocalDate day = on.day();
        while (true) {
            if (waitsForHearing(day)) {
                LocalDate since = ledger.hearings().getLast().from();
                End end = new HearingUnderWay(since, latest(day, since).plusDays(1));
                explain(Code.MOVED, on.day(), end, 0, Article.END_ON_DAY_OFF);
                return end;
            }
            if (!calendar.covers(day)) {
                End end = new YearMissing(day.getYear(), day);
                explain(Code.MOVED, on.day(), end, 0, Article.END_ON_DAY_OFF);
                return end;
            }
            if (!leftOut(day) && calendar.isWorkingDay(day)) {
                break;
            }
            day = day.plusDays(1);
        }
        if (day.isAfter(on.day())) {
            explain(Code.MOVED, on.day(), new On(day), days(on.day(), day), Article.END_ON_DAY_OFF);
        }
        return new On(day);
    }

    private boolean leftOut(LocalDate day) {
        return term.hearingLeftOut() && ledger.hearings().stream().anyMatch(hearing -> hearing.holds(day));
    }

    private boolean waitsForHearing(LocalDate day) {
        return term.hearingLeftOut()
                && ledger.hearings().stream()
                        .anyMatch(hearing -> hearing.until().isEmpty() && hearing.holds(day));
    }

    /** A step that leads to a known day says so; one that can't says what is missing. */
    private void explain(Code code, LocalDate from, End end, int days, Article article) {
        steps.add(
                switch (end) {
                    case On on -> new Step(code, from, on.day(), days, article);
                    case HearingUnderWay hearing ->
                        new Step(Code.HEARING_UNDER_WAY, hearing.since(), hearing.notBefore(), days, article);
                    case YearMissing missing ->
                        new Step(
                                Code.YEAR_MISSING,
                                LocalDate.of(missing.year(), 1, 1),
                                missing.notBefore(),
                                days,
                                article);
                });
    }

    private void explainStart() {
        LocalDate start = ledger.started().day();
        steps.add(new Step(Code.STARTED, start, start, 0, Article.DAY_OF_EVENT));
        for (ClockFact fact : ledger.facts()) {
            if (fact instanceof Corrected corrected) {
                steps.add(new Step(Code.CORRECTED, start, corrected.start(), 0, Article.DAY_OF_EVENT));
                start = corrected.start();
            }
        }
    }

    private void explainHearings() {
        for (Hearing hearing : ledger.hearings()) {
            LocalDate last = hearing.until().orElse(hearing.from());
            if (!term.hearingLeftOut()) {
                steps.add(new Step(Code.HEARING_COUNTED, hearing.from(), last, 0, period.article()));
            } else if (hearing.until().isPresent()) {
                steps.add(new Step(
                        Code.HEARING_LEFT_OUT, hearing.from(), last, days(hearing.from(), last) + 1, period.article()));
            }
        }
    }

    private void explainStanding() {
        for (ClockFact fact : ledger.facts()) {
            switch (fact) {
                case Stopped stopped -> explain(Code.STOPPED, stopped);
                case Released released -> explain(Code.RELEASED, released);
                case Reopened reopened -> explain(Code.REOPENED, reopened);
                default -> {
                    // Told above, where it counts.
                }
            }
        }
    }

    private void explain(Code code, ClockFact fact) {
        steps.add(new Step(code, fact.day(), fact.day(), 0, period.article()));
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
