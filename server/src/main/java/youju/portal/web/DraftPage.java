package youju.portal.web;

import java.util.List;
import youju.page.Frame;
import youju.portal.Choices;
import youju.portal.Draft;
import youju.portal.DraftFile;
import youju.portal.Part;

/**
 * A page of the form.
 *
 * @param begun whether there is a draft yet
 * @param expires the day the draft is deleted; empty if there is none
 */
public record DraftPage(
        Frame frame,
        Part part,
        Draft draft,
        List<DraftFile> files,
        Choices.Offered offered,
        Errors errors,
        boolean begun,
        String expires) {

    public DraftPage {
        files = List.copyOf(files);
    }

    public boolean isProposal() {
        return draft.kind().equals("PROPOSAL");
    }

    public boolean isAccusation() {
        return draft.kind().equals("ACCUSATION");
    }

    public boolean isAppeal() {
        return draft.kind().equals("APPEAL");
    }

    /** {@code portal.form.<what>} in its own words for that kind of petition. */
    public String own(String what) {
        String own = "portal.form." + what + "." + draft.kind();
        return frame.say(frame.words().has(own) ? own : "portal.form." + what);
    }

    /** Whether the writers are so many that they choose who speaks for them. */
    public boolean areMany() {
        return errors.has("person0-representative")
                || draft.writers().people().matches("0*([5-9]|[1-9]\\d{1,5})")
                || draft.writers().persons().size() > 4;
    }
}
