package youju.dispute.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.dispute.AgreementPaper;
import youju.dispute.BadField;
import youju.dispute.Campaigns;
import youju.dispute.Cursor;
import youju.dispute.Dispute;
import youju.dispute.Disputes;
import youju.dispute.Docket;
import youju.dispute.Filter;
import youju.dispute.Refused;
import youju.page.Frame;
import youju.page.Frames;
import youju.page.Option;
import youju.petition.Petitions;

/** The list of disputes, one of them, and the form of a new one. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.LEADER, Role.AUDITOR})
class DisputePages {

    private final Frames frames;
    private final Disputes disputes;
    private final Docket docket;
    private final Campaigns campaigns;
    private final AgreementPaper agreements;
    private final Bodies bodies;
    private final Petitions petitions;
    private final HouseClock clock;

    DisputePages(
            Frames frames,
            Disputes disputes,
            Docket docket,
            Campaigns campaigns,
            AgreementPaper agreements,
            Bodies bodies,
            Petitions petitions,
            HouseClock clock) {
        this.frames = frames;
        this.disputes = disputes;
        this.docket = docket;
        this.campaigns = campaigns;
        this.agreements = agreements;
        this.bodies = bodies;
        this.petitions = petitions;
        this.clock = clock;
    }

    @GetMapping("/disputes")
    String list(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Filter filter = Filter.of(given);
        model.addAttribute(
                "page",
                new ListPage(
                        frames.of(request),
                        filter,
                        docket.page(filter, Cursor.read(given.getOrDefault("after", ""))),
                        docket.figures(filter),
                        campaigns.all(),
                        towns(),
                        options(bodies.all()),
                        mayRegister(actor)));
        return "dispute/list";
    }

    @GetMapping("/disputes/new")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR})
    String form(@RequestParam Map<String, String> given, HttpServletRequest request, Model model) {
        Map<String, String> typed = new HashMap<>(given);
        typed.putIfAbsent("day", clock.today().toString());
        typed.putIfAbsent("people", "2");
        typed.putIfAbsent("urgency", "ORDINARY");
        show(UUID.randomUUID().toString(), typed, Optional.empty(), Optional.empty(), request, model);
        return "dispute/form";
    }

    @PostMapping("/disputes")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR})
    String register(
            @RequestParam Map<String, String> typed,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Frame frame = frames.of(request);
        try {
            long id = disputes.register(RegisterForm.read(new Given(typed), petitions::idByNumber), actor, command);
            Frames.flash(redirect, true, frame.say("dispute.registered"));
            return "redirect:/disputes/" + id;
        } catch (BadField bad) {
            show(command.toString(), typed, Optional.of(bad), Optional.of(frame.say("dispute.faults")), request, model);
        } catch (Refused refused) {
            show(
                    command.toString(),
                    typed,
                    Optional.empty(),
                    Optional.of(Says.of(frame.words(), refused)),
                    request,
                    model);
        }
        return "dispute/form";
    }

    @GetMapping("/disputes/{id:\\d+}")
    String dispute(
            @PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Dispute dispute = disputes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Long, String> names = new HashMap<>();
        bodies.all().forEach(body -> names.put(body.id(), body.name()));
        model.addAttribute(
                "page",
                new DisputePage(
                        frames.of(request),
                        dispute,
                        disputes.parties(id),
                        disputes.timeline(id),
                        disputes.allowedActions(id, actor),
                        dispute.found().campaign().isPresent()
                                ? campaigns.find(dispute.found().campaign().getAsLong())
                                : Optional.empty(),
                        disputes.petitionNumber(dispute.found().petition()),
                        names,
                        agreements.agreement(id).isPresent(),
                        mayRegister(actor)));
        return "dispute/dispute";
    }

    private void show(
            String command,
            Map<String, String> typed,
            Optional<BadField> bad,
            Optional<String> problem,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page", new FormPage(frames.of(request), command, typed, bad, problem, campaigns.all(), towns()));
    }

    private static boolean mayRegister(Actor actor) {
        return actor.is(Role.REGISTRAR) || actor.is(Role.HANDLER) || actor.is(Role.SUPERVISOR);
    }

    private List<Option> towns() {
        return options(bodies.all().stream()
                .filter(body -> body.kind() == BodyKind.TOWN)
                .toList());
    }

    static List<Option> options(List<Body> some) {
        return some.stream()
                .filter(Body::active)
                .filter(body -> body.kind() != BodyKind.OFFICE)
                .map(body -> new Option(String.valueOf(body.id()), body.name()))
                .toList();
    }
}
