package youju.petition;

import java.util.function.Predicate;
import youju.calendar.Term;

/**
 * What must hold for a transition, or for what it does to a clock. Names for readers are {@code petition.guard.*} in the
 * bundle.
 */
public enum Guard {
    BODY_EXISTS(Reason.NO_SUCH_BODY, true, moment -> moment.found().bodyExists()),
    NOT_TO_ACCUSED(
            Reason.WOULD_REACH_THE_ACCUSED, true, moment -> !moment.found().bodyAccused()),
    NOT_THERE_YET(
            Reason.BODY_HAS_IT_ALREADY,
            true,
            moment -> moment.found().body().isEmpty()
                    || !moment.matter().hasHandling(moment.found().body().getAsLong())),
    BODY_INVOLVED(
            Reason.BODY_HAS_NOTHING_TO_DO_WITH_IT,
            true,
            moment -> moment.step() instanceof Oversight.Supervise supervise
                    && moment.matter().hasHandling(supervise.body())),
    IS_ACCUSATION(Reason.NOT_AN_ACCUSATION, false, moment -> moment.petition().kind() == Kind.ACCUSATION),
    NOT_ACCUSATION(Reason.NOT_NOW, false, moment -> moment.petition().kind() != Kind.ACCUSATION),

    GROUND_HOLDS(Reason.GROUND_DOES_NOT_HOLD, true, moment -> moment.found().shown()),
    MERGES(Reason.CANNOT_MERGE_INTO_THAT, true, moment -> moment.found().shown()),
    MATTER_OPEN(Reason.MATTER_HAD_ITS_LAST_WORD, true, moment -> !moment.found().finallyReviewed()),
    UNSENT_OR_SAME_KIND(Reason.SENT_ALREADY, true, moment -> !changesWhoMayHaveIt(moment) || isUnsent(moment)),
    CORRECTION_HOLDS(
            Reason.CORRECTION_DOES_NOT_HOLD, true, moment -> moment.found().shown()),
    DAY_CORRECTED(
            Reason.NOT_NOW,
            true,
            moment -> moment.step() instanceof Intake.Correct correct
                    && correct.correction().receivedOn().isPresent()),

    NOTIFIABLE(
            Reason.CANNOT_BE_NOTIFIED,
            false,
            moment -> moment.petition().crowd().cannotNotify().isEmpty()),
    NOT_NOTIFIABLE(
            Reason.CAN_BE_NOTIFIED,
            false,
            moment -> moment.petition().crowd().cannotNotify().isPresent()),

    OBJECTION_IN_TIME(
            Reason.OBJECTION_TOO_LATE,
            false,
            moment -> moment.isRunning(Term.OBJECT) && !moment.hasPassed(Term.OBJECT)),
    ROUTE_FITS_KIND(
            Reason.ROUTE_DOES_NOT_FIT_KIND,
            true,
            moment -> moment.route()
                    .filter(route -> route.fits(moment.petition().kind()))
                    .isPresent()),
    SIXTH_ROUTE(
            Reason.NOT_THE_SIXTH_ROUTE,
            false,
            moment -> moment.route().filter(Route.PETITION::equals).isPresent()),
    OTHER_ROUTE(
            Reason.THE_SIXTH_ROUTE,
            false,
            moment -> moment.route().filter(Route.PETITION::equals).isEmpty()),

    AGREED(Reason.NOT_NOW, true, moment -> moment.step() instanceof Handling.Mediate mediation && mediation.agreed()),
    HEARING(Reason.NO_HEARING_UNDER_WAY, false, moment -> moment.progress().hearing()),
    NO_HEARING(Reason.HEARING_UNDER_WAY, false, moment -> !moment.progress().hearing()),

    MAY_EXTEND(
            Reason.CANNOT_BE_EXTENDED,
            false,
            moment -> moment.deadline(Term.HANDLE)
                    .filter(deadline -> deadline.mayExtend(moment.day()))
                    .isPresent()),
    EXTENSION_ASKED(
            Reason.EXTENSION_NOT_ASKED, false, moment -> moment.progress().extensionAsked() > 0),
    EXTENSION_NOT_ASKED(
            Reason.EXTENSION_ASKED_ALREADY, false, moment -> moment.progress().extensionAsked() == 0),
    NO_MORE_THAN_ASKED(
            Reason.MORE_THAN_ASKED,
            true,
            moment -> moment.step() instanceof Handling.ApproveExtension approval
                    && approval.days() <= moment.progress().extensionAsked()),

    REVIEW_IN_TIME(
            Reason.REVIEW_TOO_LATE,
            false,
            moment -> moment.isRunning(Term.ASK_REVIEW) && !moment.hasPassed(Term.ASK_REVIEW)),
    FINAL_REVIEW_IN_TIME(
            Reason.REVIEW_TOO_LATE,
            false,
            moment -> moment.isRunning(Term.ASK_FINAL_REVIEW) && !moment.hasPassed(Term.ASK_FINAL_REVIEW)),
    REVIEWER_KNOWN(
            Reason.NO_REVIEWING_BODY,
            true,
            moment -> moment.found().body().isPresent() && moment.found().bodyExists()),
    VERDICT_STANDS(Reason.NOT_NOW, true, moment -> !revokes(moment.step())),
    VERDICT_REVOKES(Reason.NOT_NOW, true, moment -> revokes(moment.step())),

    RATING_OPEN(Reason.RATING_NOT_OPEN, false, moment -> moment.isRunning(Term.RATE) && !moment.hasPassed(Term.RATE)),
    NOT_RATED(
            Reason.RATED_ALREADY,
            true,
            moment -> moment.step() instanceof Wish.Rate rate
                    && !moment.progress().rated().contains(rate.rated())),
    RATES_THE_SECOND(Reason.NOT_NOW, true, moment -> !moment.progress().rated().isEmpty()),

    REPORT_OWED(Reason.NO_REPORT_OWED, false, moment -> moment.isRunning(Term.REPORT_COMPLETION)),
    NOTHING_OWED(
            Reason.SOMETHING_OWED,
            false,
            moment -> !moment.isRunning(Term.REPORT_COMPLETION) && !moment.isRunning(Term.ANSWER_SUPERVISION)),
    WINDOWS_PASSED(
            Reason.WINDOW_OPEN,
            false,
            moment -> hasEnded(moment, Term.ASK_REVIEW)
                    && hasEnded(moment, Term.ASK_FINAL_REVIEW)
                    && hasEnded(moment, Term.RATE)),

    SUPERVISED(Reason.NOT_SUPERVISED, false, moment -> moment.isRunning(Term.ANSWER_SUPERVISION)),
    NOT_SUPERVISED(Reason.SUPERVISED_ALREADY, false, moment -> !moment.isRunning(Term.ANSWER_SUPERVISION)),
    SUGGESTIONS_MADE(
            Reason.SUGGESTION_NOT_MADE,
            true,
            moment -> moment.step() instanceof Oversight.AnswerSupervision answer
                    && moment.matter().suggestions().containsAll(answer.takenUp()));

    private final Reason reason;
    private final boolean ofStep;
    private final transient Predicate<Moment> holds;

    Guard(Reason reason, boolean ofStep, Predicate<Moment> holds) {
        this.reason = reason;
        this.ofStep = ofStep;
        this.holds = holds;
    }

    /** What the refusal says where it doesn't hold. */
    public Reason reason() {
        return reason;
    }

    /** Whether it asks what the step says, so that it can't be told before the step is there. */
    public boolean isOfStep() {
        return ofStep;
    }

    boolean holds(Moment moment) {
        return holds.test(moment);
    }

    private static boolean revokes(Step step) {
        return step instanceof Reviewing.DecideReview review && review.verdict() == Verdict.REVOKED;
    }

    private static boolean hasEnded(Moment moment, Term term) {
        return !moment.isRunning(term) || moment.hasPassed(term);
    }

    private static boolean isUnsent(Moment moment) {
        return moment.matter().handlings().isEmpty();
    }

    private static boolean changesWhoMayHaveIt(Moment moment) {
        return moment.step() instanceof Intake.Correct(var correction, var reason)
                && (correction.kind().isPresent() || !correction.accused().isEmpty());
    }
}
