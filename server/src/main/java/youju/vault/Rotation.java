package youju.vault;

import java.util.List;

/**
 * How a rotation ended.
 *
 * @param resealed records sealed anew
 * @param left records still under another key or suite: held by another transaction meanwhile, or broken
 * @param broken records that could not be opened, by number; a rotation passes them by
 */
public record Rotation(int resealed, long left, List<Long> broken) {

    public Rotation {
        broken = List.copyOf(broken);
    }

    /** Whether the older keys are needed no more. */
    public boolean isComplete() {
        return left == 0;
    }
}
