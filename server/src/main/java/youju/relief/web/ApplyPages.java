package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Petitions;
import youju.relief.Application;
import youju.relief.BadEntry;
import youju.relief.Grants;
import youju.relief.Hardship;
import youju.relief.Refused;
import youju.vault.BankAccount;
import youju.vault.PrivateRecord;
import youju.vault.VaultRefusal;

/** Entering an application. */
@Controller
@Allowed(Role.REGISTRAR)
class ApplyPages {

    private final Frames frames;
    private final Grants grants;
    private final Petitions petitions;
    private final Choices choices;
    private final HouseClock clock;

    ApplyPages(Frames frames, Grants grants, Petitions petitions, Choices choices, HouseClock clock) {
        this.frames = frames;
        this.grants = grants;
        this.petitions = petitions;
        this.choices = choices;
        this.clock = clock;
    }

    /** A link may fill in the petition's number. */
    @GetMapping("/relief/new")
    String form(@RequestParam Map<String, String> given, HttpServletRequest request, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("command", UUID.randomUUID().toString());
        typed.add("appliedOn", clock.today().toString());
        typed.add("household", "1");
        typed.add("petition", given.getOrDefault("petition", ""));
        return show(Typed.of(typed), request, model);
    }

    @PostMapping("/relief")
    String apply(
            @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Typed typed = Typed.of(given);
        Frame frame = frames.of(request);
        Typed wrong;
        try {
            long id = grants.apply(application(typed), actor, typed.command());
            Frames.flash(redirect, true, frame.say("relief.applied"));
            return "redirect:/relief/" + id;
        } catch (BadEntry bad) {
            wrong = typed.with(bad.field(), Wordings.of(frame, bad));
        } catch (VaultRefusal refusal) {
            wrong = typed.with("name", Wordings.of(frame, refusal));
        } catch (Refused refused) {
            wrong = typed.with("", Wordings.of(frame, refused));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(wrong, request, model);
    }

    private Application application(Typed typed) {
        BankAccount.Kind kind = typed.constant("accountKind", BankAccount.Kind.class);
        BankAccount.fault(kind, typed.text("account")).ifPresent(fault -> {
            throw new BadEntry("account", "vault.account." + fault);
        });
        PrivateRecord person = PrivateRecord.named(typed.text("name"))
                .withIdNumber(typed.text("idNumber"))
                .withPhone(typed.text("phone"));
        return new Application(
                petition(typed),
                typed.number("town"),
                typed.text("village"),
                typed.day("appliedOn"),
                typed.constant("kind", Hardship.class),
                typed.text("hardship"),
                Math.clamp(typed.number("household"), 0, 1_000),
                BadEntry.money("asked", typed.text("asked")),
                person,
                new BankAccount(kind, typed.text("account")),
                typed.text("bank"));
    }

    private OptionalLong petition(Typed typed) {
        String number = typed.text("petition").strip().toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong id = petitions.idByNumber(number);
        if (id.isEmpty()) {
            throw new BadEntry("petition", "relief.fault.PETITION");
        }
        return id;
    }

    private String show(Typed typed, HttpServletRequest request, Model model) {
        Frame frame = frames.of(request);
        model.addAttribute(
                "page",
                new ApplyPage(
                        frame,
                        typed,
                        choices.towns(frame),
                        Choices.constants(frame, "relief.hardship", Hardship.values()),
                        Choices.constants(frame, "relief.account", BankAccount.Kind.values())));
        return "relief/apply";
    }
}
