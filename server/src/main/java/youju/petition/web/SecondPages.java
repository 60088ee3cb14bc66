package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Unmaskings;
import youju.vault.VaultRefusal;
import youju.vault.Wording;

/** The second person's desk: who wants to see an accuser, and why. */
@Controller
class SecondPages {

    private final Frames frames;
    private final Unmaskings unmaskings;
    private final HouseClock clock;

    SecondPages(Frames frames, Unmaskings unmaskings, HouseClock clock) {
        this.frames = frames;
        this.unmaskings = unmaskings;
        this.clock = clock;
    }

    @GetMapping("/unmaskings")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER})
    String requests(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new SecondPage(
                        frames.of(request),
                        Unmaskings.maySecond(actor),
                        unmaskings.waitingFor(actor),
                        unmaskings.askedBy(actor),
                        actor.person(),
                        clock.instant()));
        return "petition/unmaskings";
    }

    @PostMapping("/unmaskings/{unmasking}/decide")
    @Allowed({Role.SUPERVISOR, Role.LEADER})
    String decide(
            @PathVariable long unmasking,
            @RequestParam(defaultValue = "") String words,
            @RequestParam boolean granted,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Frame frame = frames.of(request);
        try {
            boolean done = unmaskings.decide(unmasking, granted, words, actor);
            String key = !done
                    ? "petition.unmask.not-waiting"
                    : granted ? "petition.unmask.granted" : "petition.unmask.refused";
            Frames.flash(redirect, done, frame.say(key));
        } catch (VaultRefusal refusal) {
            Frames.flash(redirect, false, Wording.in(frame.words().locale()).of(refusal));
        } catch (SecurityException notSecond) {
            Frames.flash(redirect, false, frame.say("petition.unmask.not-you"));
        }
        return "redirect:/unmaskings";
    }
}
