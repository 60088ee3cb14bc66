package youju.office.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.CalendarDay;
import youju.calendar.Calendars;
import youju.calendar.DayKind;
import youju.calendar.WorkingCalendar;
import youju.office.NoticeText;
import youju.page.Frames;

/** Editing the calendar: a day, a whole year's notice, back to the one that comes with the program. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class CalendarEditing {

    private final Frames frames;
    private final Calendars calendars;

    CalendarEditing(Frames frames, Calendars calendars) {
        this.frames = frames;
        this.calendars = calendars;
    }

    @GetMapping("/calendar/days/{date}")
    String day(@PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, HttpServletRequest request, Model model) {
        CalendarDay day = known(date);
        return show(day, day.kind(), day.name(), "", "", request, model);
    }

    @PostMapping("/calendar/days/{date}")
    String change(
            @AuthenticationPrincipal Actor actor,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam DayKind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CalendarDay before = known(date);
        String refused = reason.isBlank()
                ? "reason"
                : name.strip().length() > CalendarDay.LONGEST_NAME
                                || name.chars().anyMatch(Character::isISOControl)
                        ? "name"
                        : "";
        if (!refused.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(before, kind, name, reason, refused, request, model);
        }
        calendars.set(new CalendarDay(date, kind, kind == DayKind.ORDINARY ? "" : name), actor.mark(), reason);
        Frames.flash(redirect, true, frames.words(request).say("office.day.changed", date));
        return "redirect:/calendar?year=" + date.getYear();
    }

    private String show(
            CalendarDay before,
            DayKind kind,
            String name,
            String reason,
            String refused,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", new DayPage(frames.of(request), before, kind.name(), name, reason, refused));
        return "office/day";
    }

    /** A day of a year that isn't known can't be changed: the year is entered whole. */
    private CalendarDay known(LocalDate date) {
        WorkingCalendar calendar = calendars.current();
        if (!calendar.covers(date)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return calendar.day(date);
    }

    @GetMapping("/calendar/years/{year}")
    String year(@PathVariable int year, HttpServletRequest request, Model model) {
        CalendarPages.check(year);
        WorkingCalendar calendar = calendars.current();
        String text = calendar.years().contains(year) ? NoticeText.write(calendar.exceptionalDays(year)) : "";
        return show(year, text, "", List.of(), "", request, model);
    }

    @PostMapping("/calendar/years/{year}")
    String enter(
            @AuthenticationPrincipal Actor actor,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        CalendarPages.check(year);
        NoticeText notice = NoticeText.read(year, text);
        if (!notice.errors().isEmpty() || reason.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String refused = notice.errors().isEmpty() ? "reason" : "text";
            return show(year, text, reason, notice.errors(), refused, request, model);
        }
        calendars.enter(year, notice.days(), actor.mark(), reason);
        Frames.flash(
                redirect,
                true,
                frames.words(request)
                        .say("office.year.entered", year, notice.days().size()));
        return "redirect:/calendar?year=" + year;
    }

    @PostMapping("/calendar/years/{year}/reset")
    String reset(
            @AuthenticationPrincipal Actor actor,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!calendars.resettableYears().contains(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (reason.isBlank()) {
            Frames.flash(redirect, false, frames.words(request).say("office.refused.reason"));
            return "redirect:/calendar/years/" + year;
        }
        calendars.reset(year, actor.mark(), reason);
        Frames.flash(redirect, true, frames.words(request).say("office.year.was-reset", year));
        return "redirect:/calendar?year=" + year;
    }

    private String show(
            int year,
            String text,
            String reason,
            List<NoticeText.RowError> errors,
            String refused,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new YearPage(
                        frames.of(request),
                        year,
                        calendars.current().years().contains(year),
                        calendars.resettableYears().contains(year),
                        text,
                        reason,
                        errors,
                        refused));
        return "office/year";
    }
}
