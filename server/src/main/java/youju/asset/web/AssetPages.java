package youju.asset.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
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
import youju.asset.Acquisition;
import youju.asset.Assets;
import youju.asset.BadField;
import youju.asset.Card;
import youju.asset.Ledger;
import youju.asset.Refused;
import youju.asset.RequestKind;
import youju.asset.Requests;
import youju.asset.Source;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;

/** The register, one card, and what is done with it. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class AssetPages {

    private final Frames frames;
    private final Desk desk;
    private final Assets assets;
    private final Ledger ledger;
    private final Requests requests;
    private final HouseClock clock;

    AssetPages(Frames frames, Desk desk, Assets assets, Ledger ledger, Requests requests, HouseClock clock) {
        this.frames = frames;
        this.desk = desk;
        this.assets = assets;
        this.ledger = ledger;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping("/assets")
    String list(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "0") long after,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        LocalDate day = Desk.day(on).orElse(clock.today());
        List<Ledger.Line> lines = ledger.page(day, type.strip(), after, Ledger.PAGE + 1);
        List<Ledger.Line> shown = lines.subList(0, Math.min(Ledger.PAGE, lines.size()));
        model.addAttribute(
                "page",
                new RegisterPage(
                        frame,
                        day,
                        type.strip(),
                        shown,
                        lines.size() > Ledger.PAGE
                                ? OptionalLong.of(shown.getLast().card().id())
                                : OptionalLong.empty(),
                        ledger.byClass(day),
                        actor.is(Role.FINANCE)));
        return "asset/list";
    }

    @GetMapping("/assets/new")
    @Allowed(Role.FINANCE)
    String form(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Desk.admit(actor);
        Map<String, String> typed = new HashMap<>();
        typed.put("day", clock.today().toString());
        show(typed, Desk.command(), Optional.empty(), Optional.empty(), request, model);
        return "asset/form";
    }

    @PostMapping("/assets")
    @Allowed(Role.FINANCE)
    String acquire(
            @RequestParam Map<String, String> typed,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        try {
            long id = assets.acquire(read(typed), actor, command);
            Frames.flash(redirect, true, frame.say("asset.acquired"));
            return "redirect:/assets/" + id;
        } catch (BadField bad) {
            show(typed, command.toString(), Optional.of(bad), Optional.of(frame.say("asset.faults")), request, model);
        } catch (Refused refused) {
            String said = frame.words().of("asset.refusal", refused.reason());
            show(typed, command.toString(), Optional.empty(), Optional.of(said), request, model);
        }
        return "asset/form";
    }

    private static Acquisition read(Map<String, String> typed) {
        Source source = Desk.all(Source.class).stream()
                .filter(each -> each.name().equals(typed.getOrDefault("source", "")))
                .findFirst()
                .orElseThrow(() -> new BadField("source", BadField.Fault.MISSING));
        return new Acquisition(
                typed.getOrDefault("name", ""),
                typed.getOrDefault("model", ""),
                typed.getOrDefault("type", ""),
                Desk.money("cost", typed.getOrDefault("cost", "")),
                Desk.day("day", typed.getOrDefault("day", "")),
                source,
                typed.getOrDefault("voucher", ""),
                Desk.number("keeper", typed.getOrDefault("keeper", "")),
                typed.getOrDefault("place", ""));
    }

    private void show(
            Map<String, String> typed,
            String command,
            Optional<BadField> bad,
            Optional<String> problem,
            HttpServletRequest request,
            Model model) {
        Frame frame = frames.of(request);
        model.addAttribute(
                "page",
                new FormPage(
                        frame,
                        command,
                        typed,
                        bad,
                        problem,
                        desk.classes(frame.words(), clock.today().getYear()),
                        desk.keepers()));
    }

    @GetMapping("/assets/{id:\\d+}")
    String card(@PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Desk.admit(actor);
        Card card = assets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "page",
                new CardPage(
                        frames.of(request),
                        card,
                        ledger.movements(id),
                        assets.custody(id),
                        desk.keepers(),
                        actor.is(Role.FINANCE),
                        Desk.command()));
        return "asset/card";
    }

    @PostMapping("/assets/{id:\\d+}/custody")
    @Allowed(Role.FINANCE)
    String hand(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String keeper,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String why,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/" + id, () -> {
            assets.hand(id, Desk.number("keeper", keeper), place, why, actor, command);
            return frame.say("asset.handed");
        });
    }

    @PostMapping("/assets/{id:\\d+}/disposal")
    @Allowed(Role.FINANCE)
    String dispose(
            @PathVariable long id,
            @RequestParam RequestKind kind,
            @RequestParam(defaultValue = "") String why,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/" + id, () -> {
            requests.askDisposal(id, kind, why, OptionalLong.empty(), actor, command);
            return frame.say("asset.asked");
        });
    }
}
