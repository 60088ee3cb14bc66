package youju.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import youju.calendar.ClockFact.Extended;
import youju.calendar.ClockFact.HearingFrom;
import youju.calendar.ClockFact.HearingUntil;
import youju.calendar.ClockFact.Started;

/** Calendars and ledgers for tests: the real notices, and arbitrary ones by seed. */
final class CalendarExamples {

    private static final List<Term> TERMS = List.of(Term.values());

    private CalendarExamples() {}

    /** The years 2022 to 2026 as they were decreed. */
    static WorkingCalendar decreed() {
        SortedSet<Integer> years = Notices.years();
        return WorkingCalendar.of(
                1,
                years,
                years.stream().flatMap(year -> Notices.of(year).stream()).toList());
    }

    /** 2024 to 2027 with holidays and make-up days strewn at random. */
    static WorkingCalendar arbitrary(Random random) {
        List<CalendarDay> days = new ArrayList<>();
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (LocalDate date = first; date.getYear() < 2028; date = date.plusDays(1)) {
            int dice = random.nextInt(20);
            if (dice < 3) {
                days.add(new CalendarDay(date, dice == 0 ? DayKind.WORK : DayKind.OFF, "放假"));
            }
        }
        return WorkingCalendar.of(1, Set.of(2024, 2025, 2026, 2027), days);
    }

    static LocalDate arbitraryDay(Random random) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, LocalDate.of(2027, 6, 1))));
    }

    /** A started clock of any term, with the hearings and extensions that its term may have. */
    static List<ClockFact> arbitraryFacts(Random random, LocalDate start) {
        Term term = TERMS.get(random.nextInt(TERMS.size()));
        List<ClockFact> facts = new ArrayList<>();
        facts.add(new Started(start, term));
        LocalDate day = start;
        for (int hearings = random.nextInt(3); hearings > 0; hearings--) {
            day = day.plusDays(1 + random.nextInt(12));
            facts.add(new HearingFrom(day));
            day = day.plusDays(random.nextInt(6));
            facts.add(new HearingUntil(day));
        }
        if (term.longestExtensionDays() > 0 && random.nextBoolean()) {
            facts.add(new Extended(day, 1 + random.nextInt(term.longestExtensionDays()), "局长", "案情复杂"));
        }
        return facts;
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Deadline deadline(Term term, String start, ClockFact... more) {
        return Deadline.project(ledger(term, start, more), decreed());
    }

    static List<ClockFact> ledger(Term term, String start, ClockFact... more) {
        List<ClockFact> facts = new ArrayList<>();
        facts.add(new Started(day(start), term));
        facts.addAll(List.of(more));
        return facts;
    }
}
