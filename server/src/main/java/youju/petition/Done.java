package youju.petition;

import java.util.Optional;

/**
 * What a step came to.
 *
 * @param version to ask for the next step with
 * @param step its number in the timeline; a paper is issued for it
 * @param paper what it issues
 * @param replayed whether the same form was sent before, so that nothing was done now
 */
public record Done(long petition, long version, State state, long step, Optional<PaperKind> paper, boolean replayed) {}
