package youju.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import youju.calendar.ClockFact.Extended;
import youju.calendar.ClockFact.Reopened;
import youju.calendar.ClockFact.Started;
import youju.calendar.ClockFact.Stopped;

/** What holds of every deadline under every calendar: 2 000 of each, by seed. */
class DeadlinePropertiesTest {

    private static final int SEEDS = 2_000;

    private interface Property {
        void of(Random random, WorkingCalendar calendar, LocalDate start, List<ClockFact> facts);
    }

    private static void holds(Property property) {
        WorkingCalendar calendar = CalendarExamples.arbitrary(new Random(0));
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            if (seed % 100 == 0) {
                calendar = CalendarExamples.arbitrary(random);
            }
            LocalDate start = CalendarExamples.arbitraryDay(random);
            List<ClockFact> facts = CalendarExamples.arbitraryFacts(random, start);
            try {
                property.of(random, calendar, start, facts);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + facts, e);
            }
        }
    }

    private static LocalDate strict(List<ClockFact> facts, WorkingCalendar calendar) {
        return Deadline.project(facts, calendar).strictEnd().known().orElseThrow();
    }

    private static LocalDate legal(List<ClockFact> facts, WorkingCalendar calendar) {
        return Deadline.project(facts, calendar).legalEnd().known().orElseThrow();
    }

    @Test
    void no_end_comes_before_its_days_have_passed() {
        holds((random, calendar, start, facts) -> {
            int days = ((Started) facts.getFirst()).period().days();
            assertThat(strict(facts, calendar)).isAfterOrEqualTo(start.plusDays(days));
            assertThat(legal(facts, calendar)).isAfterOrEqualTo(strict(facts, calendar));
        });
    }

    @Test
    void no_legal_end_falls_on_a_day_off() {
        holds((random, calendar, start, facts) ->
                assertThat(calendar.isWorkingDay(legal(facts, calendar))).isTrue());
    }

    @Test
    void between_the_strict_end_and_the_legal_one_lie_days_off_and_hearings_only() {
        holds((random, calendar, start, facts) -> {
            Ledger ledger = Ledger.of(facts);
            assertThat(strict(facts, calendar).datesUntil(legal(facts, calendar)))
                    .noneMatch(date -> calendar.isWorkingDay(date)
                            && ledger.hearings().stream().noneMatch(hearing -> hearing.holds(date)));
        });
    }

    @Test
    void who_starts_later_never_ends_earlier() {
        holds((random, calendar, start, facts) -> {
            Term term = ((Started) facts.getFirst()).term();
            List<ClockFact> plain = List.of(new Started(start, term));
            List<ClockFact> later = List.of(new Started(start.plusDays(1 + random.nextInt(20)), term));
            assertThat(legal(later, calendar)).isAfterOrEqualTo(legal(plain, calendar));
        });
    }

    @Test
    void an_extension_adds_exactly_its_days_to_the_strict_end() {
        holds((random, calendar, start, facts) -> {
            int more = 1 + random.nextInt(30);
            List<ClockFact> plain = List.of(new Started(start, Term.HANDLE));
            List<ClockFact> extended =
                    List.of(new Started(start, Term.HANDLE), new Extended(start.plusDays(50), more, "局长", "复杂"));
            assertThat(strict(extended, calendar))
                    .isEqualTo(strict(plain, calendar).plusDays(more));
        });
    }

    @Test
    void another_holiday_makes_no_end_earlier() {
        holds((random, calendar, start, facts) -> {
            LocalDate date = start.plusDays(random.nextInt(100));
            List<CalendarDay> days = new ArrayList<>();
            for (int year : calendar.years()) {
                days.addAll(calendar.exceptionalDays(year));
            }
            days.removeIf(day -> day.date().equals(date));
            days.add(new CalendarDay(date, DayKind.OFF, "临时放假"));
            WorkingCalendar longer = WorkingCalendar.of(2, calendar.years(), days);
            assertThat(legal(facts, longer)).isAfterOrEqualTo(legal(facts, calendar));
        });
    }

    @Test
    void an_end_that_cannot_be_told_is_never_before_its_earliest_day() {
        holds((random, calendar, start, facts) -> {
            List<CalendarDay> days = new ArrayList<>(calendar.exceptionalDays(2024));
            days.addAll(calendar.exceptionalDays(2025));
            WorkingCalendar shorter = WorkingCalendar.of(1, Set.of(2024, 2025), days);
            Deadline unsure = Deadline.project(facts, shorter);
            assertThat(unsure.legalEnd().notBefore()).isBeforeOrEqualTo(legal(facts, calendar));
            unsure.legalEnd().known().ifPresent(end -> assertThat(end).isEqualTo(legal(facts, calendar)));
        });
    }

    @Test
    void a_light_never_goes_back_while_nothing_happens() {
        holds((random, calendar, start, facts) -> {
            Deadline deadline = Deadline.project(facts, calendar);
            Light before = Light.GREEN;
            for (LocalDate day = start; day.isBefore(start.plusDays(140)); day = day.plusDays(1)) {
                Light light = deadline.light(day);
                assertThat(light).isGreaterThanOrEqualTo(before);
                assertThat(light == Light.RED).isEqualTo(day.isAfter(legal(facts, calendar)));
                before = light;
            }
        });
    }

    @Test
    void to_stop_and_reopen_moves_no_end() {
        holds((random, calendar, start, facts) -> {
            List<ClockFact> reopened = new ArrayList<>(facts);
            LocalDate day = facts.getLast().day().plusDays(3);
            reopened.add(new Stopped(day));
            reopened.add(new Reopened(day.plusDays(random.nextInt(9)), "送达有误"));
            assertThat(legal(reopened, calendar)).isEqualTo(legal(facts, calendar));
            assertThat(Deadline.project(reopened, calendar).standing()).isEqualTo(new Standing.Running());
        });
    }

    @Test
    void the_steps_lead_from_the_start_to_the_end_without_a_gap() {
        holds((random, calendar, start, facts) -> {
            Deadline deadline = Deadline.project(facts, calendar);
            LocalDate at = start;
            for (Step step : deadline.steps()) {
                switch (step.code()) {
                    case DAYS, WORKING_DAYS, EXTENDED, MOVED -> {
                        assertThat(step.from()).isEqualTo(at);
                        at = step.to();
                    }
                    default -> assertThat(step.to()).isAfterOrEqualTo(step.from());
                }
            }
            assertThat(at).isEqualTo(legal(facts, calendar));
        });
    }

    @Test
    void a_year_of_days_and_terms_is_projected_in_seconds() {
        WorkingCalendar calendar = CalendarExamples.decreed();
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (Term term : Term.values()) {
                LocalDate first = LocalDate.of(2025, 1, 1);
                first.datesUntil(first.plusYears(1)).forEach(start -> {
                    Deadline deadline = Deadline.project(List.of(new Started(start, term)), calendar);
                    first.datesUntil(first.plusYears(1)).forEach(deadline::light);
                });
            }
        });
    }
}
