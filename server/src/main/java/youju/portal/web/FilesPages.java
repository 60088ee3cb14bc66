package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import youju.account.Open;
import youju.account.Throttle;
import youju.page.Frame;
import youju.page.Frames;
import youju.page.Words;
import youju.petition.AttachmentGate;
import youju.portal.Choices;
import youju.portal.Drafts;
import youju.portal.KeptDraft;
import youju.portal.Part;

/** The form's page of attachments. */
@Controller
@Open
class FilesPages {

    /** Files taken in from one address, in {@link Throttle#WHILE}: nobody fills the disk. */
    private static final int MOST_FROM_ADDRESS = 120;

    private static final String REFUSED = "refusedFiles";

    private final Frames frames;
    private final Drafts drafts;
    private final Choices choices;
    private final Throttle throttle;

    FilesPages(Frames frames, Drafts drafts, Choices choices, Throttle throttle) {
        this.frames = frames;
        this.drafts = drafts;
        this.choices = choices;
        this.throttle = throttle;
    }

    @GetMapping("/petition/new/files")
    String files(HttpServletRequest request, Model model) {
        Optional<KeptDraft> kept = drafts.find(DraftCookie.read(request));
        if (kept.isEmpty()) {
            return "redirect:/petition/new?gone";
        }
        Frame frame = frames.of(request);
        model.addAttribute(
                "page",
                new DraftPage(
                        frame,
                        Part.FILES,
                        kept.get().draft(),
                        kept.get().files(),
                        choices.offered(),
                        refused(request),
                        true,
                        DraftPages.expiry(kept.get().savedAt(), frame.words())));
        return "portal/files";
    }

    @PostMapping("/petition/new/files")
    String keepFiles(HttpServletRequest request, RedirectAttributes redirect) {
        String token = DraftCookie.read(request);
        Typed typed = new Typed(request);
        List<String> refused =
                takeIn(request, frames.words(request), throttle, (let, bytes) -> drafts.addFile(token, let, bytes));
        long removed = typed.number("remove");
        if (removed > 0) {
            drafts.removeFile(token, removed);
        }
        if (!refused.isEmpty()) {
            refuse(redirect, refused);
            return "redirect:" + Part.FILES.path();
        }
        return switch (typed.text("go")) {
            case "back" -> "redirect:" + Part.WRITERS.path();
            case "next" -> "redirect:" + Part.CHECK.path();
            case "later" -> "redirect:/petition/new/later";
            default -> "redirect:" + Part.FILES.path();
        };
    }

    /** Hands on the files that may come in, and says why the others may not. */
    static List<String> takeIn(
            HttpServletRequest request, Words words, Throttle throttle, BiPredicate<AttachmentGate.Let, byte[]> keep) {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<String> refused = new ArrayList<>();
        String byAddress = "file:" + request.getRemoteAddr();
        for (MultipartFile file : parts == null ? List.<MultipartFile>of() : parts.getFiles("file")) {
            String name = String.valueOf(file.getOriginalFilename());
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            if (throttle.isShut(byAddress, MOST_FROM_ADDRESS)) {
                refused.add(words.say("portal.often"));
                break;
            }
            throttle.failed(byAddress);
            switch (AttachmentGate.judge(name, bytes(file))) {
                case AttachmentGate.Kept kept ->
                    refused.add(
                            words.say("portal.file.refused", kept.name(), words.of("petition.attachment", kept.why())));
                case AttachmentGate.Let let -> {
                    if (!keep.test(let, bytes(file))) {
                        refused.add(words.say("portal.file.most", let.name(), AttachmentGate.MOST));
                    }
                }
            }
        }
        return refused;
    }

    /** Carries over a redirect why files may not come in. */
    static void refuse(RedirectAttributes redirect, List<String> refused) {
        redirect.addFlashAttribute(REFUSED, String.join("\n", refused));
    }

    static Errors refused(HttpServletRequest request) {
        var flashes = RequestContextUtils.getInputFlashMap(request);
        return flashes != null && flashes.get(REFUSED) instanceof String text ? Errors.one("file", text) : Errors.NONE;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
