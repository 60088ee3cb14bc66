package youju.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
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
import youju.notice.Inbox;
import youju.notice.Notice;
import youju.page.Frames;

/** Notices, read one by one or all at once. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class NoticePages {

    private final Frames frames;
    private final Inbox inbox;

    NoticePages(Frames frames, Inbox inbox) {
        this.frames = frames;
        this.inbox = inbox;
    }

    @GetMapping("/notices")
    String list(
            @RequestParam(defaultValue = "0") long before,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        show(before, inbox.address(actor).orElse(""), false, actor, request, model);
        return "notice/list";
    }

    private void show(long before, String address, boolean bad, Actor actor, HttpServletRequest request, Model model) {
        List<Notice> found = inbox.page(actor, before > 0 ? before : Long.MAX_VALUE);
        boolean more = found.size() > Inbox.PAGE;
        List<Notice> shown = more ? found.subList(0, Inbox.PAGE) : found;
        model.addAttribute(
                "page",
                new NoticePage(
                        frames.of(request),
                        shown,
                        more ? Optional.of(shown.getLast().id()) : Optional.empty(),
                        address,
                        bad,
                        shown.isEmpty() ? 0 : shown.getFirst().id()));
    }

    /** Marks as read and goes on to the petition. */
    @PostMapping("/notices/{id}")
    String open(@PathVariable long id, @AuthenticationPrincipal Actor actor) {
        Notice notice = inbox.read(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:/petitions/" + notice.petition();
    }

    @PostMapping("/notices/read")
    String readAll(@RequestParam long upTo, @AuthenticationPrincipal Actor actor) {
        inbox.readAll(actor, upTo);
        return "redirect:/notices";
    }

    @PostMapping("/notices/mail")
    String mailTo(
            @RequestParam String address,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        if (!inbox.mailTo(actor, address)) {
            show(0, address, true, actor, request, model);
            return "notice/list";
        }
        Frames.flash(
                redirect,
                true,
                frames.of(request).say(address.isBlank() ? "notice.address.none" : "notice.address.kept"));
        return "redirect:/notices";
    }
}
