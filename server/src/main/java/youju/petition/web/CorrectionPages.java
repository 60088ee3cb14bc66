package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
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
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.page.Option;
import youju.petition.CorrectionAnswers;
import youju.petition.CorrectionAnswers.Came;
import youju.petition.CorrectionAnswers.Waiting;
import youju.petition.PetitionerSeen;

/** The registrars' side of what petitioners ask to put right: what waits, and the answer to each. */
@Controller
@Allowed(Role.REGISTRAR)
class CorrectionPages {

    private final Frames frames;
    private final CorrectionAnswers corrections;
    private final HouseClock clock;

    CorrectionPages(Frames frames, CorrectionAnswers corrections, HouseClock clock) {
        this.frames = frames;
        this.corrections = corrections;
        this.clock = clock;
    }

    @GetMapping("/corrections")
    String waiting(
            @RequestParam(defaultValue = "0") long after,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        boolean may = CorrectionAnswers.mayAnswer(actor);
        List<Waiting> found = may ? corrections.waiting(Math.max(0, after)) : List.of();
        boolean more = found.size() > CorrectionAnswers.PAGE;
        List<Waiting> shown = more ? found.subList(0, CorrectionAnswers.PAGE) : found;
        OptionalLong next = more ? OptionalLong.of(shown.getLast().asked().id()) : OptionalLong.empty();
        model.addAttribute("page", new CorrectionsPage(frames.of(request), may, shown, next));
        return "petition/corrections";
    }

    @GetMapping("/corrections/{correction}")
    String one(
            @PathVariable long correction,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        return show(waiting(correction, actor), Map.of(), Map.of(), request, model);
    }

    @PostMapping("/corrections/{correction}")
    String answer(
            @PathVariable long correction,
            @RequestParam boolean granted,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Frame frame = frames.of(request);
        CorrectionForm form = new CorrectionForm(typed);
        String words = granted ? "answer" : "reason";
        Map<String, String> faults = new HashMap<>(form.faults(words, clock.today(), frame.words()));
        if (!faults.isEmpty()) {
            return show(waiting(correction, actor), form.typed(), faults, request, model);
        }
        String said = form.value(words).orElseThrow();
        Came came = granted
                ? corrections.putRight(correction, form.person(), said, actor)
                : corrections.refuse(correction, said, actor) ? Came.DONE : Came.NOT_WAITING;
        if (came == Came.NOTHING_PUT_RIGHT || came == Came.NO_SUCH_PERSON) {
            faults.put("person", frame.words().of("petition.correction.came", came));
            return show(waiting(correction, actor), form.typed(), faults, request, model);
        }
        String key = came == Came.NOT_WAITING
                ? "petition.correction.came.NOT_WAITING"
                : granted ? "petition.correction.done" : "petition.correction.refused";
        Frames.flash(redirect, came == Came.DONE, frame.say(key));
        return "redirect:/corrections";
    }

    private Waiting waiting(long correction, Actor actor) {
        return corrections
                .find(correction)
                .filter(one -> CorrectionAnswers.mayAnswer(actor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Waiting waiting,
            Map<String, String> typed,
            Map<String, String> faults,
            HttpServletRequest request,
            Model model) {
        Frame frame = frames.of(request);
        List<Option> persons = new ArrayList<>();
        persons.add(new Option("", frame.say("petition.correction.person.nobody")));
        for (PetitionerSeen person : waiting.people()) {
            persons.add(new Option(
                    String.valueOf(person.ordinal()),
                    (person.ordinal() + " " + person.name() + " " + person.phone()).strip()));
        }
        model.addAttribute("page", new CorrectionPage(frame, waiting, persons, typed, faults));
        return "petition/correction";
    }
}
