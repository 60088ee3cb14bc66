package youju.portal;

import java.time.Instant;
import java.util.List;

/** A draft as its writer finds it again. */
public record KeptDraft(long id, Draft draft, List<DraftFile> files, Instant savedAt) {

    public KeptDraft {
        files = List.copyOf(files);
    }
}
