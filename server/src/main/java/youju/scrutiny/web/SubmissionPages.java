package youju.scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.Role;
import youju.page.Frames;
import youju.scrutiny.Found;
import youju.scrutiny.HandedIn;
import youju.scrutiny.Intake;
import youju.scrutiny.Refused;
import youju.scrutiny.Scrutiny;
import youju.scrutiny.Scrutiny.Opinion;
import youju.scrutiny.Submission;
import youju.scrutiny.Submissions;
import youju.scrutiny.TakenIn;

/** One submission: its findings are judged, sent back, answered; it is closed. */
@Controller
@Allowed({Role.EVALUATOR, Role.AUDITOR})
class SubmissionPages {

    private final Frames frames;
    private final Submissions submissions;
    private final Scrutiny scrutiny;
    private final Intake intake;
    private final Bodies bodies;

    SubmissionPages(Frames frames, Submissions submissions, Scrutiny scrutiny, Intake intake, Bodies bodies) {
        this.frames = frames;
        this.submissions = submissions;
        this.scrutiny = scrutiny;
        this.intake = intake;
        this.bodies = bodies;
    }

    @GetMapping("/scrutiny/{id:\\d+}")
    String show(@PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Submission submission = find(id);
        long own = bodies.actsFor(actor.body()).id();
        model.addAttribute(
                "page",
                new SubmissionPage(
                        frames.of(request),
                        submission,
                        submissions.findings(id),
                        submissions.timeline(id),
                        bodies.all().stream().filter(Body::active).toList(),
                        bodies.get(submission.reviewer()).name(),
                        actor.is(Role.EVALUATOR) && submission.reviewer() == own,
                        actor.is(Role.EVALUATOR) && submission.body().equals(OptionalLong.of(own))));
        return "scrutiny/submission";
    }

    @PostMapping("/scrutiny/{id:\\d+}/judge")
    @Allowed(Role.EVALUATOR)
    String judge(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "do", defaultValue = "") String what,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        List<Found> findings = submissions.findings(id);
        return done(id, "JUDGE", request, redirect, of -> {
            Map<Integer, Opinion> opinions = new HashMap<>();
            for (Found found : findings) {
                opinion(found, typed, what.equals("rest")).ifPresent(made -> opinions.put(found.ordinal(), made));
            }
            scrutiny.judge(id, version, opinions, actor);
        });
    }

    /** @param rest whether what wasn't judged is accepted */
    private static Optional<Opinion> opinion(Found found, Map<String, String> typed, boolean rest) {
        String reason = typed.getOrDefault("reason-" + found.ordinal(), "");
        return switch (typed.getOrDefault("judge-" + found.ordinal(), "")) {
            case "accept" -> Optional.of(new Opinion(true, reason));
            case "dismiss" -> Optional.of(new Opinion(false, reason));
            default -> rest && found.judgement().isEmpty() ? Optional.of(new Opinion(true, reason)) : Optional.empty();
        };
    }

    @PostMapping("/scrutiny/{id:\\d+}/send-back")
    @Allowed(Role.EVALUATOR)
    String sendBack(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return done(id, "SEND_BACK", request, redirect, of -> scrutiny.sendBack(id, version, words, actor));
    }

    @PostMapping("/scrutiny/{id:\\d+}/answer")
    @Allowed(Role.EVALUATOR)
    String answer(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        IntFunction<String> answer = ordinal -> typed.getOrDefault("answer-" + ordinal, "");
        Map<Integer, String> answers = new HashMap<>();
        submissions.findings(id).forEach(found -> answers.put(found.ordinal(), answer.apply(found.ordinal())));
        return done(id, "ANSWER", request, redirect, of -> scrutiny.answer(id, version, answers, words, actor));
    }

    @PostMapping("/scrutiny/{id:\\d+}/replace")
    @Allowed(Role.EVALUATOR)
    String replace(
            @PathVariable long id,
            @RequestParam("file") MultipartFile file,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Submission old = find(id);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        TakenIn taken = intake.replace(old, new HandedIn(name, file.getSize(), file::getBytes), actor);
        Frames.flash(redirect, taken.refused().isEmpty(), ListPages.told(taken, frames.of(request)));
        return "redirect:/scrutiny/" + id;
    }

    @PostMapping("/scrutiny/{id:\\d+}/close")
    @Allowed(Role.EVALUATOR)
    String close(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return done(id, "CLOSE", request, redirect, of -> scrutiny.close(id, version, words, actor));
    }

    @PostMapping("/scrutiny/{id:\\d+}/correct")
    @Allowed(Role.EVALUATOR)
    String correct(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String unit,
            @RequestParam int year,
            @RequestParam Optional<Long> body,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        OptionalLong whose = body.map(OptionalLong::of).orElse(OptionalLong.empty());
        return done(id, "CORRECT", request, redirect, of -> scrutiny.correct(id, version, unit, year, whose, actor));
    }

    private String done(
            long id, String deed, HttpServletRequest request, RedirectAttributes redirect, Consumer<Submission> work) {
        Submission submission = find(id);
        try {
            work.accept(submission);
            Frames.flash(redirect, true, frames.of(request).say("scrutiny.done." + deed));
        } catch (Refused refused) {
            Frames.flash(redirect, false, frames.of(request).words().of("scrutiny.refused", refused.why()));
        }
        return "redirect:/scrutiny/" + id;
    }

    private Submission find(long id) {
        return submissions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
