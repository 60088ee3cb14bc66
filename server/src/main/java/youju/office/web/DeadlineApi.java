package youju.office.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Allowed;
import youju.calendar.Calendars;
import youju.calendar.ClockFact;
import youju.calendar.Deadline;
import youju.calendar.Term;
import youju.calendar.Wording;

/** Deadlines for other programs: the same counting as everywhere. */
@RestController
@Allowed
class DeadlineApi {

    private final Calendars calendars;

    DeadlineApi(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * A deadline and how it came about.
     *
     * @param end the last day in time; none while the notice of a year is missing
     * @param notBefore the earliest day that can still be the end
     * @param calendar the edition of the calendar that was counted with
     */
    record Answer(
            Term term,
            LocalDate start,
            Optional<LocalDate> end,
            LocalDate notBefore,
            long calendar,
            List<String> steps) {}

    @GetMapping("/api/calendar/deadline")
    Answer deadline(
            @RequestParam Term term, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate start, Locale reader) {
        if (!CalendarPages.canCount(start)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Deadline deadline = Deadline.project(List.of(new ClockFact.Started(start, term)), calendars.current());
        return new Answer(
                term,
                start,
                deadline.legalEnd().known(),
                deadline.legalEnd().notBefore(),
                deadline.calendarVersion(),
                Wording.in(reader).sentences(deadline));
    }
}
