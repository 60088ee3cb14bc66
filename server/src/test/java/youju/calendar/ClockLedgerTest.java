package youju.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.calendar.CalendarExamples.day;
import static youju.calendar.CalendarExamples.deadline;
import static youju.calendar.CalendarExamples.ledger;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import youju.calendar.ClockFact.Extended;
import youju.calendar.ClockFact.HearingFrom;
import youju.calendar.ClockFact.HearingUntil;
import youju.calendar.ClockFact.Released;
import youju.calendar.ClockFact.Reopened;
import youju.calendar.ClockFact.Started;
import youju.calendar.ClockFact.Stopped;

class ClockLedgerTest {

    private static final Extended THIRTY = new Extended(day("2026-04-20"), 30, "局长", "案情复杂");

    private static void refused(String rule, Term term, ClockFact... more) {
        assertThatThrownBy(() -> deadline(term, "2026-03-02", more))
                .isInstanceOf(BrokenLedger.class)
                .hasMessageContaining(rule);
    }

    @Test
    void a_ledger_that_cannot_be_true_is_refused_with_the_fact_and_the_rule() {
        refused("a term is extended once", Term.HANDLE, THIRTY, THIRTY);
        refused("1 to 30 days", Term.HANDLE, new Extended(day("2026-04-20"), 31, "局长", "案情复杂"));
        refused("can't be extended", Term.REVIEW, THIRTY);
        refused("starts once", Term.HANDLE, new Started(day("2026-03-03"), Term.HANDLE));
        refused("no hearing is under way", Term.HANDLE, new HearingUntil(day("2026-03-03")));
        refused("hasn't ended", Term.HANDLE, new HearingFrom(day("2026-03-03")), new HearingFrom(day("2026-03-04")));
        refused("began only on", Term.HANDLE, new HearingFrom(day("2026-03-09")), new HearingUntil(day("2026-03-08")));
        refused("no longer runs", Term.HANDLE, new Stopped(day("2026-03-09")), THIRTY);
        refused("runs already", Term.HANDLE, new Reopened(day("2026-03-09"), "送达有误"));
        refused("before the start", Term.HANDLE, new Stopped(day("2026-03-01")));
        assertThatThrownBy(() -> Deadline.project(List.of(), CalendarExamples.decreed()))
                .hasMessageContaining("begins with its start");
        assertThatThrownBy(() -> Deadline.project(List.of(THIRTY), CalendarExamples.decreed()))
                .hasMessageContaining("begins with its start");
    }

    @Test
    void a_light_is_amber_at_a_third_left_and_red_the_day_after_the_end() {
        Deadline deadline = deadline(Term.REGISTER, "2026-09-28");
        assertThat(deadline.light(day("2026-09-28"))).isEqualTo(Light.GREEN);
        assertThat(deadline.light(day("2026-10-07"))).isEqualTo(Light.GREEN);
        assertThat(deadline.light(day("2026-10-08"))).isEqualTo(Light.AMBER);
        assertThat(deadline.light(day("2026-10-13"))).isEqualTo(Light.AMBER);
        assertThat(deadline.light(day("2026-10-14"))).isEqualTo(Light.RED);
    }

    @Test
    void the_days_off_that_moved_the_end_are_amber_not_red() {
        Deadline deadline = deadline(Term.REGISTER, "2025-09-20");
        assertThat(deadline.light(day("2025-10-09"))).isEqualTo(Light.AMBER);
        assertThat(deadline.light(day("2025-10-10"))).isEqualTo(Light.RED);
    }

    @Test
    void what_is_done_on_the_last_day_is_in_time_and_the_day_after_late() {
        assertThat(deadline(Term.REGISTER, "2025-09-20", new Stopped(day("2025-10-09")))
                        .light(day("2026-01-01")))
                .isEqualTo(Light.DONE_IN_TIME);
        Deadline late = deadline(Term.REGISTER, "2025-09-20", new Stopped(day("2025-10-10")));
        assertThat(late.light(day("2025-10-09"))).isEqualTo(Light.AMBER);
        assertThat(late.light(day("2025-10-10"))).isEqualTo(Light.DONE_LATE);
    }

    @Test
    void a_matter_withdrawn_is_neither_in_time_nor_late() {
        Deadline deadline = deadline(Term.HANDLE, "2026-03-02", new Released(day("2026-06-30"), "撤回"));
        assertThat(deadline.light(day("2026-06-29"))).isEqualTo(Light.RED);
        assertThat(deadline.light(day("2026-06-30"))).isEqualTo(Light.RELEASED);
    }

    @Test
    void nobody_is_called_late_for_want_of_a_calendar() {
        Deadline deadline = deadline(Term.OBJECT, "2026-12-29");
        assertThat(deadline.light(day("2027-01-03"))).isEqualTo(Light.AMBER);
        assertThat(deadline.light(day("2027-01-04"))).isEqualTo(Light.UNKNOWN);
        assertThat(deadline(Term.OBJECT, "2026-12-29", new Stopped(day("2026-12-31")))
                        .light(day("2027-02-01")))
                .isEqualTo(Light.DONE_IN_TIME);
    }

    @Test
    void during_a_hearing_the_light_of_a_re_review_stands_still() {
        Deadline deadline = deadline(Term.FINAL_REVIEW, "2026-03-02", new HearingFrom(day("2026-03-09")));
        assertThat(deadline.light(day("2026-12-01"))).isEqualTo(Light.GREEN);
    }

    @Test
    void an_extension_may_be_approved_once_and_until_the_legal_end() {
        Deadline plain = deadline(Term.HANDLE, "2026-08-03");
        assertThat(plain.mayExtend(day("2026-10-08"))).isTrue();
        assertThat(plain.mayExtend(day("2026-10-09"))).isFalse();
        assertThat(deadline(Term.HANDLE, "2026-03-02", THIRTY).mayExtend(day("2026-04-21")))
                .isFalse();
        assertThat(deadline(Term.REVIEW, "2026-03-02").mayExtend(day("2026-03-03")))
                .isFalse();
    }

    @Test
    void the_facts_until_a_day_show_how_things_stood_then() {
        List<ClockFact> facts = ledger(Term.HANDLE, "2026-03-02", THIRTY, new Stopped(day("2026-05-20")));
        Deadline then = Deadline.project(ClockFact.until(day("2026-04-01"), facts), CalendarExamples.decreed());
        assertThat(then.legalEnd()).isEqualTo(new End.On(day("2026-05-06")));
        assertThat(then.extended()).isFalse();
    }

    @Test
    void a_deadline_tells_in_a_sentence_how_it_came_about() {
        Wording chinese = Wording.in(Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.of(deadline(Term.REGISTER, "2026-09-28")))
                .isEqualTo("2026-09-28 收到，当日不计（《民法典》第201条）；+15日 → 2026-10-13（《信访工作条例》第22条）");
        assertThat(chinese.of(deadline(Term.HANDLE, "2026-08-03", new Extended(day("2026-09-25"), 30, "局长", "复杂"))))
                .isEqualTo("2026-08-03 受理，当日不计（《民法典》第201条）；+60日 → 2026-10-02（《信访工作条例》第34条）；"
                        + "延长30日 → 2026-11-01（《信访工作条例》第34条）；2026-11-01 休息，顺延至 2026-11-02（《民法典》第203条）");
        assertThat(Wording.in(Locale.UK).of(deadline(Term.OBJECT, "2026-12-29")))
                .isEqualTo("2026-12-29 referral received, the day itself not counted (Civil Code, art. 201); "
                        + "holidays of 2027 not entered yet, end cannot be told, not before 2027-01-03");
    }

    @Test
    void every_term_light_law_and_step_has_its_words_in_both_languages() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle("messages.calendar", locale);
            for (Term term : Term.values()) {
                assertThat(bundle.containsKey("calendar.term." + term)).isTrue();
                assertThat(bundle.containsKey("calendar.start." + term)).isTrue();
            }
            for (Step.Code code : Step.Code.values()) {
                assertThat(bundle.containsKey("calendar.step." + code)).isTrue();
            }
            for (Light light : Light.values()) {
                assertThat(Wording.in(locale).of(light)).isNotBlank();
            }
            for (Law law : Law.values()) {
                assertThat(bundle.containsKey("calendar.law." + law)).isTrue();
            }
            assertThat(Wording.in(locale).of(new NoCalendar(2027))).contains("2027");
        }
    }
}
