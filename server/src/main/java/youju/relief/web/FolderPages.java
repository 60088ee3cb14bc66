package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.relief.BadEntry;
import youju.relief.Folders;
import youju.relief.Grant;
import youju.relief.Grants;
import youju.relief.Piece;
import youju.relief.Recipients;
import youju.relief.Refused;
import youju.relief.Scans;
import youju.vault.VaultRefusal;

/** The folder of a grant as one PDF, and the scans that are put into it. */
@Controller
@Allowed({Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
class FolderPages {

    private final Frames frames;
    private final Grants grants;
    private final Folders folders;
    private final Scans scans;

    FolderPages(Frames frames, Grants grants, Folders folders, Scans scans) {
        this.frames = frames;
        this.grants = grants;
        this.folders = folders;
        this.scans = scans;
    }

    @GetMapping("/relief/{id:\\d+}/folder.pdf")
    ResponseEntity<byte[]> masked(@PathVariable long id) {
        return pdf(folders.masked(find(id).id()), find(id).number());
    }

    /** The vault records who asked and why, so it is a form and no link. */
    @PostMapping("/relief/{id:\\d+}/folder")
    @Allowed({Role.REGISTRAR, Role.SUPERVISOR})
    Object original(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Grant grant = find(id);
        Frame frame = frames.of(request);
        try {
            return pdf(folders.original(id, why, actor), grant.number());
        } catch (VaultRefusal refusal) {
            Frames.flash(redirect, false, Wordings.of(frame, refusal));
        } catch (Refused refused) {
            Frames.flash(redirect, false, Wordings.of(frame, refused));
        }
        return "redirect:/relief/" + id;
    }

    @PostMapping("/relief/{id:\\d+}/scans")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.FINANCE})
    String add(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> given,
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        Grant grant = find(id);
        Frame frame = frames.of(request);
        Typed typed = Typed.of(given);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try {
            scans.add(id, typed.constant("piece", Piece.class), name, file.getBytes(), actor, typed.command());
            Frames.flash(redirect, true, frame.say("relief.scan.added", name));
        } catch (BadEntry bad) {
            Frames.flash(redirect, false, Wordings.of(frame, bad));
        } catch (Refused refused) {
            Frames.flash(redirect, false, Wordings.of(frame, refused));
        }
        return "redirect:/relief/" + grant.id();
    }

    /** A scan shows people in clear: it is for whoever may see the recipient so. */
    @GetMapping("/relief/{id:\\d+}/scans/{scan:\\d+}")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.FINANCE})
    ResponseEntity<byte[]> scan(@PathVariable long id, @PathVariable long scan, @AuthenticationPrincipal Actor actor) {
        if (!Recipients.may(actor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Scans.Scan found = scans.of(id).stream()
                .filter(one -> one.id() == scan)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answer(scans.content(id, scan).orElseThrow(), MediaType.parseMediaType(found.mediaType()), found.name());
    }

    private Grant find(long id) {
        return grants.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, String number) {
        return answer(content, MediaType.APPLICATION_PDF, number + ".pdf");
    }

    private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type)
                .body(content);
    }
}
