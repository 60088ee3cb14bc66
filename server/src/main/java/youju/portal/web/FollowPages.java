package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Open;
import youju.page.Frame;
import youju.page.Frames;
import youju.portal.Following;

/** Opening a petition with its query code, reading how it stands, leaving it. */
@Controller
@Open
class FollowPages {

    private final Frames frames;
    private final Following following;
    private final OpenedPetition opened;
    private final MatterPaging paging;

    FollowPages(Frames frames, Following following, OpenedPetition opened, MatterPaging paging) {
        this.frames = frames;
        this.following = following;
        this.opened = opened;
        this.paging = paging;
    }

    @GetMapping("/follow")
    String follow(HttpServletRequest request, Model model) {
        Typed typed = new Typed(request);
        String note = "";
        if (typed.has("again")) {
            note = "portal.follow.again";
        } else if (typed.has("receipt")) {
            note = "portal.follow.receipt";
        }
        model.addAttribute("page", new FollowPage(frames.of(request), "", Errors.NONE, note));
        return "portal/follow";
    }

    @PostMapping("/follow")
    String open(HttpServletRequest request, Model model) {
        Typed typed = new Typed(request);
        String code = typed.text("code");
        return switch (following.open(code, typed.text("second"), request.getRemoteAddr())) {
            case Following.Attempt.Opened(var followed) -> {
                opened.open(request, followed);
                yield "redirect:/follow/petition";
            }
            case Following.Attempt.Wrong wrong -> again(request, model, code, "portal.follow.wrong");
            case Following.Attempt.TooOften often -> again(request, model, code, "portal.follow.often");
        };
    }

    private String again(HttpServletRequest request, Model model, String code, String key) {
        Frame frame = frames.of(request);
        model.addAttribute("page", new FollowPage(frame, code, Errors.one("code", frame.say(key)), ""));
        return "portal/follow";
    }

    @GetMapping("/follow/petition")
    String petition(HttpServletRequest request, Model model) {
        return paging.show("petition", request, model);
    }

    @PostMapping("/follow/leave")
    String leave(HttpServletRequest request, RedirectAttributes redirect) {
        opened.leave(request);
        Frames.flash(redirect, true, frames.words(request).say("portal.follow.left"));
        return "redirect:/";
    }
}
