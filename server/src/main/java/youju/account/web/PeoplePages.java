package youju.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import youju.account.Passwords;
import youju.account.People;
import youju.account.Person;
import youju.account.Refusal;
import youju.account.Refusal.Reason;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;

/** Taking people in, changing where they work and what they may do, giving them a password anew. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class PeoplePages {

    private final Frames frames;
    private final People people;
    private final Bodies bodies;
    private final Passwords passwords;

    PeoplePages(Frames frames, People people, Bodies bodies, Passwords passwords) {
        this.frames = frames;
        this.people = people;
        this.bodies = bodies;
        this.passwords = passwords;
    }

    @GetMapping("/people")
    String list(
            @RequestParam(required = false) Optional<Long> body,
            @RequestParam(required = false) Optional<Role> role,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean past,
            HttpServletRequest request,
            Model model) {
        List<Body> all = bodies.all();
        Map<Long, Body> byId = all.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        PeoplePage.Query query =
                new PeoplePage.Query(body.flatMap(id -> Optional.ofNullable(byId.get(id))), role, text, past);
        List<Person> found = people.all().stream()
                .filter(person -> query.finds(person, Optional.ofNullable(byId.get(person.body()))))
                .toList();
        Frame frame = frames.of(request);
        model.addAttribute(
                "page",
                new PeoplePage(
                        frame,
                        query,
                        Choices.withAny(frame, Choices.bodies(all, body.orElse(0L))),
                        found.subList(0, Math.min(found.size(), PeoplePage.MOST)),
                        found.size()));
        return "account/people";
    }

    @GetMapping("/people/new")
    String blank(@RequestParam(defaultValue = "0") long body, HttpServletRequest request, Model model) {
        PersonPage.Form form = new PersonPage.Form(body, "", "", Set.of(), true, "");
        return show(Optional.empty(), form, false, Optional.empty(), request, model);
    }

    @PostMapping("/people")
    String take(
            @AuthenticationPrincipal Actor actor,
            @RequestParam long body,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String signIn,
            @RequestParam(defaultValue = "") Set<Role> roles,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String password = passwords.oneTime();
        try {
            Person person = people.take(body(body), name, signIn, password, roles, true, actor.mark());
            return given(person, password, request, model);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            PersonPage.Form form = new PersonPage.Form(body, name, signIn, roles, true, "");
            return show(Optional.empty(), form, false, Optional.of(refusal.reason()), request, model);
        }
    }

    @GetMapping("/people/{id}")
    String one(@AuthenticationPrincipal Actor actor, @PathVariable long id, HttpServletRequest request, Model model) {
        Person person = person(id);
        boolean own = id == actor.person();
        return show(Optional.of(person), PersonPage.Form.of(person), own, Optional.empty(), request, model);
    }

    @PostMapping("/people/{id}")
    String change(
            @AuthenticationPrincipal Actor actor,
            @PathVariable long id,
            @RequestParam long body,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Person before = person(id);
        boolean own = id == actor.person();
        PersonPage.Form form = own
                ? new PersonPage.Form(body, name, before.signIn(), before.roles(), before.active(), reason)
                : new PersonPage.Form(body, name, before.signIn(), roles, active, reason);
        try {
            people.change(id, body(body), name, form.roles(), form.active(), actor.mark(), reason);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(Optional.of(before), form, own, Optional.of(refusal.reason()), request, model);
        }
        if (own) {
            return "redirect:/sign-in?ended";
        }
        Frames.flash(redirect, true, frames.words(request).say("account.person.changed", name.strip()));
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/password")
    String givePassword(
            @AuthenticationPrincipal Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Person person = person(id);
        if (id == actor.person()) {
            return "redirect:/me";
        }
        try {
            return given(person, passwords.giveOneTime(id, actor, reason), request, model);
        } catch (Refusal refusal) {
            Frames.flash(redirect, false, frames.words(request).say(refusal.key()));
            return "redirect:/people/" + id;
        }
    }

    private String given(Person person, String password, HttpServletRequest request, Model model) {
        model.addAttribute("page", new GivenPage(frames.of(request), person, password));
        return "account/given";
    }

    private String show(
            Optional<Person> person,
            PersonPage.Form form,
            boolean own,
            Optional<Reason> refused,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new PersonPage(
                        frames.of(request), person, form, Choices.bodies(bodies.all(), form.body()), own, refused));
        return person.isPresent() ? "account/person" : "account/new-person";
    }

    private Person person(long id) {
        return people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Body body(long id) {
        return bodies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
