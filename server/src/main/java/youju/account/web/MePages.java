package youju.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Passwords;
import youju.account.People;
import youju.account.Refusal;
import youju.page.Frames;

/** One's own account: what it may do, its password, its sessions. */
@Controller
@Allowed
class MePages {

    private final Frames frames;
    private final People people;
    private final Passwords passwords;

    MePages(Frames frames, People people, Passwords passwords) {
        this.frames = frames;
        this.people = people;
        this.passwords = passwords;
    }

    @GetMapping("/me")
    String me(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        return show(actor, Optional.empty(), request, model);
    }

    private String show(Actor actor, Optional<Refusal.Reason> refused, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new MePage(frames.of(request), people.find(actor.person()).orElseThrow(), refused));
        return "account/me";
    }

    @PostMapping("/me/password")
    String changePassword(
            @AuthenticationPrincipal Actor actor,
            Authentication authentication,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeat,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            passwords.change(actor, old, password, repeat);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(actor, Optional.of(refusal.reason()), request, model);
        }
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        return "redirect:/sign-in?changed";
    }

    @PostMapping("/me/sign-out-everywhere")
    String signOutEverywhere(
            @AuthenticationPrincipal Actor actor,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        people.signOutEverywhere(actor);
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        return "redirect:/sign-in?ended";
    }
}
