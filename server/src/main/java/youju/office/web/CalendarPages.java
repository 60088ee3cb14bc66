package youju.office.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.Calendars;
import youju.calendar.ClockFact;
import youju.calendar.Deadline;
import youju.calendar.HouseClock;
import youju.calendar.Term;
import youju.calendar.WorkingCalendar;
import youju.office.Names;
import youju.page.Frames;

/** The calendar to look at, and the calculator of deadlines. */
@Controller
@Allowed
class CalendarPages {

    /** The years the table takes. */
    static final int FIRST_YEAR = 2000;

    static final int LAST_YEAR = 2199;

    /** As far as a term begun today may reach, with its extension and moved off days off. */
    private static final int REACH_DAYS = 100;

    private final Frames frames;
    private final Calendars calendars;
    private final Names names;
    private final Clock clock;

    CalendarPages(Frames frames, Calendars calendars, Names names, Clock clock) {
        this.frames = frames;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    static boolean canCount(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping("/calendar")
    String year(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) Optional<Integer> year,
            HttpServletRequest request,
            Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HouseClock.ZONE);
        WorkingCalendar calendar = calendars.current();
        int shown = year.orElse(today.getYear());
        check(shown);
        TreeSet<Integer> years = new TreeSet<>(calendar.years());
        years.addAll(List.of(today.getYear(), today.getYear() + 1, shown));
        model.addAttribute(
                "page",
                new CalendarPage(
                        frames.of(request),
                        shown,
                        List.copyOf(years),
                        Stream.of(today.getYear(), today.plusDays(REACH_DAYS).getYear(), shown)
                                .distinct()
                                .filter(reached -> !calendar.years().contains(reached))
                                .toList(),
                        calendar.years().contains(shown),
                        Months.of(shown, calendar, today),
                        calendars.editions(),
                        names.known(),
                        actor.is(Role.ADMINISTRATOR)));
        return "office/calendar";
    }

    @GetMapping("/calendar/deadline")
    String deadline(
            @RequestParam(defaultValue = "HANDLE") Term term,
            @RequestParam(defaultValue = "") String start,
            HttpServletRequest request,
            Model model) {
        Optional<LocalDate> day = day(start.strip()).filter(CalendarPages::canCount);
        Optional<Deadline> deadline =
                day.map(from -> Deadline.project(List.of(new ClockFact.Started(from, term)), calendars.current()));
        boolean wrong = !start.isBlank() && day.isEmpty();
        String typed = start.isBlank()
                ? LocalDate.ofInstant(clock.instant(), HouseClock.ZONE).toString()
                : start;
        model.addAttribute("page", new DeadlinePage(frames.of(request), term, typed, wrong, deadline));
        return "office/deadline";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
