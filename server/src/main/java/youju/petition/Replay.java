package youju.petition;

import java.util.List;
import java.util.Optional;

/** How far a petition has come, told by its timeline alone; what is stored must be the same. */
public final class Replay {

    private Replay() {}

    /** Nothing of no steps. */
    public static Optional<Progress> of(List<StepTaken> timeline) {
        if (timeline.isEmpty()) {
            return Optional.empty();
        }
        Progress progress = Progress.none(timeline.getFirst().day());
        for (StepTaken taken : timeline) {
            if (taken.from() != progress.state()) {
                throw new IllegalStateException("step " + taken.sequence() + " leaves " + taken.from()
                        + " but the one before led to " + progress.state());
            }
            progress = progress.after(taken.to(), taken.step(), taken.day(), taken.target());
        }
        return Optional.of(progress);
    }
}
