package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import youju.calendar.HouseClock;
import youju.calendar.Term;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.State;
import youju.portal.Choices;
import youju.portal.Dossier;
import youju.portal.Dossiers;
import youju.portal.Outlook;
import youju.portal.Story;
import youju.vault.PrivateRecord;

/** Makes pages about the opened petition; whoever has opened none is sent to where that is done. */
@Component
class MatterPaging {

    private static final String ELSEWHERE = "redirect:/follow?again";

    private final Frames frames;
    private final OpenedPetition opened;
    private final Dossiers dossiers;
    private final Choices choices;
    private final HouseClock clock;

    MatterPaging(Frames frames, OpenedPetition opened, Dossiers dossiers, Choices choices, HouseClock clock) {
        this.frames = frames;
        this.opened = opened;
        this.dossiers = dossiers;
        this.choices = choices;
        this.clock = clock;
    }

    String show(String template, HttpServletRequest request, Model model) {
        return show(template, request, model, "", Errors.NONE);
    }

    String show(String template, HttpServletRequest request, Model model, String typed, Errors errors) {
        return show(template, request, model, typed, errors, Optional.empty());
    }

    String show(
            String template,
            HttpServletRequest request,
            Model model,
            String typed,
            Errors errors,
            Optional<PrivateRecord> clear) {
        Optional<Dossier> dossier = opened.dossier(request);
        if (dossier.isEmpty()) {
            return ELSEWHERE;
        }
        model.addAttribute("page", page(frames.of(request), dossier.get(), typed, errors, clear));
        return "portal/" + template;
    }

    private MatterPage page(Frame frame, Dossier dossier, String typed, Errors errors, Optional<PrivateRecord> clear) {
        LocalDate today = clock.today();
        LongFunction<String> names = dossiers.names();
        Term window = dossier.petition().state() == State.REVIEW_SERVED ? Term.ASK_FINAL_REVIEW : Term.ASK_REVIEW;
        List<Story.Told> story = new Story(frame.words(), names).of(dossier.timeline());
        var content = dossier.petition().content();
        return new MatterPage(
                frame,
                dossier,
                Outlook.of(dossier.petition(), dossier.clocks(), today, frame.words(), names),
                story.reversed(),
                choices.offered().category(content.category()),
                content.complainedBody().isPresent()
                        ? names.apply(content.complainedBody().getAsLong())
                        : "",
                UUID.randomUUID(),
                today,
                Outlook.daysLeft(dossier.clocks(), window, today).orElse(-1L),
                Outlook.daysLeft(dossier.clocks(), Term.RATE, today).orElse(-1L),
                clear,
                typed,
                errors);
    }
}
