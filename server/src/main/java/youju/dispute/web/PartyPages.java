package youju.dispute.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import youju.dispute.AgreementPaper;
import youju.dispute.Dispute;
import youju.dispute.Disputes;
import youju.dispute.PartySeen;
import youju.document.Format;
import youju.document.Written;
import youju.page.Download;
import youju.page.Frame;
import youju.page.Frames;
import youju.vault.PrivateRecord;
import youju.vault.VaultRefusal;
import youju.vault.Wording;

/** Seeing a party in clear, with a reason; and the agreement, masked or with names. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR})
class PartyPages {

    private final Frames frames;
    private final Disputes disputes;
    private final AgreementPaper agreements;

    PartyPages(Frames frames, Disputes disputes, AgreementPaper agreements) {
        this.frames = frames;
        this.disputes = disputes;
        this.agreements = agreements;
    }

    @GetMapping("/disputes/{id:\\d+}/parties/{ordinal}")
    String party(@PathVariable long id, @PathVariable int ordinal, HttpServletRequest request, Model model) {
        model.addAttribute("page", page(id, ordinal, "", Map.of(), Optional.empty(), request));
        return "dispute/party";
    }

    @PostMapping("/disputes/{id:\\d+}/parties/{ordinal}")
    String open(
            @PathVariable long id,
            @PathVariable int ordinal,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        found(id);
        seen(id, ordinal);
        Frame frame = frames.of(request);
        Map<String, String> clear = new LinkedHashMap<>();
        Optional<String> problem = Optional.empty();
        try {
            PrivateRecord person = disputes.open(id, ordinal, why, actor);
            clear.put("NAME", person.name());
            person.phone().ifPresent(phone -> clear.put("PHONE", phone));
            person.address().ifPresent(address -> clear.put("ADDRESS", address));
        } catch (VaultRefusal refusal) {
            problem = Optional.of(Wording.in(frame.words().locale()).of(refusal));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", page(id, ordinal, why, clear, problem, request));
        return "dispute/party";
    }

    @GetMapping("/disputes/{id:\\d+}/agreement.{format:pdf|docx}")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.LEADER, Role.AUDITOR})
    ResponseEntity<byte[]> agreement(@PathVariable long id, @PathVariable String format) {
        return file(found(id), format, agreements.masked(id, formatOf(format)));
    }

    /** A form and no link: the vault records who asked and why. */
    @PostMapping("/disputes/{id:\\d+}/agreement")
    Object original(
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Dispute dispute = found(id);
        try {
            return file(dispute, format, agreements.original(id, formatOf(format), why, actor));
        } catch (VaultRefusal refusal) {
            Frames.flash(
                    redirect, false, Wording.in(frames.words(request).locale()).of(refusal));
            return "redirect:/disputes/" + id;
        }
    }

    private static ResponseEntity<byte[]> file(Dispute dispute, String format, Optional<Written> written) {
        byte[] content = written.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .content();
        boolean word = formatOf(format) == Format.DOCX;
        MediaType docx =
                MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return Download.of(
                dispute.number() + "-调解协议书." + (word ? "docx" : "pdf"),
                word ? docx : MediaType.APPLICATION_PDF,
                content);
    }

    private static Format formatOf(String format) {
        return format.equals("docx") ? Format.DOCX : Format.PDF;
    }

    private PartyPage page(
            long id,
            int ordinal,
            String why,
            Map<String, String> clear,
            Optional<String> problem,
            HttpServletRequest request) {
        return new PartyPage(frames.of(request), found(id), seen(id, ordinal), why, clear, problem);
    }

    private Dispute found(long id) {
        return disputes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PartySeen seen(long id, int ordinal) {
        return disputes.parties(id).stream()
                .filter(party -> party.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
