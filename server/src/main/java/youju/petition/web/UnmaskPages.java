package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
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
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Petition;
import youju.petition.PetitionerSeen;
import youju.petition.Petitions;
import youju.petition.Unmasking;
import youju.petition.Unmaskings;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.VaultRefusal;
import youju.vault.Wording;

/** Seeing a petitioner in clear, with a reason; of an accusation with a second person. Shown once and kept nowhere. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER})
class UnmaskPages {

    private final Frames frames;
    private final Petitions petitions;
    private final Unmaskings unmaskings;
    private final HouseClock clock;

    UnmaskPages(Frames frames, Petitions petitions, Unmaskings unmaskings, HouseClock clock) {
        this.frames = frames;
        this.petitions = petitions;
        this.unmaskings = unmaskings;
        this.clock = clock;
    }

    /** What a page shows beside the petitioner. */
    private record Shown(
            String why, Set<PrivateField> fields, Map<PrivateField, String> clear, Optional<String> problem) {
        static final Shown FORM = new Shown("", Set.of(), Map.of(), Optional.empty());
    }

    @GetMapping("/petitions/{id:\\d+}/petitioners/{ordinal}")
    String petitioner(
            @PathVariable long id,
            @PathVariable int ordinal,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", page(id, ordinal, Shown.FORM, actor, request));
        return "petition/unmask";
    }

    @PostMapping("/petitions/{id:\\d+}/petitioners/{ordinal}")
    String open(
            @PathVariable long id,
            @PathVariable int ordinal,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(name = "field", required = false) Set<PrivateField> chosen,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Set<PrivateField> fields = Optional.ofNullable(chosen).orElse(Set.of());
        Petition petition = petition(id);
        person(id, ordinal);
        Frame frame = frames.of(request);
        Shown shown;
        try {
            if (Unmaskings.needsSecond(petition)) {
                unmaskings.ask(id, ordinal, why, fields, actor);
                Frames.flash(redirect, true, frame.say("petition.unmask.asked"));
                return "redirect:/petitions/" + id + "/petitioners/" + ordinal;
            }
            shown = new Shown(
                    "", Set.of(), clear(unmaskings.open(id, ordinal, why, fields, actor), fields), Optional.empty());
        } catch (VaultRefusal refusal) {
            shown = new Shown(
                    why,
                    fields,
                    Map.of(),
                    Optional.of(Wording.in(frame.words().locale()).of(refusal)));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", page(id, ordinal, shown, actor, request));
        return "petition/unmask";
    }

    /** What a second person agreed to, this once. */
    @PostMapping("/unmaskings/{unmasking}/open")
    String use(
            @PathVariable long unmasking,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Unmasking granted =
                unmaskings.find(unmasking).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Frame frame = frames.of(request);
        Shown shown;
        try {
            shown = unmaskings
                    .use(unmasking, actor)
                    .map(person -> new Shown("", Set.of(), clear(person, granted.fields()), Optional.empty()))
                    .orElseGet(() -> new Shown("", Set.of(), Map.of(), Optional.of(frame.say("petition.unmask.gone"))));
        } catch (VaultRefusal refusal) {
            shown = new Shown(
                    "",
                    Set.of(),
                    Map.of(),
                    Optional.of(Wording.in(frame.words().locale()).of(refusal)));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", page(granted.petition(), granted.ordinal(), shown, actor, request));
        return "petition/unmask";
    }

    private UnmaskPage page(long id, int ordinal, Shown shown, Actor actor, HttpServletRequest request) {
        Petition petition = petition(id);
        PetitionerSeen person = person(id, ordinal);
        boolean second = Unmaskings.needsSecond(petition);
        Instant now = clock.instant();
        List<Unmasking> requests = second ? unmaskings.of(id, ordinal) : List.of();
        boolean waits = requests.stream()
                .filter(asked -> asked.askedBy() == actor.person())
                .map(asked -> asked.standing(now))
                .anyMatch(standing -> standing == Unmasking.Standing.WAITING || standing == Unmasking.Standing.OPEN);
        return new UnmaskPage(
                frames.of(request),
                petition,
                person,
                second,
                shown.clear().isEmpty() && !waits,
                shown.why(),
                shown.fields(),
                requests,
                shown.clear(),
                shown.problem(),
                actor.person(),
                now);
    }

    private static Map<PrivateField, String> clear(PrivateRecord person, Set<PrivateField> fields) {
        Map<PrivateField, String> clear = new TreeMap<>();
        clear.put(PrivateField.NAME, person.name());
        for (PrivateField field : fields) {
            String text = switch (field) {
                case NAME -> person.name();
                case ID_NUMBER -> person.idNumber().orElse("—");
                case PHONE -> person.phone().orElse("—");
                case ADDRESS -> person.address().orElse("—");
                case EMAIL -> person.email().orElse("—");
                case ACCOUNT -> person.account().orElse("—");
            };
            clear.put(field, text);
        }
        return clear;
    }

    private Petition petition(long id) {
        return petitions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PetitionerSeen person(long id, int ordinal) {
        return unmaskings.petitioner(id, ordinal).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
