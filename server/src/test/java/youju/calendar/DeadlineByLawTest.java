package youju.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static youju.calendar.CalendarExamples.day;
import static youju.calendar.CalendarExamples.deadline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.calendar.ClockFact.Corrected;
import youju.calendar.ClockFact.Extended;
import youju.calendar.ClockFact.HearingFrom;
import youju.calendar.ClockFact.HearingUntil;
import youju.calendar.ClockFact.Started;

/** Dates counted by hand from the articles and the notices of 2025 and 2026. */
class DeadlineByLawTest {

    @ParameterizedTest
    @CsvSource({
        // term, event, strict end, legal end
        "REGISTER, 2026-09-28, 2026-10-13, 2026-10-13",
        "REGISTER, 2025-09-20, 2025-10-05, 2025-10-09",
        "REGISTER, 2025-09-26, 2025-10-11, 2025-10-11",
        "REGISTER, 2025-09-13, 2025-09-28, 2025-09-28",
        "NOTICE, 2026-01-31, 2026-02-15, 2026-02-24",
        "NOTICE, 2026-01-30, 2026-02-14, 2026-02-14",
        "NOTICE, 2026-03-06, 2026-03-21, 2026-03-23",
        "OBJECT, 2025-09-26, 2025-10-10, 2025-10-10",
        "OBJECT, 2025-09-30, 2025-10-14, 2025-10-14",
        "OBJECT, 2026-02-12, 2026-02-26, 2026-02-26",
        "OBJECT, 2026-03-02, 2026-03-09, 2026-03-09",
        "HANDLE, 2026-08-03, 2026-10-02, 2026-10-08",
        "HANDLE, 2024-01-01, 2024-03-01, 2024-03-01",
        "ASK_REVIEW, 2026-09-03, 2026-10-03, 2026-10-08",
        "REVIEW, 2025-12-02, 2026-01-01, 2026-01-04",
        "ASK_FINAL_REVIEW, 2026-04-01, 2026-05-01, 2026-05-06",
        "FINAL_REVIEW, 2026-03-02, 2026-04-01, 2026-04-01",
        "RATE, 2026-05-20, 2026-06-19, 2026-06-22",
        "REPORT_COMPLETION, 2026-03-04, 2026-05-03, 2026-05-06",
        "ANSWER_SUPERVISION, 2026-05-20, 2026-06-19, 2026-06-22",
    })
    void each_term_ends_as_the_law_says(Term term, String event, String strict, String legal) {
        Deadline deadline = deadline(term, event);
        assertThat(deadline.strictEnd()).isEqualTo(new End.On(day(strict)));
        assertThat(deadline.legalEnd()).isEqualTo(new End.On(day(legal)));
    }

    @Test
    void a_period_that_ends_on_a_holiday_runs_to_the_next_working_day() {
        assertThat(deadline(Term.REGISTER, "2025-09-16").legalEnd()).isEqualTo(new End.On(day("2025-10-09")));
    }

    @Test
    void a_period_that_ends_on_a_made_up_sunday_is_not_moved() {
        assertThat(deadline(Term.REGISTER, "2026-09-05").legalEnd()).isEqualTo(new End.On(day("2026-09-20")));
    }

    @Test
    void only_the_objection_is_counted_in_working_days() {
        assertThat(Term.values())
                .filteredOn(term -> term.period() instanceof Period.WorkingDays)
                .containsExactly(Term.OBJECT);
    }

    @Test
    void only_handling_is_extended_and_only_the_re_review_leaves_out_hearings() {
        assertThat(Term.values())
                .filteredOn(term -> term.longestExtensionDays() > 0)
                .containsExactly(Term.HANDLE);
        assertThat(Term.values()).filteredOn(Term::hearingLeftOut).containsExactly(Term.FINAL_REVIEW);
    }

    /** 60 days end on 2 October, in the holiday; 30 more are counted from there, not from the 8th. */
    @Test
    void an_extension_is_counted_from_the_strict_end_and_moved_once() {
        Deadline deadline = deadline(Term.HANDLE, "2026-08-03", new Extended(day("2026-09-25"), 30, "局长", "案情复杂"));
        assertThat(deadline.strictEnd()).isEqualTo(new End.On(day("2026-11-01")));
        assertThat(deadline.legalEnd()).isEqualTo(new End.On(day("2026-11-02")));
        assertThat(deadline.extended()).isTrue();
    }

    /** Five days heard: 1 April becomes the 6th, in Qingming; so the 7th. */
    @Test
    void the_days_of_a_hearing_are_left_out_of_the_re_review() {
        Deadline deadline = deadline(
                Term.FINAL_REVIEW,
                "2026-03-02",
                new HearingFrom(day("2026-03-16")),
                new HearingUntil(day("2026-03-20")));
        assertThat(deadline.strictEnd()).isEqualTo(new End.On(day("2026-04-06")));
        assertThat(deadline.legalEnd()).isEqualTo(new End.On(day("2026-04-07")));
    }

    @Test
    void a_hearing_does_not_pause_handling() {
        Deadline heard = deadline(
                Term.HANDLE, "2026-03-02", new HearingFrom(day("2026-03-16")), new HearingUntil(day("2026-03-20")));
        assertThat(heard.legalEnd())
                .isEqualTo(deadline(Term.HANDLE, "2026-03-02").legalEnd());
    }

    @Test
    void a_hearing_after_the_end_cures_no_lateness() {
        Deadline deadline = deadline(
                Term.FINAL_REVIEW,
                "2026-03-02",
                new HearingFrom(day("2026-04-02")),
                new HearingUntil(day("2026-04-10")));
        assertThat(deadline.legalEnd()).isEqualTo(new End.On(day("2026-04-01")));
    }

    @Test
    void while_the_hearing_lasts_the_end_of_the_re_review_is_open() {
        Deadline deadline = deadline(Term.FINAL_REVIEW, "2026-03-02", new HearingFrom(day("2026-03-16")));
        // Thirteen days have passed, to the 15th; seventeen follow the 16th at the least.
        assertThat(deadline.legalEnd()).isEqualTo(new End.HearingUnderWay(day("2026-03-16"), day("2026-04-02")));
        assertThat(deadline.legalEnd().known()).isEmpty();
    }

    @Test
    void working_days_into_a_year_without_calendar_are_not_guessed() {
        Deadline deadline = deadline(Term.OBJECT, "2026-12-29");
        assertThat(deadline.strictEnd()).isEqualTo(new End.YearMissing(2027, day("2027-01-03")));
        assertThat(deadline.legalEnd()).isEqualTo(deadline.strictEnd());
    }

    @Test
    void calendar_days_into_a_year_without_calendar_keep_their_strict_end() {
        Deadline deadline = deadline(Term.HANDLE, "2026-12-01");
        assertThat(deadline.strictEnd()).isEqualTo(new End.On(day("2027-01-30")));
        assertThat(deadline.legalEnd()).isEqualTo(new End.YearMissing(2027, day("2027-01-30")));
    }

    @Test
    void a_rating_window_set_to_ten_days_is_kept_with_its_start() {
        Period ten = new Period.CalendarDays(10, Term.RATE.period().article());
        Deadline deadline =
                Deadline.project(List.of(new Started(day("2026-03-02"), Term.RATE, ten)), CalendarExamples.decreed());
        assertThat(deadline.legalEnd()).isEqualTo(new End.On(day("2026-03-12")));
    }

    @Test
    void a_corrected_day_of_receipt_is_counted_from() {
        Deadline deadline =
                deadline(Term.REGISTER, "2026-03-09", new Corrected(day("2026-03-10"), day("2026-03-02"), "邮戳为准"));
        assertThat(deadline.start()).isEqualTo(day("2026-03-02"));
        assertThat(deadline.strictEnd()).isEqualTo(new End.On(day("2026-03-17")));
    }

    @Test
    void an_office_that_does_not_move_ends_goes_by_the_strict_one() {
        Deadline deadline = deadline(Term.REGISTER, "2025-09-20").withoutMoving();
        assertThat(deadline.legalEnd()).isEqualTo(new End.On(day("2025-10-05")));
        assertThat(deadline.light(day("2025-10-06"))).isEqualTo(Light.RED);
    }
}
