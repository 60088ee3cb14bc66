package youju.petition;

import static youju.petition.Action.*;
import static youju.petition.ClockEffect.start;
import static youju.petition.ClockEffect.stop;
import static youju.petition.Guard.*;
import static youju.petition.State.*;
import static youju.petition.Transition.row;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import youju.calendar.Term;
import youju.petition.ClockEffect.Kind;

/** The rows of {@link Life} that leave a petition where it is, in several states alike. */
final class LifeAnyTime {

    private static final Set<State> ANSWERED =
            EnumSet.of(OPINED, SERVED, IN_REVIEW, REVIEWED, REVIEW_SERVED, IN_FINAL_REVIEW, FINALLY_REVIEWED);

    private static final Set<State> OPEN = EnumSet.complementOf(EnumSet.of(NOTHING, CLOSED, WITHDRAWN, MERGED));

    private LifeAnyTime() {}

    static Stream<Transition> rows() {
        Set<State> correctable = EnumSet.complementOf(EnumSet.of(NOTHING, MERGED));
        return Stream.of(
                        stay(correctable, CORRECT)
                                .map(row -> row.by(Who.REGISTRAR)
                                        .clocks(ClockEffect.of(Kind.CORRECT, Term.REGISTER)
                                                .when(DAY_CORRECTED))
                                        .when(UNSENT_OR_SAME_KIND, CORRECTION_HOLDS)),
                        stay(EnumSet.of(SENT, ACCEPTED), ADD_BODY)
                                .map(row -> row.by(Who.REGISTRAR)
                                        .paper(PaperKind.LETTER_OF_REFERRAL)
                                        .when(BODY_EXISTS, NOT_TO_ACCUSED, NOT_THERE_YET)),
                        stay(EnumSet.of(SENT, ACCEPTED), CONTRIBUTE).map(row -> row.by(Who.CONTRIBUTOR)),
                        stay(ANSWERED, REPORT_COMPLETION)
                                .map(row -> row.by(Who.HANDLER)
                                        .clocks(stop(Term.REPORT_COMPLETION))
                                        .paper(PaperKind.COMPLETION_REPORT)
                                        .when(REPORT_OWED)),
                        stay(EnumSet.range(SERVED, FINALLY_REVIEWED), RATE)
                                .map(row -> row.by(Who.PETITIONER)
                                        .clocks(stop(Term.RATE).when(RATES_THE_SECOND))
                                        .when(NOT_RATED, RATING_OPEN)),
                        stay(
                                        EnumSet.of(
                                                SENT,
                                                OBJECTED,
                                                ACCEPTED,
                                                OPINED,
                                                SERVED,
                                                IN_REVIEW,
                                                REVIEWED,
                                                REVIEW_SERVED,
                                                IN_FINAL_REVIEW),
                                        SUPERVISE)
                                .map(row -> row.by(Who.SUPERVISOR)
                                        .clocks(start(Term.ANSWER_SUPERVISION))
                                        .paper(PaperKind.LETTER_OF_SUPERVISION)
                                        .when(NOT_SUPERVISED, BODY_INVOLVED)),
                        stay(OPEN, ANSWER_SUPERVISION)
                                .map(row -> row.by(Who.SUPERVISED)
                                        .clocks(stop(Term.ANSWER_SUPERVISION))
                                        .paper(PaperKind.ANSWER_TO_SUPERVISION)
                                        .when(SUPERVISED, SUGGESTIONS_MADE)),
                        stay(OPEN, DECLARE_STAKE).map(row -> row.by(Who.INVOLVED)))
                .flatMap(rows -> rows);
    }

    private static Stream<Transition> stay(Set<State> states, Action action) {
        return states.stream().map(state -> row(state, action, state));
    }
}
