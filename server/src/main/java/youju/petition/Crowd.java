package youju.petition;

import java.util.Optional;

/**
 * Who petitions, without who they are.
 *
 * @param people how many
 * @param cannotNotify why no notice can be given, if so
 */
public record Crowd(int people, Optional<CannotNotify> cannotNotify) {

    /** 集体: five or more. */
    public static final int COLLECTIVE = 5;

    /** Those who visit with one request choose no more representatives than this (art. 20). */
    public static final int MOST_REPRESENTATIVES = 5;

    public boolean isCollective() {
        return people >= COLLECTIVE;
    }

    public boolean isAnonymous() {
        return cannotNotify.filter(CannotNotify.ANONYMOUS::equals).isPresent();
    }
}
