package youju.portal;

import java.util.List;
import java.util.Optional;
import youju.paper.Issued;
import youju.petition.Accused;
import youju.petition.Action;
import youju.petition.Attachment;
import youju.petition.CorrectionRequests;
import youju.petition.Petition;
import youju.petition.PetitionClocks;
import youju.petition.PetitionerSeen;
import youju.petition.Rating;
import youju.petition.StepTaken;
import youju.vault.OpeningSeen;

/**
 * All that a petitioner may see of their petition.
 *
 * @param allowed what they may do now
 * @param openings who opened their private data, newest first
 */
public record Dossier(
        Followed followed,
        Petition petition,
        List<StepTaken> timeline,
        PetitionClocks clocks,
        List<PetitionerSeen> people,
        List<Accused> accused,
        List<Rating> ratings,
        List<Attachment> attachments,
        List<Action> allowed,
        List<Issued> papers,
        List<CorrectionRequests.Asked> corrections,
        List<OpeningSeen> openings) {

    public Dossier {
        timeline = List.copyOf(timeline);
        people = List.copyOf(people);
        accused = List.copyOf(accused);
        ratings = List.copyOf(ratings);
        attachments = List.copyOf(attachments);
        allowed = List.copyOf(allowed);
        papers = List.copyOf(papers);
        corrections = List.copyOf(corrections);
        openings = List.copyOf(openings);
    }

    public boolean may(Action action) {
        return allowed.contains(action);
    }

    /** The petitioner whose second secret opened it. */
    public Optional<PetitionerSeen> self() {
        return people.stream()
                .filter(person -> person.ordinal() == followed.ordinal())
                .findFirst();
    }
}
