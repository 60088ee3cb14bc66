package youju.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.account.People;
import youju.account.Person;
import youju.account.Refusal;
import youju.account.Refusal.Reason;
import youju.account.Role;
import youju.page.Frames;

/** The tree of bodies: establishing, renaming, abolishing and restoring. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class BodyPages {

    private final Frames frames;
    private final Bodies bodies;
    private final People people;

    BodyPages(Frames frames, Bodies bodies, People people) {
        this.frames = frames;
        this.bodies = bodies;
        this.people = people;
    }

    @GetMapping("/bodies")
    String tree(HttpServletRequest request, Model model) {
        Map<Long, Long> working = people.all().stream()
                .filter(Person::active)
                .collect(Collectors.groupingBy(Person::body, Collectors.counting()));
        model.addAttribute("page", new BodiesPage(frames.of(request), bodies.all(), working));
        return "account/bodies";
    }

    @GetMapping("/bodies/new")
    String blank(@RequestParam(defaultValue = "0") long above, HttpServletRequest request, Model model) {
        String code = bodies.find(above).map(Body::code).orElse("");
        BodyPage.Form form = new BodyPage.Form(above, "", code, BodyKind.DEPARTMENT, true, "");
        return show(Optional.empty(), form, Optional.empty(), request, model);
    }

    @PostMapping("/bodies")
    String establish(
            @AuthenticationPrincipal Actor actor,
            @RequestParam long above,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam BodyKind kind,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!BodyPage.KINDS.contains(kind)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Body parent = bodies.find(above).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        try {
            Body body = bodies.establish(Optional.of(parent), code, name, kind, actor.mark());
            Frames.flash(redirect, true, frames.words(request).say("account.body.established", body.name()));
            return "redirect:/bodies";
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            BodyPage.Form form = new BodyPage.Form(above, name, code, kind, true, "");
            return show(Optional.empty(), form, Optional.of(refusal.reason()), request, model);
        }
    }

    @GetMapping("/bodies/{id}")
    String one(@PathVariable long id, HttpServletRequest request, Model model) {
        Body body = body(id);
        BodyPage.Form form =
                new BodyPage.Form(body.parent().orElse(0L), body.name(), body.code(), body.kind(), body.active(), "");
        return show(Optional.of(body), form, Optional.empty(), request, model);
    }

    @PostMapping("/bodies/{id}")
    String change(
            @AuthenticationPrincipal Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Body before = body(id);
        Body after = new Body(id, before.parent(), before.path(), code.strip(), name.strip(), before.kind(), active);
        try {
            bodies.change(after, actor.mark(), reason);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            BodyPage.Form form =
                    new BodyPage.Form(before.parent().orElse(0L), name, code, before.kind(), active, reason);
            return show(Optional.of(before), form, Optional.of(refusal.reason()), request, model);
        }
        Frames.flash(redirect, true, frames.words(request).say("account.body.changed", after.name()));
        return "redirect:/bodies";
    }

    private String show(
            Optional<Body> body,
            BodyPage.Form form,
            Optional<Reason> refused,
            HttpServletRequest request,
            Model model) {
        List<Body> all = bodies.all();
        model.addAttribute(
                "page", new BodyPage(frames.of(request), body, form, Choices.bodies(all, form.above()), refused));
        return body.isPresent() ? "account/body" : "account/new-body";
    }

    private Body body(long id) {
        return bodies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
