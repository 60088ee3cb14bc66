package youju.petition;

import java.util.Map;

/** The papers that steps issued, as whoever keeps papers tells: for the timeline. */
public interface StepPapers {

    /**
     * A paper that was issued.
     *
     * @param number 文号
     */
    record Numbered(long id, String number) {}

    /** By the step that issued each, see {@link StepTaken#id}; as far as the reader may see the petition. */
    Map<Long, Numbered> numbered(long petition);
}
