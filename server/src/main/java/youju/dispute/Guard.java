package youju.dispute;

import java.time.LocalDate;
import java.util.function.BiPredicate;

/** What must hold for a transition. Names for readers are {@code dispute.guard.*} in the bundle. */
public enum Guard {
    SESSION_HELD(Reason.NO_SESSION_YET, (dispute, step) -> dispute.sessions() > 0),
    NOT_CONFIRMED(
            Reason.CONFIRMED_ALREADY, (dispute, step) -> dispute.confirmedOn().isEmpty()),
    CONFIRMED_IN_TIME(
            Reason.CONFIRMED_TOO_LATE,
            (dispute, step) -> dispute.agreedOn()
                    .filter(day -> !day(step).isAfter(day.plusDays(Guard.DAYS_TO_CONFIRM)))
                    .isPresent()),
    HOLDS(Reason.NOT_NOW, (dispute, step) -> step instanceof Step.FollowUp followUp && followUp.holds()),
    RELAPSED(Reason.NOT_NOW, (dispute, step) -> step instanceof Step.FollowUp followUp && !followUp.holds()),
    FOLLOWED_UP(Reason.NOT_FOLLOWED_UP, (dispute, step) -> dispute.followedUp());

    /** 人民调解法 art. 33. */
    static final int DAYS_TO_CONFIRM = 30;

    private final Reason reason;
    private final BiPredicate<Dispute, Step> holds;

    Guard(Reason reason, BiPredicate<Dispute, Step> holds) {
        this.reason = reason;
        this.holds = holds;
    }

    Reason reason() {
        return reason;
    }

    /** Whether it can be told without the step: then it also decides whether a button is shown. */
    boolean isOfDispute() {
        return this == SESSION_HELD || this == NOT_CONFIRMED || this == FOLLOWED_UP;
    }

    boolean holds(Dispute dispute, Step step) {
        return holds.test(dispute, step);
    }

    private static LocalDate day(Step step) {
        return step.on().orElse(LocalDate.MAX);
    }
}
