package youju.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.calendar.CalendarExamples.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final WorkingCalendar DECREED = CalendarExamples.decreed();

    @Test
    void the_years_2022_to_2026_are_known() {
        assertThat(DECREED.years()).containsExactly(2022, 2023, 2024, 2025, 2026);
    }

    /** Counted apart, from the notices as two other libraries carry them. */
    @Test
    void each_year_has_as_many_working_days_as_was_decreed() {
        Map<Integer, Long> decreed = Map.of(2022, 249L, 2023, 249L, 2024, 251L, 2025, 248L, 2026, 248L);
        decreed.forEach((year, count) -> {
            LocalDate first = LocalDate.of(year, 1, 1);
            assertThat(first.datesUntil(first.plusYears(1)).filter(DECREED::isWorkingDay))
                    .as(year.toString())
                    .hasSize(count.intValue());
        });
    }

    @Test
    void national_day_of_2025_lasts_eight_days_and_is_made_up_for_on_a_sunday_and_a_saturday() {
        assertThat(day("2025-10-01").datesUntil(day("2025-10-09"))).noneMatch(DECREED::isWorkingDay);
        assertThat(List.of(day("2025-09-28"), day("2025-10-11"))).allMatch(DECREED::isWorkingDay);
        assertThat(DECREED.nextWorkingDay(day("2025-09-30"))).isEqualTo(day("2025-10-09"));
        assertThat(DECREED.day(day("2025-10-06"))).isEqualTo(new CalendarDay(day("2025-10-06"), DayKind.OFF, "国庆中秋"));
    }

    @Test
    void the_spring_festival_of_2026_lasts_nine_days() {
        assertThat(DECREED.nextWorkingDay(day("2026-02-14"))).isEqualTo(day("2026-02-24"));
        assertThat(DECREED.plusWorkingDays(day("2026-02-24"), 4)).isEqualTo(day("2026-02-28"));
    }

    @Test
    void a_weekend_is_off_unless_it_is_made_up_on() {
        assertThat(DECREED.isWorkingDay(day("2026-03-07"))).isFalse();
        assertThat(DECREED.isWorkingDay(day("2026-03-08"))).isFalse();
        assertThat(DECREED.isWorkingDay(day("2026-03-09"))).isTrue();
    }

    @Test
    void a_year_without_data_refuses_working_days_and_says_what_to_do() {
        assertThatThrownBy(() -> DECREED.isWorkingDay(day("2027-03-01")))
                .isInstanceOfSatisfying(
                        NoCalendar.class, missing -> assertThat(missing.year()).isEqualTo(2027))
                .hasMessageContaining("enter the holidays");
        assertThatThrownBy(() -> DECREED.plusWorkingDays(day("2026-12-29"), 5)).isInstanceOf(NoCalendar.class);
        assertThatThrownBy(() -> DECREED.nextWorkingDay(day("2026-12-31"))).isInstanceOf(NoCalendar.class);
        assertThatThrownBy(() -> DECREED.exceptionalDays(2027)).isInstanceOf(NoCalendar.class);
    }

    @Test
    void a_calendar_takes_no_day_twice_and_none_of_other_years() {
        CalendarDay off = new CalendarDay(day("2026-03-02"), DayKind.OFF, "放假");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.of(1, Set.of(2026), List.of(off, off)));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.of(1, Set.of(2025), List.of(off)));
    }

    @Test
    void a_year_lists_its_exceptional_days_in_order() {
        assertThat(DECREED.exceptionalDays(2026))
                .hasSize(39)
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()))
                .allMatch(CalendarDay::isExceptional);
    }

    @Test
    void so_many_working_days_after_a_day_lie_exactly_so_many_working_days() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            WorkingCalendar calendar = CalendarExamples.arbitrary(random);
            LocalDate from = CalendarExamples.arbitraryDay(random);
            int days = 1 + random.nextInt(40);
            LocalDate end = calendar.plusWorkingDays(from, days);
            assertThat(calendar.isWorkingDay(end)).as("seed " + seed).isTrue();
            assertThat(from.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorkingDay))
                    .as("seed " + seed)
                    .hasSize(days);
        }
    }
}
