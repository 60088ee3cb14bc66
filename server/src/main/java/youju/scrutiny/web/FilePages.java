package youju.scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Download;
import youju.page.Frames;
import youju.scrutiny.Filter;
import youju.scrutiny.Found;
import youju.scrutiny.Submission;
import youju.scrutiny.Submissions;

/** What leaves as files, and a year over all bodies. */
@Controller
@Allowed({Role.EVALUATOR, Role.AUDITOR})
class FilePages {

    /** Reports in one working paper; a county has a few hundred a year. */
    private static final int MOST = 2_000;

    private final Frames frames;
    private final Submissions submissions;

    FilePages(Frames frames, Submissions submissions) {
        this.frames = frames;
        this.submissions = submissions;
    }

    /** The file as it was handed in; only ever saved, never shown. */
    @GetMapping("/scrutiny/{id:\\d+}/file")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        Submission submission = found(submissions.find(id));
        return Download.of(submission.name(), MediaType.APPLICATION_OCTET_STREAM, found(submissions.file(id)));
    }

    /** Holds no script and may run none; its style stands in it. */
    @GetMapping("/scrutiny/{id:\\d+}/marked")
    ResponseEntity<byte[]> marked(@PathVariable long id) {
        return ResponseEntity.ok()
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(found(submissions.marked(id)));
    }

    @GetMapping("/scrutiny/{id:\\d+}/paper")
    ResponseEntity<byte[]> paper(@PathVariable long id, HttpServletRequest request) {
        Submission submission = found(submissions.find(id));
        return paper(List.of(submission), submission.unit() + " " + submission.year(), request);
    }

    @GetMapping("/scrutiny/years/{year}/paper")
    ResponseEntity<byte[]> paperOfYear(@PathVariable int year, HttpServletRequest request) {
        return paper(submissions.all(ofYear(year), MOST), String.valueOf(year), request);
    }

    @GetMapping("/scrutiny/years/{year}")
    String year(@PathVariable int year, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new YearPage(
                        frames.of(request),
                        submissions.year(year),
                        submissions.years(),
                        submissions.all(ofYear(year), MOST)));
        return "scrutiny/year";
    }

    private static Filter ofYear(int year) {
        return new Filter(year, Optional.empty(), "", Optional.empty(), "", "");
    }

    private ResponseEntity<byte[]> paper(List<Submission> reports, String title, HttpServletRequest request) {
        WorkingPaper paper = new WorkingPaper(frames.words(request));
        Map<Long, List<Found>> found = submissions.findings(reports);
        reports.forEach(report -> paper.add(report, found.getOrDefault(report.id(), List.of())));
        return Download.xlsx(paper.title() + " " + title, paper.write());
    }

    private static <T> T found(Optional<T> wanted) {
        return wanted.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
