package youju.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import youju.account.Open;
import youju.account.People;
import youju.demo.DemoSignIns;
import youju.page.Frames;

/** Shown only where the demo county is. */
@Controller
@Open
@ConditionalOnProperty("youju.demo.county")
class DemoPages {

    private final Frames frames;
    private final People people;

    DemoPages(Frames frames, People people) {
        this.frames = frames;
        this.people = people;
    }

    @GetMapping("/demo")
    String demo(HttpServletRequest request, Model model) {
        model.addAttribute("page", new DemoPage(frames.of(request), DemoSignIns.PASSWORD, people.all()));
        return "demo/sign-ins";
    }
}
