package youju.scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.springframework.web.util.UriComponentsBuilder;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.scrutiny.Filter;
import youju.scrutiny.HandedIn;
import youju.scrutiny.Intake;
import youju.scrutiny.Scrutiny;
import youju.scrutiny.Stage;
import youju.scrutiny.Submission;
import youju.scrutiny.Submissions;
import youju.scrutiny.TakenIn;

/** The list of submissions, handing in, and how far a batch is. */
@Controller
@Allowed({Role.EVALUATOR, Role.AUDITOR})
class ListPages {

    /** Names of files that are told one by one; of more, the number. */
    private static final int MOST_NAMED = 20;

    private final Frames frames;
    private final Submissions submissions;
    private final Intake intake;
    private final HouseClock clock;

    ListPages(Frames frames, Submissions submissions, Intake intake, HouseClock clock) {
        this.frames = frames;
        this.submissions = submissions;
        this.intake = intake;
        this.clock = clock;
    }

    @GetMapping("/scrutiny")
    String list(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam Optional<UUID> batch,
            @RequestParam(defaultValue = "0") long before,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Filter filter = new Filter(year, stage(stage), unit.strip(), batch, scheme, rule);
        List<Submission> found = submissions.page(filter, before > 0 ? before : Long.MAX_VALUE);
        boolean more = found.size() > Submissions.PAGE;
        List<Submission> shown = more ? found.subList(0, Submissions.PAGE) : found;
        model.addAttribute(
                "page",
                new ListPage(
                        frames.of(request),
                        filter,
                        shown,
                        submissions.years(),
                        actor.is(Role.EVALUATOR),
                        clock.today().getYear() - 1,
                        more ? Optional.of(shown.getLast().id()) : Optional.empty(),
                        query(filter)));
        return "scrutiny/list";
    }

    private static Optional<Stage> stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static String query(Filter filter) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance()
                .queryParam("year", filter.year())
                .queryParam("stage", filter.stage().map(Stage::name).orElse(""))
                .queryParam("unit", "{unit}")
                .queryParam("scheme", "{scheme}")
                .queryParam("rule", "{rule}");
        filter.batch().ifPresent(batch -> query.queryParam("batch", batch));
        String built = query.encode()
                .buildAndExpand(filter.unit(), filter.scheme(), filter.rule())
                .toUriString();
        return built.substring(1);
    }

    @PostMapping("/scrutiny")
    @Allowed(Role.EVALUATOR)
    String take(
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        List<HandedIn> handedIn = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (!name.isEmpty()) {
                handedIn.add(new HandedIn(name, file.getSize(), file::getBytes));
            }
        }
        Frame frame = frames.of(request);
        if (!Scrutiny.isYear(year) || handedIn.isEmpty()) {
            Frames.flash(
                    redirect,
                    false,
                    frame.say(handedIn.isEmpty() ? "scrutiny.take.none" : "scrutiny.refused.BAD_YEAR"));
            return "redirect:/scrutiny";
        }
        TakenIn taken = intake.take(handedIn, year, actor);
        Frames.flash(redirect, taken.refused().isEmpty(), told(taken, frame));
        return taken.taken() == 0 ? "redirect:/scrutiny" : "redirect:/scrutiny/batches/" + taken.batch();
    }

    static String told(TakenIn taken, Frame frame) {
        String first = taken.taken() == 0 ? "" : frame.say("scrutiny.taken", taken.taken());
        String refused = taken.refused().stream()
                .limit(MOST_NAMED)
                .map(not -> not.name() + frame.words().of("scrutiny.not-taken", not.why()))
                .collect(Collectors.joining(" "));
        int more = taken.refused().size() - MOST_NAMED;
        return (first + " " + refused + (more > 0 ? " " + frame.say("scrutiny.not-taken.more", more) : "")).strip();
    }

    @GetMapping("/scrutiny/batches/{batch}")
    String batch(@PathVariable UUID batch, HttpServletRequest request, Model model) {
        Submissions.Progress progress = submissions.progress(batch);
        if (progress.all() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", new BatchPage(frames.of(request), batch, progress));
        return "scrutiny/batch";
    }
}
