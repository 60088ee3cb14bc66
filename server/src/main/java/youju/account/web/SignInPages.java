package youju.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import youju.account.Open;
import youju.page.Frames;

/** The page to sign in on. */
@Controller
@Open
class SignInPages {

    private final Frames frames;

    SignInPages(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Model model) {
        String query = request.getQueryString();
        String code = query == null ? "" : query.replaceAll("[^a-z].*", "");
        model.addAttribute(
                "page",
                new SignInPage(frames.of(request), code.matches("wrong|wait|out|changed|ended|founded") ? code : ""));
        return "account/sign-in";
    }
}
