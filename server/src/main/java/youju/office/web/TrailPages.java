package youju.office.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.office.Anchors;
import youju.office.ChainCheck;
import youju.office.Names;
import youju.page.Frames;
import youju.trail.Anchor;
import youju.trail.Head;
import youju.trail.Recorded;
import youju.trail.Search;
import youju.trail.Trail;

/** The trail to read and to check, for auditors and the bureau's leaders. */
@Controller
@Allowed({Role.AUDITOR, Role.LEADER})
class TrailPages {

    /** Entries a page. */
    static final int MOST = 50;

    private final Frames frames;
    private final Trail trail;
    private final Anchors anchors;
    private final ChainCheck check;
    private final Names names;

    TrailPages(Frames frames, Trail trail, Anchors anchors, ChainCheck check, Names names) {
        this.frames = frames;
        this.trail = trail;
        this.anchors = anchors;
        this.check = check;
        this.names = names;
    }

    @GetMapping("/trail")
    String entries(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) Optional<Long> before,
            HttpServletRequest request,
            Model model) {
        admit(actor);
        Search search =
                new Search(subject.strip().replace("\0", ""), who.strip().replace("\0", ""), "");
        List<Recorded> found = trail.page(search, before.orElse(Long.MAX_VALUE), MOST + 1);
        List<Recorded> shown = found.subList(0, Math.min(MOST, found.size()));
        OptionalLong older =
                found.size() > MOST ? OptionalLong.of(shown.getLast().id()) : OptionalLong.empty();
        model.addAttribute(
                "page", new TrailPage(frames.of(request), search, shown, older, trail.head(), names.known()));
        return "office/trail";
    }

    @GetMapping("/trail/head")
    ResponseEntity<String> head(@AuthenticationPrincipal Actor actor) {
        admit(actor);
        Head head = trail.head();
        String name = "youju-" + LocalDate.ofInstant(head.at(), HouseClock.ZONE) + ".head";
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Anchor.write(head));
    }

    @GetMapping("/trail/check")
    String check(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        admit(actor);
        model.addAttribute("page", new CheckPage(frames.of(request), check.state(), check.earlier(), names.known()));
        return "office/check";
    }

    /** Compares with the heads put away every night, and with one more that the reader kept. */
    @PostMapping("/trail/check")
    String begin(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) Optional<MultipartFile> anchor,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        admit(actor);
        Anchors.Kept kept = anchors.kept();
        Optional<MultipartFile> given = anchor.filter(file -> !file.isEmpty());
        if (given.isPresent()) {
            try {
                kept = kept.with(Anchor.read(new String(given.get().getBytes(), StandardCharsets.UTF_8)));
            } catch (RuntimeException e) {
                Frames.flash(redirect, false, frames.words(request).say("office.check.no-head"));
                return "redirect:/trail/check";
            }
        }
        check.begin(kept, actor.mark());
        return "redirect:/trail/check";
    }

    /** Leaders of other bodies see their petitions, not everybody's changes. */
    private static void admit(Actor actor) {
        if (!actor.is(Role.AUDITOR) && !actor.isOfBureau()) {
            throw new AccessDeniedException("the trail is for auditors and the bureau's leaders");
        }
    }
}
