package youju.paper.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import youju.document.Format;
import youju.document.Written;
import youju.page.Frame;
import youju.page.Frames;
import youju.paper.Copy;
import youju.paper.Issued;
import youju.paper.Papers;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.vault.Opening;
import youju.vault.VaultRefusal;

/** The papers of a petition: to be looked at with masks, and to be made out as originals with a reason. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class PaperPages {

    private final Frames frames;
    private final Papers papers;
    private final Petitions petitions;

    PaperPages(Frames frames, Papers papers, Petitions petitions) {
        this.frames = frames;
        this.papers = papers;
        this.petitions = petitions;
    }

    @GetMapping("/petitions/{id:\\d+}/papers")
    String list(@PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Petition petition = petitions.find(id).orElseThrow(PaperPages::notFound);
        model.addAttribute(
                "page", new PaperListPage(frames.of(request), petition, papers.issued(id), mayIssue(actor), "", ""));
        return "paper/list";
    }

    @GetMapping("/papers/{id:\\d+}.{format:pdf|docx}")
    ResponseEntity<byte[]> masked(@PathVariable long id, @PathVariable String format) {
        return file(id, format, Copy.MASKED);
    }

    /** The vault records who asked and why, so it is a form and no link. */
    @PostMapping("/papers/{id:\\d+}/original")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER})
    Object original(
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Issued paper = papers.find(id).orElseThrow(PaperPages::notFound);
        if (!mayIssue(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String reason = why.strip();
        if (reason.codePointCount(0, reason.length()) < Opening.SHORTEST_REASON) {
            return refused(paper, request, redirect);
        }
        try {
            return file(id, format, Copy.original(actor, reason));
        } catch (VaultRefusal refusal) {
            return refused(paper, request, redirect);
        }
    }

    private String refused(Issued paper, HttpServletRequest request, RedirectAttributes redirect) {
        Frame frame = frames.of(request);
        Frames.flash(
                redirect,
                false,
                frame.say("paper.original.refused", paper.number(), Integer.toString(Opening.SHORTEST_REASON)));
        return "redirect:/petitions/" + paper.petition() + "/papers";
    }

    private ResponseEntity<byte[]> file(long id, String format, Copy copy) {
        Issued paper = papers.find(id).orElseThrow(PaperPages::notFound);
        Format written = format.equals("docx") ? Format.DOCX : Format.PDF;
        Written file = papers.render(id, written, copy).orElseThrow(PaperPages::notFound);
        return Files.answer(file, paper.number());
    }

    /** An auditor changes and sends nothing, whatever other roles say. */
    private static boolean mayIssue(Actor actor) {
        return !actor.is(Role.AUDITOR);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
