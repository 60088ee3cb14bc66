package youju.asset.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
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
import youju.asset.Assets;
import youju.asset.BadField;
import youju.asset.Books;
import youju.asset.Ledger;
import youju.calendar.HouseClock;
import youju.page.Download;
import youju.page.Frame;
import youju.page.Frames;

/** Net value by class at any day, the months written down, labels to print, the register as a workbook. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class BalancePages {

    /** More labels than that are no sheet to print. */
    private static final int MOST_LABELS = 500;

    private static final int MOST_LINES = 20_000;

    private final Frames frames;
    private final Assets assets;
    private final Ledger ledger;
    private final Books books;
    private final HouseClock clock;
    private final String address;

    BalancePages(
            Frames frames,
            Assets assets,
            Ledger ledger,
            Books books,
            HouseClock clock,
            @Value("${youju.address:http://localhost:8080}") String address) {
        this.frames = frames;
        this.assets = assets;
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
    }

    @GetMapping("/assets/balance")
    String balance(
            @RequestParam(defaultValue = "") String on,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Desk.admit(actor);
        LocalDate day = Desk.day(on).orElse(clock.today());
        model.addAttribute(
                "page",
                new BalancePage(
                        frames.of(request),
                        day,
                        ledger.byClass(day),
                        ledger.current(day),
                        ledger.lastClosed(),
                        YearMonth.from(clock.today()),
                        actor.is(Role.FINANCE),
                        Desk.command()));
        return "asset/balance";
    }

    @PostMapping("/assets/months")
    @Allowed(Role.FINANCE)
    String depreciate(
            @RequestParam(defaultValue = "") String month,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/balance", () -> {
            int charges = books.depreciate(month(month), actor, command);
            return frame.say("asset.depreciated", month, charges);
        });
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw new BadField("month", text.isBlank() ? BadField.Fault.MISSING : BadField.Fault.UNREADABLE);
        }
    }

    @PostMapping("/assets/current")
    @Allowed(Role.FINANCE)
    String current(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String document,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/balance?on=" + Desk.day(day).orElse(clock.today()), () -> {
            assets.state(Desk.day("day", day), Desk.money("amount", amount), document, actor, command);
            return frame.say("asset.stated");
        });
    }

    @GetMapping("/assets/labels")
    String labels(
            @RequestParam(defaultValue = "") String type,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Desk.admit(actor);
        List<Ledger.Line> lines = ledger.page(clock.today(), type.strip(), 0, MOST_LABELS);
        model.addAttribute("page", new LabelsPage(frames.of(request), lines, address));
        return "asset/labels";
    }

    @GetMapping("/assets/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String on,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        LocalDate day = Desk.day(on).orElse(clock.today());
        byte[] content = RegisterBook.write(frame.words(), day, ledger.page(day, "", 0, MOST_LINES));
        return Download.xlsx(frame.say("asset.title") + " " + day, content);
    }
}
