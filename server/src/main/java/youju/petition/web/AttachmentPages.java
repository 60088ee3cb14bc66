package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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
import youju.petition.Attachment;
import youju.petition.Attachments;
import youju.petition.Petitions;

/** Files of a petition. What came from outside is only ever saved, never shown in the page. */
@Controller
class AttachmentPages {

    private final Frames frames;
    private final Petitions petitions;
    private final Attachments attachments;
    private final Uploads uploads;

    AttachmentPages(Frames frames, Petitions petitions, Attachments attachments, Uploads uploads) {
        this.frames = frames;
        this.petitions = petitions;
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @PostMapping("/petitions/{id:\\d+}/attachments")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER})
    String add(
            @PathVariable long id,
            @RequestParam("file") List<MultipartFile> files,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (petitions.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Frame frame = frames.of(request);
        Uploads.Taken taken = uploads.take(id, files, actor, frame.words());
        String said = taken.names().isEmpty()
                ? ""
                : frame.say("petition.attachments.taken", String.join("、", taken.names())) + " ";
        Frames.flash(redirect, taken.refused().isEmpty(), (said + String.join(" ", taken.refused())).strip());
        return "redirect:/petitions/" + id;
    }

    @GetMapping("/petitions/{id:\\d+}/attachments/{attachment}")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long attachment) {
        Attachment found = attachments.of(id).stream()
                .filter(file -> file.id() == attachment)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes =
                attachments.bytes(attachment).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .body(bytes);
    }
}
