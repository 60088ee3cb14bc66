package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Open;
import youju.account.Throttle;
import youju.page.Frames;
import youju.page.Words;
import youju.petition.AttachmentGate;
import youju.petition.Attachments;
import youju.petition.By;
import youju.portal.Dossier;
import youju.portal.Dossiers;
import youju.portal.SavedFile;

/** Files and papers of the opened petition, in and out. What goes out is saved, never shown inside a page. */
@Controller
@Open
class FollowFilePages {

    /** Of one petition, with those of the form; thrice as many as come with it. */
    private static final int MOST = 3 * AttachmentGate.MOST;

    private final Frames frames;
    private final OpenedPetition opened;
    private final MatterPaging paging;
    private final Dossiers dossiers;
    private final Attachments attachments;
    private final Throttle throttle;

    FollowFilePages(
            Frames frames,
            OpenedPetition opened,
            MatterPaging paging,
            Dossiers dossiers,
            Attachments attachments,
            Throttle throttle) {
        this.frames = frames;
        this.opened = opened;
        this.paging = paging;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.throttle = throttle;
    }

    @GetMapping("/follow/files")
    String files(HttpServletRequest request, Model model) {
        return paging.show("follow-files", request, model, "", FilesPages.refused(request));
    }

    @PostMapping("/follow/files")
    String add(HttpServletRequest request, RedirectAttributes redirect) {
        Optional<Dossier> dossier = opened.dossier(request);
        if (dossier.isEmpty()) {
            return "redirect:/follow?again";
        }
        Words words = frames.words(request);
        if (dossier.get().petition().state().isFinal()) {
            Frames.flash(redirect, false, words.say("portal.file.closed"));
            return "redirect:/follow/files";
        }
        long id = dossier.get().petition().id();
        int[] count = {dossier.get().attachments().size()};
        List<String> refused = FilesPages.takeIn(request, words, throttle, (let, bytes) -> {
            if (count[0] >= MOST) {
                return false;
            }
            attachments.add(id, let.name(), let.type().mediaType(), bytes, new By.Petitioner(id));
            count[0]++;
            return true;
        });
        if (!refused.isEmpty()) {
            FilesPages.refuse(redirect, refused);
        } else if (count[0] > dossier.get().attachments().size()) {
            Frames.flash(redirect, true, words.say("portal.file.added"));
        }
        return "redirect:/follow/files";
    }

    @GetMapping("/follow/files/{id}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable long id) {
        return sent(opened.followed(request).flatMap(followed -> dossiers.attachment(followed, id)));
    }

    @GetMapping("/follow/papers/{id}")
    ResponseEntity<byte[]> paper(HttpServletRequest request, @PathVariable long id) {
        return sent(opened.followed(request).flatMap(followed -> dossiers.paper(followed, id, frames.words(request))));
    }

    private static ResponseEntity<byte[]> sent(Optional<SavedFile> file) {
        return file.map(one -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(one.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .contentType(MediaType.parseMediaType(one.mediaType()))
                        .body(one.bytes()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
