package youju.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.page.Download;
import youju.page.Frame;
import youju.page.Frames;
import youju.staff.Establishment;
import youju.staff.Kind;
import youju.staff.Refused;
import youju.staff.Sort;
import youju.staff.Strength;

/** Posts, people and the control rate, with their history; the same as a workbook. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class StaffPages {

    private final Frames frames;
    private final Establishment establishment;
    private final HouseClock clock;

    StaffPages(Frames frames, Establishment establishment, HouseClock clock) {
        this.frames = frames;
        this.establishment = establishment;
        this.clock = clock;
    }

    @GetMapping("/staff")
    String page(
            @RequestParam(defaultValue = "") String on,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        admit(actor);
        LocalDate day = day(on).orElse(clock.today());
        Map<String, String> fresh = Map.of("day", clock.today().toString());
        model.addAttribute("page", shown(request, day, actor, UUID.randomUUID().toString(), fresh, Optional.empty()));
        return "staff/staff";
    }

    @PostMapping("/staff")
    @Allowed(Role.FINANCE)
    String change(
            @RequestParam Map<String, String> typed,
            @RequestParam Sort sort,
            @RequestParam Kind kind,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        admit(actor);
        Frame frame = frames.of(request);
        Optional<LocalDate> day = day(typed.getOrDefault("day", ""));
        String number = typed.getOrDefault("number", "").strip();
        String problem = frame.say("staff.unreadable");
        if (day.isPresent() && number.matches("\\d{1,5}")) {
            try {
                establishment.change(
                        new Establishment.Entered(
                                sort,
                                kind,
                                day.get(),
                                Integer.parseInt(number),
                                typed.getOrDefault("document", ""),
                                typed.getOrDefault("explanation", "")),
                        actor,
                        command);
                Frames.flash(redirect, true, frame.say("staff.changed"));
                return "redirect:/staff?on=" + day.get();
            } catch (Refused refused) {
                problem = frame.words().of("staff.refusal", refused.reason());
            }
        }
        model.addAttribute(
                "page", shown(request, clock.today(), actor, command.toString(), typed, Optional.of(problem)));
        return "staff/staff";
    }

    @GetMapping("/staff/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String on,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request) {
        admit(actor);
        Frame frame = frames.of(request);
        LocalDate day = day(on).orElse(clock.today());
        return Download.xlsx(frame.say("staff.title") + " " + day, book(frame, day));
    }

    private byte[] book(Frame frame, LocalDate day) {
        Form form = Form.withColumns(4, 2, 2, 2)
                .head(
                        frame.say("staff.kind"),
                        frame.words().of("staff.sort", Sort.POSTS),
                        frame.words().of("staff.sort", Sort.PEOPLE),
                        frame.say("staff.rate"));
        Map<Kind, Strength> at = establishment.at(day);
        at.forEach((kind, strength) -> row(form, frame.words().of("staff.kind", kind), strength));
        row(form, frame.say("staff.sum"), StaffPage.sum(at));
        Form changes = Form.withColumns(2, 3, 2, 1, 5, 5)
                .head(
                        frame.say("staff.day"),
                        frame.say("staff.kind"),
                        frame.say("staff.sort"),
                        frame.say("staff.number"),
                        frame.say("staff.document"),
                        frame.say("staff.explanation"));
        establishment
                .history()
                .forEach(change -> changes.row(
                        change.day().toString(),
                        frame.words().of("staff.kind", change.kind()),
                        frame.words().of("staff.sort", change.sort()),
                        String.valueOf(change.number()),
                        change.document(),
                        change.explanation()));
        Manuscript sheet = new Manuscript();
        sheet.heading(frame.say("staff.at", day));
        sheet.table(form);
        sheet.heading(frame.say("staff.history"));
        sheet.table(changes);
        return Documents.write(sheet.document("staff", Format.XLSX), Format.XLSX)
                .content();
    }

    private static void row(Form form, String name, Strength strength) {
        form.row(name, String.valueOf(strength.posts()), String.valueOf(strength.people()), strength.rateText());
    }

    private StaffPage shown(
            HttpServletRequest request,
            LocalDate on,
            Actor actor,
            String command,
            Map<String, String> typed,
            Optional<String> problem) {
        List<StaffPage.Month> months = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(on.getYear(), number);
            if (!month.isAfter(YearMonth.from(clock.today()))) {
                months.add(new StaffPage.Month(month, establishment.at(month.atEndOfMonth())));
            }
        }
        return new StaffPage(
                frames.of(request),
                on,
                establishment.at(on),
                months,
                establishment.history(),
                actor.is(Role.FINANCE),
                command,
                typed,
                problem);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The bureau's own posts: other bodies' leaders have no business in them. */
    private static void admit(Actor actor) {
        if (!actor.isOfBureau() && !actor.is(Role.AUDITOR)) {
            throw new AccessDeniedException("posts are the bureau's and the auditors' business");
        }
    }
}
