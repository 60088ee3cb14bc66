package youju.paper.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
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
import youju.page.Frame;
import youju.page.Frames;
import youju.paper.Placeholder;
import youju.paper.Template;
import youju.paper.TemplateProblem;
import youju.paper.Templates;
import youju.petition.PaperKind;

/** Templates, to be edited by administrators. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class TemplatePages {

    private final Frames frames;
    private final Templates templates;

    TemplatePages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/papers/templates")
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("page", new TemplateListPage(frames.of(request), templates.all()));
        return "paper/templates";
    }

    /** @param version an earlier text to begin with; 0 is the shipped one */
    @GetMapping("/papers/templates/{kind}")
    String edit(
            @PathVariable PaperKind kind,
            @RequestParam Optional<Integer> version,
            HttpServletRequest request,
            Model model) {
        Template current = templates.current(kind);
        Template shown = version.flatMap(wanted -> templates.versions(kind).stream()
                        .filter(template -> template.version() == wanted)
                        .findFirst())
                .orElse(current);
        show(shown, current.version(), List.of(), request, model);
        return "paper/template";
    }

    @PostMapping("/papers/templates/{kind}")
    String change(
            @PathVariable PaperKind kind,
            @RequestParam int base,
            @RequestParam String title,
            @RequestParam String body,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Template typed = new Template(kind, base, title, body, "", Optional.empty());
        Frame frame = frames.of(request);
        return switch (templates.change(kind, base, title, body, actor)) {
            case CHANGED -> {
                Frames.flash(redirect, true, frame.say("paper.template.changed"));
                yield "redirect:/papers/templates/" + kind;
            }
            case FAULTY -> {
                show(typed, base, typed.problems(), request, model);
                yield "paper/template";
            }
            case STALE -> {
                Frames.flash(redirect, false, frame.say("paper.template.stale"));
                yield "redirect:/papers/templates/" + kind;
            }
        };
    }

    @PostMapping("/papers/templates/{kind}/restore")
    String restore(
            @PathVariable PaperKind kind,
            @RequestParam int base,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        boolean done = templates.restore(kind, base, actor) == Templates.Result.CHANGED;
        Frames.flash(redirect, done, frames.of(request).say(done ? "paper.template.restored" : "paper.template.stale"));
        return "redirect:/papers/templates/" + kind;
    }

    /** A specimen of what is typed, saved or not; the page with its faults if there are any. */
    @PostMapping("/papers/templates/{kind}/preview")
    Object preview(
            @PathVariable PaperKind kind,
            @RequestParam int base,
            @RequestParam String title,
            @RequestParam String body,
            HttpServletRequest request,
            Model model) {
        Template typed = new Template(kind, base, title, body, "", Optional.empty());
        if (typed.problems().isEmpty()) {
            return Files.answer(Templates.preview(kind, typed.title(), typed.body()), "preview");
        }
        show(typed, base, typed.problems(), request, model);
        return "paper/template";
    }

    private void show(
            Template template, int base, List<TemplateProblem> problems, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new TemplatePage(
                        frames.of(request),
                        template,
                        base,
                        templates.versions(template.kind()),
                        problems,
                        List.of(Placeholder.values())));
    }
}
