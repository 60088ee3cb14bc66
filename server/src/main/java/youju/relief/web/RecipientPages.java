package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.relief.Grant;
import youju.relief.Grants;
import youju.relief.Recipients;
import youju.relief.Refused;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.VaultRefusal;

/** Who is paid, in clear, with a reason that stays on record. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.FINANCE})
class RecipientPages {

    private final Frames frames;
    private final Grants grants;
    private final Recipients recipients;

    RecipientPages(Frames frames, Grants grants, Recipients recipients) {
        this.frames = frames;
        this.grants = grants;
        this.recipients = recipients;
    }

    @GetMapping("/relief/{id:\\d+}/recipient")
    String form(@PathVariable long id, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page", new RecipientPage(frames.of(request), find(id), "", Set.of(), Map.of(), Optional.empty()));
        return "relief/recipient";
    }

    @PostMapping("/relief/{id:\\d+}/recipient")
    String open(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") Set<PrivateField> field,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Grant grant = find(id);
        Frame frame = frames.of(request);
        RecipientPage page;
        try {
            PrivateRecord person = recipients.open(id, why, field, actor);
            page = new RecipientPage(frame, grant, "", Set.of(), clear(person, field), Optional.empty());
        } catch (VaultRefusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page = new RecipientPage(frame, grant, why, field, Map.of(), Optional.of(Wordings.of(frame, refusal)));
        } catch (Refused refused) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", page);
        return "relief/recipient";
    }

    private static Map<PrivateField, String> clear(PrivateRecord person, Set<PrivateField> fields) {
        Map<PrivateField, String> clear = new EnumMap<>(PrivateField.class);
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

    private Grant find(long id) {
        return grants.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
