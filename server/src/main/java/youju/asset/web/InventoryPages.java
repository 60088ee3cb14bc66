package youju.asset.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
import youju.asset.Assets;
import youju.asset.Card;
import youju.asset.Inventories;
import youju.asset.Requests;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;

/** Inventories; the page that a scanned label opens on a phone; requests and their decisions. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class InventoryPages {

    private final Frames frames;
    private final Desk desk;
    private final Assets assets;
    private final Inventories inventories;
    private final Requests requests;
    private final HouseClock clock;

    InventoryPages(
            Frames frames, Desk desk, Assets assets, Inventories inventories, Requests requests, HouseClock clock) {
        this.frames = frames;
        this.desk = desk;
        this.assets = assets;
        this.inventories = inventories;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping("/assets/inventories")
    String list(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Desk.admit(actor);
        model.addAttribute(
                "page",
                new InventoriesPage(frames.of(request), inventories.all(), actor.is(Role.FINANCE), Desk.command()));
        return "asset/inventories";
    }

    @PostMapping("/assets/inventories")
    @Allowed(Role.FINANCE)
    String open(
            @RequestParam(defaultValue = "") String name,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/inventories", () -> {
            inventories.open(name, actor, command);
            return frame.say("asset.inventory.opened");
        });
    }

    @GetMapping("/assets/inventories/{id:\\d+}")
    String inventory(
            @PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        Inventories.Inventory inventory =
                inventories.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "page",
                new InventoryPage(
                        frame,
                        inventory,
                        inventories.sightings(inventory),
                        desk.classes(frame.words(), clock.today().getYear()),
                        actor.is(Role.FINANCE),
                        Desk.command()));
        return "asset/inventory";
    }

    @PostMapping("/assets/inventories/{id:\\d+}/close")
    @Allowed(Role.FINANCE)
    String close(
            @PathVariable long id,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(
                frame,
                redirect,
                "/assets/inventories/" + id,
                () -> frame.say("asset.inventory.ended", inventories.close(id, actor, command)));
    }

    @PostMapping("/assets/inventories/{id:\\d+}/surplus")
    @Allowed(Role.FINANCE)
    String surplus(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/inventories/" + id, () -> {
            requests.askSurplus(
                    new Requests.Surplus(
                            OptionalLong.of(id),
                            typed.getOrDefault("name", ""),
                            typed.getOrDefault("type", ""),
                            Desk.money("value", typed.getOrDefault("value", "")),
                            typed.getOrDefault("place", "")),
                    typed.getOrDefault("why", ""),
                    actor,
                    command);
            return frame.say("asset.asked");
        });
    }

    /** What a label leads to; whoever works in the bureau may say that the thing is there. */
    @GetMapping("/assets/scan/{label}")
    @Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR, Role.REGISTRAR, Role.SUPERVISOR})
    String scan(
            @PathVariable UUID label, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Desk.admit(actor);
        Card card = byLabel(label);
        model.addAttribute(
                "page",
                new ScanPage(
                        frames.of(request),
                        card,
                        assets.custody(card.id()).getLast(),
                        inventories.current(),
                        inventories.current().stream()
                                .flatMap(open -> inventories.sightings(open).stream())
                                .filter(sighting -> sighting.card().id() == card.id())
                                .findFirst(),
                        actor.isOfBureau(),
                        Desk.command()));
        return "asset/scan";
    }

    @PostMapping("/assets/scan/{label}")
    @Allowed({Role.FINANCE, Role.LEADER, Role.EVALUATOR, Role.REGISTRAR, Role.SUPERVISOR})
    String note(
            @PathVariable UUID label,
            @RequestParam(defaultValue = "true") boolean seen,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!actor.isOfBureau()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Card card = byLabel(label);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/scan/" + label, () -> {
            inventories.note(card.id(), seen, place, words, actor, command);
            return frame.say(seen ? "asset.noted.seen" : "asset.noted.missing", card.name());
        });
    }

    private Card byLabel(UUID label) {
        return assets.byLabel(label).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/assets/requests")
    String requests(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Desk.admit(actor);
        model.addAttribute(
                "page",
                new RequestsPage(
                        frames.of(request),
                        requests.waiting(),
                        requests.decided(),
                        actor.is(Role.LEADER),
                        Desk.command()));
        return "asset/requests";
    }

    @PostMapping("/assets/requests/{id:\\d+}")
    @Allowed(Role.LEADER)
    String decide(
            @PathVariable long id,
            @RequestParam boolean approved,
            @RequestParam(defaultValue = "") String words,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Desk.admit(actor);
        Frame frame = frames.of(request);
        return Desk.done(frame, redirect, "/assets/requests", () -> {
            requests.decide(id, approved, words, actor, command);
            return frame.say(approved ? "asset.approved" : "asset.refused");
        });
    }
}
