package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.relief.Action;
import youju.relief.BadEntry;
import youju.relief.Grant;
import youju.relief.Grants;
import youju.relief.Life;
import youju.relief.Refused;
import youju.relief.Sources;
import youju.relief.Step;
import youju.relief.Transition;
import youju.vault.BankAccount;

/** Steps of a grant as forms, and their taking. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.LEADER})
class StepPages {

    private final Frames frames;
    private final Grants grants;
    private final Sources sources;

    StepPages(Frames frames, Grants grants, Sources sources) {
        this.frames = frames;
        this.grants = grants;
        this.sources = sources;
    }

    @GetMapping("/relief/{id:\\d+}/do/{action}")
    String form(
            @PathVariable long id,
            @PathVariable Action action,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Grant grant = find(id);
        if (!grants.allowed(grant, actor).contains(action)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("command", UUID.randomUUID().toString());
        typed.add("bank", grant.recipient().bank());
        typed.add("accountKind", grant.recipient().accountKind().name());
        return show(grant, action, Typed.of(typed), request, model);
    }

    @PostMapping("/relief/{id:\\d+}/do/{action}")
    String take(
            @PathVariable long id,
            @PathVariable Action action,
            @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Grant grant = find(id);
        if (!action.isOnPage()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Typed typed = Typed.of(given);
        Frame frame = frames.of(request);
        Typed wrong;
        try {
            grants.act(id, typed.number("version"), step(action, typed), actor, typed.command());
            Frames.flash(
                    redirect, true, frame.say("relief.step.done", frame.words().of("relief.action", action)));
            return "redirect:/relief/" + id;
        } catch (BadEntry bad) {
            wrong = typed.with(bad.field(), Wordings.of(frame, bad));
        } catch (Refused refused) {
            wrong = typed.with("", Wordings.of(frame, refused));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(grant, action, wrong, request, model);
    }

    private static Step step(Action action, Typed typed) {
        return switch (action) {
            case CERTIFY_VILLAGE -> new Step.CertifyVillage(typed.text("witnesses"), typed.text("words"));
            case CORRECT_ACCOUNT -> {
                BankAccount.Kind kind = typed.constant("accountKind", BankAccount.Kind.class);
                BankAccount.fault(kind, typed.text("account")).ifPresent(fault -> {
                    throw new BadEntry("account", "vault.account." + fault);
                });
                yield new Step.CorrectAccount(
                        new BankAccount(kind, typed.text("account")), typed.text("bank"), typed.text("words"));
            }
            default -> new Step.Plain(action, typed.text("words"));
        };
    }

    private Grant find(long id) {
        return grants.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Grant grant, Action action, Typed typed, HttpServletRequest request, Model model) {
        Frame frame = frames.of(request);
        Transition row = Life.row(grant.state(), action)
                .or(() -> Life.TABLE.stream()
                        .filter(one -> one.action() == action)
                        .findFirst())
                .orElseThrow();
        model.addAttribute(
                "page",
                new StepPage(
                        frame,
                        grant,
                        action,
                        row,
                        typed,
                        grant.source().isPresent() ? sources.find(grant.source().getAsLong()) : Optional.empty(),
                        Choices.constants(frame, "relief.account", BankAccount.Kind.values())));
        return "relief/step";
    }
}
