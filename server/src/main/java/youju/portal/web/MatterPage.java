package youju.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import youju.page.Frame;
import youju.paper.Issued;
import youju.petition.Action;
import youju.petition.Rated;
import youju.portal.Dates;
import youju.portal.Dossier;
import youju.portal.Outlook;
import youju.portal.Story;
import youju.vault.PrivateRecord;

/**
 * A page about the opened petition.
 *
 * @param command names the form on the page, so that one sent twice does nothing twice
 * @param daysLeft to ask for review; -1 where that is not open
 * @param clear the petitioner's own data as it is kept, where it was asked for with the whole phone number
 * @param typed what was typed into the page's one text field, where it comes back
 */
public record MatterPage(
        Frame frame,
        Dossier dossier,
        Outlook outlook,
        List<Story.Told> story,
        String category,
        String complained,
        UUID command,
        LocalDate today,
        long daysLeft,
        long daysToRate,
        Optional<PrivateRecord> clear,
        String typed,
        Errors errors) {

    public MatterPage {
        story = List.copyOf(story);
    }

    /** The paper that came of it, once the petitioner may fetch it. */
    public Optional<Issued> paper(Story.Told told) {
        return dossier.papers().stream()
                .filter(paper -> paper.step() == told.step())
                .findFirst();
    }

    public boolean mayAskReview() {
        return dossier.may(Action.ASK_REVIEW) || dossier.may(Action.ASK_FINAL_REVIEW);
    }

    /** Whether it is the last review that can be asked for. */
    public boolean isFinalReview() {
        return dossier.may(Action.ASK_FINAL_REVIEW);
    }

    public boolean mayRate(Rated rated) {
        return dossier.may(Action.RATE)
                && !dossier.petition().progress().rated().contains(rated);
    }

    /** A moment as people write it. */
    public String at(Instant moment) {
        return Dates.of(moment, frame.words());
    }

    /** A day as people write it. */
    public String on(LocalDate day) {
        return Dates.of(day, frame.words());
    }

    /** A size as people say it. */
    public String size(long bytes) {
        return bytes < 1_048_576 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1_048_576.0);
    }
}
