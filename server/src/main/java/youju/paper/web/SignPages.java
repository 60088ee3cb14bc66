package youju.paper.web;

import jakarta.servlet.http.HttpServletRequest;
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
import youju.page.Frame;
import youju.page.Frames;
import youju.paper.Signs;

/** Short codes of bodies, to be edited by administrators. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class SignPages {

    private final Frames frames;
    private final Signs signs;

    SignPages(Frames frames, Signs signs) {
        this.frames = frames;
        this.signs = signs;
    }

    @GetMapping("/papers/signs")
    String signs(HttpServletRequest request, Model model) {
        model.addAttribute("page", new SignPage(frames.of(request), signs.all(), 0, "", ""));
        return "paper/signs";
    }

    @PostMapping("/papers/signs")
    String set(
            @RequestParam long body,
            @RequestParam String sign,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Frame frame = frames.of(request);
        Signs.Result result = signs.set(body, sign, actor);
        if (result == Signs.Result.SET) {
            Frames.flash(redirect, true, frame.say("paper.sign.set", sign.strip()));
            return "redirect:/papers/signs";
        }
        model.addAttribute(
                "page", new SignPage(frame, signs.all(), body, sign, frame.say("paper.sign." + result.name())));
        return "paper/signs";
    }
}
