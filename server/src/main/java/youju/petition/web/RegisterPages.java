package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frames;
import youju.petition.BadStep.Fault;
import youju.petition.InvalidRegistration;
import youju.petition.Petitions;
import youju.petition.Receipt;
import youju.petition.Receipts;
import youju.petition.Registration;

/** Registering by hand: one page, with the keyboard alone if one likes; earlier matters beside it. */
@Controller
@Allowed(Role.REGISTRAR)
class RegisterPages {

    /** Fields as they stand on the page, for the list of what is wrong. */
    static final List<String> ORDER = List.of(
            "channel",
            "kind",
            "receivedOn",
            "people",
            "cannotNotify",
            "petitioners",
            "representatives",
            "category",
            "region",
            "place",
            "complainedBody",
            "accused",
            "summary",
            "facts",
            "request",
            "sameMatterAs",
            "openToPublish");

    private final Frames frames;
    private final Petitions petitions;
    private final Receipts receipts;
    private final EarlierMatters earlier;
    private final Uploads uploads;
    private final RegisterOptions options;

    RegisterPages(
            Frames frames,
            Petitions petitions,
            Receipts receipts,
            EarlierMatters earlier,
            Uploads uploads,
            RegisterOptions options) {
        this.frames = frames;
        this.petitions = petitions;
        this.receipts = receipts;
        this.earlier = earlier;
        this.uploads = uploads;
        this.options = options;
    }

    @GetMapping("/petitions/new")
    String form(HttpServletRequest request, Model model) {
        RegisterForm form = RegisterForm.empty(options.today());
        return show(form, UUID.randomUUID(), Map.of(), 0, request, model);
    }

    /** The list beside the form, while it is typed. */
    @PostMapping("/petitions/new/earlier")
    String earlier(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Model model) {
        model.addAttribute("page", earlier.to(new RegisterForm(typed), frames.of(request)));
        return "petition/earlier";
    }

    /** Saves, or does what another button of the form asks, with all that was typed still there. */
    @PostMapping("/petitions/new")
    String register(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        RegisterForm form = new RegisterForm(typed);
        String button = form.value("do");
        if (button.startsWith("XF")) {
            return show(form.with("sameMatterAs", button), command, Map.of(), 0, request, model);
        }
        if (!button.isEmpty() && !button.equals("save")) {
            return show(form, command, Map.of(), button.equals("row") ? 1 : 0, request, model);
        }
        RegisterForm.Reading reading = form.read(options.choices());
        Map<String, Fault> faults = new HashMap<>(reading.faults());
        Optional<Receipt> receipt =
                reading.registration().flatMap(registration -> register(registration, actor, command, faults));
        if (receipt.isEmpty()) {
            return show(form, command, faults, 0, request, model);
        }
        return hand(receipt.get(), Optional.ofNullable(files).orElse(List.of()), actor, request, response, model);
    }

    private Optional<Receipt> register(
            Registration registration, Actor actor, UUID command, Map<String, Fault> faults) {
        try {
            return Optional.of(petitions.register(registration, actor, Optional.of(command)));
        } catch (InvalidRegistration invalid) {
            invalid.problems().forEach(problem -> faults.put(problem.field(), problem.fault()));
            return Optional.empty();
        }
    }

    /** The receipt is the answer to the form itself: the query code is kept nowhere on its way to the petitioner. */
    private String hand(
            Receipt registered,
            List<MultipartFile> files,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean again = registered.code().isEmpty();
        Receipt receipt = again ? receipts.again(registered, actor) : registered;
        Uploads.Taken taken =
                again ? Uploads.Taken.NOTHING : uploads.take(receipt.petition(), files, actor, frames.words(request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute(
                "page",
                new ReceiptPage(
                        frames.of(request),
                        petitions.find(receipt.petition()).orElseThrow(),
                        receipt.code(),
                        taken.names(),
                        taken.refused()));
        return "petition/receipt";
    }

    private String show(
            RegisterForm form,
            UUID command,
            Map<String, Fault> faults,
            int more,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new RegisterPage(
                        frames.of(request),
                        form,
                        options.choices(),
                        command.toString(),
                        options.today().toString(),
                        faults,
                        more,
                        earlier.to(form, frames.of(request))));
        return "petition/register";
    }
}
