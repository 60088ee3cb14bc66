package youju.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Open;
import youju.account.Refusal;
import youju.account.Refusal.Reason;
import youju.account.Setup;
import youju.page.Frames;

/** The first start without the demo county. Not there once there is anybody. */
@Controller
@Open
class SetupPages {

    private final Frames frames;
    private final Setup setup;

    SetupPages(Frames frames, Setup setup) {
        this.frames = frames;
        this.setup = setup;
    }

    @GetMapping("/setup")
    String blank(
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Setup.Founding blank = new Setup.Founding("", "", "", "", "", "");
        return show(token, blank, Optional.empty(), request, response, model);
    }

    @PostMapping("/setup")
    String found(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String bureau,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String signIn,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeat,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Setup.Founding typed = new Setup.Founding(county, code, bureau, person, signIn, password);
        if (!setup.isOpen() || !setup.admits(token)) {
            return show(token, typed, Optional.empty(), request, response, model);
        }
        try {
            if (!password.equals(repeat)) {
                throw new Refusal(Reason.PASSWORD_REPEAT);
            }
            setup.found(typed);
            return "redirect:/sign-in?founded";
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(token, typed, Optional.of(refusal.reason()), request, response, model);
        }
    }

    private String show(
            String token,
            Setup.Founding form,
            Optional<Reason> refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!setup.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean admitted = setup.admits(token);
        if (!admitted) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
        model.addAttribute("page", new SetupPage(frames.of(request), admitted, token, form, refused));
        return "account/setup";
    }
}
