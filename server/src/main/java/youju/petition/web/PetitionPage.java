package youju.petition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import youju.calendar.Deadline;
import youju.calendar.Wording;
import youju.page.Frame;
import youju.petition.Accused;
import youju.petition.Action;
import youju.petition.Attachment;
import youju.petition.Holding;
import youju.petition.Petition;
import youju.petition.PetitionClocks;
import youju.petition.PetitionerSeen;
import youju.petition.Rating;
import youju.petition.StepPapers;
import youju.petition.StepTaken;
import youju.petition.Supervision;
import youju.petition.docket.Line;

/**
 * All that is known of one petition and what may be done with it now.
 *
 * @param bodies names by id, of those that have to do with it
 * @param papers by the step that issued each
 * @param matter the other petitions about the same matter
 */
public record PetitionPage(
        Frame frame,
        Petition petition,
        String category,
        List<PetitionerSeen> petitioners,
        List<Accused> accused,
        PetitionClocks clocks,
        List<StepTaken> timeline,
        List<Action> actions,
        List<Holding> holdings,
        List<Rating> ratings,
        List<Supervision> supervisions,
        List<Attachment> attachments,
        List<Line> matter,
        Map<Long, String> bodies,
        Map<Long, StepPapers.Numbered> papers,
        LocalDate today) {

    public PetitionPage {
        petitioners = List.copyOf(petitioners);
        accused = List.copyOf(accused);
        timeline = List.copyOf(timeline);
        actions = List.copyOf(actions);
        holdings = List.copyOf(holdings);
        ratings = List.copyOf(ratings);
        supervisions = List.copyOf(supervisions);
        attachments = List.copyOf(attachments);
        matter = List.copyOf(matter);
        bodies = Map.copyOf(bodies);
        papers = Map.copyOf(papers);
    }

    /** A body's name, empty for none. */
    public String body(OptionalLong id) {
        return id.isPresent() ? bodies.getOrDefault(id.getAsLong(), "") : "";
    }

    /** The way to a deadline, a sentence a step. */
    public List<String> way(Deadline deadline) {
        return Wording.in(frame.words().locale()).sentences(deadline);
    }

    /** What the law makes of a step: the words that an officer wrote may be long, so only their beginning. */
    public static String brief(String words) {
        return words.length() <= 160 ? words : words.substring(0, 160) + "…";
    }
}
