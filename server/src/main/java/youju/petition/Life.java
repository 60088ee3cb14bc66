package youju.petition;

import static youju.petition.Action.*;
import static youju.petition.ClockEffect.release;
import static youju.petition.ClockEffect.releaseAll;
import static youju.petition.ClockEffect.start;
import static youju.petition.ClockEffect.stop;
import static youju.petition.Guard.*;
import static youju.petition.State.*;
import static youju.petition.Transition.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import youju.calendar.Term;
import youju.petition.ClockEffect.Kind;

/**
 * The life of a petition: one table, from which follow what may be done, by whom, what it does to the clocks and which paper
 * it issues. {@code docs/modules/petition-life.md} is written from it.
 *
 * <p>Articles are those of 信访工作条例. Where several rows have the same state and action, the first whose guards hold is
 * taken.
 */
public final class Life {

    private static final Set<State> ANSWERED =
            EnumSet.of(OPINED, SERVED, IN_REVIEW, REVIEWED, REVIEW_SERVED, IN_FINAL_REVIEW, FINALLY_REVIEWED);

    private static final Set<State> OPEN = EnumSet.complementOf(EnumSet.of(NOTHING, CLOSED, WITHDRAWN, MERGED));

    /** Every transition, in the order of the life. */
    public static final List<Transition> TABLE = Stream.of(
                    intake(), sending(), handling(), answering(), review(), finalReview(), ending(), anyTime())
            .flatMap(rows -> rows)
            .toList();

    private Life() {}

    private static Stream<Transition> intake() {
        return Stream.of(
                row(NOTHING, SUBMIT, RECEIVED)
                        .by(Who.PETITIONER)
                        .clocks(start(Term.REGISTER))
                        .paper(PaperKind.RECEIPT),
                row(NOTHING, REGISTER, REGISTERED)
                        .by(Who.REGISTRAR)
                        .clocks(start(Term.REGISTER))
                        .paper(PaperKind.RECEIPT),
                row(RECEIVED, CONFIRM, REGISTERED).by(Who.REGISTRAR),
                row(REGISTERED, DECLINE, NOT_ACCEPTED)
                        .by(Who.REGISTRAR)
                        .clocks(stop(Term.REGISTER))
                        .paper(PaperKind.NOTICE_OF_NON_ACCEPTANCE)
                        .when(GROUND_HOLDS));
    }

    private static Stream<Transition> sending() {
        return Stream.of(
                row(REGISTERED, REFER, SENT)
                        .by(Who.REGISTRAR)
                        .clocks(stop(Term.REGISTER), start(Term.NOTICE).when(NOTIFIABLE), start(Term.OBJECT))
                        .paper(PaperKind.LETTER_OF_REFERRAL)
                        .when(BODY_EXISTS, NOT_TO_ACCUSED),
                row(REGISTERED, ASSIGN, SENT)
                        .by(Who.REGISTRAR)
                        .clocks(
                                stop(Term.REGISTER),
                                start(Term.NOTICE).when(NOTIFIABLE),
                                start(Term.OBJECT),
                                start(Term.REPORT_COMPLETION))
                        .paper(PaperKind.LETTER_OF_ASSIGNMENT)
                        .when(BODY_EXISTS, NOT_TO_ACCUSED),
                row(REGISTERED, ROUTE_TO_LITIGATION, ROUTED)
                        .by(Who.REGISTRAR)
                        .clocks(stop(Term.REGISTER))
                        .paper(PaperKind.NOTICE_OF_PROCEDURE)
                        .when(BODY_EXISTS, NOT_TO_ACCUSED),
                row(REGISTERED, ROUTE_TO_DISCIPLINE, ROUTED)
                        .by(Who.REGISTRAR)
                        .clocks(stop(Term.REGISTER))
                        .paper(PaperKind.LETTER_OF_REFERRAL)
                        .when(IS_ACCUSATION, BODY_EXISTS, NOT_TO_ACCUSED),
                row(SENT, OBJECT, OBJECTED)
                        .by(Who.HANDLER)
                        .clocks(stop(Term.OBJECT))
                        .paper(PaperKind.LETTER_OF_OBJECTION)
                        .when(OBJECTION_IN_TIME),
                row(OBJECTED, AGREE_TO_OBJECTION, REGISTERED)
                        .by(Who.REGISTRAR)
                        .clocks(
                                release(Term.NOTICE),
                                release(Term.REPORT_COMPLETION),
                                ClockEffect.of(Kind.REOPEN, Term.REGISTER)),
                row(OBJECTED, INSIST, SENT).by(Who.REGISTRAR));
    }

    private static Stream<Transition> handling() {
        ClockEffect[] answeredAtOnce = {stop(Term.NOTICE), release(Term.OBJECT), release(Term.REPORT_COMPLETION)};
        return Stream.of(
                row(SENT, ACCEPT, ACCEPTED)
                        .by(Who.HANDLER)
                        .clocks(
                                stop(Term.NOTICE),
                                release(Term.OBJECT),
                                start(Term.HANDLE).when(SIXTH_ROUTE))
                        .paper(PaperKind.NOTICE_OF_ACCEPTANCE)
                        .when(ROUTE_FITS_KIND, MATTER_OPEN),
                row(SENT, NOT_ACCEPT, NOT_ACCEPTED)
                        .by(Who.HANDLER)
                        .clocks(answeredAtOnce)
                        .paper(PaperKind.NOTICE_OF_NON_ACCEPTANCE),
                row(SENT, GUIDE, ROUTED)
                        .by(Who.HANDLER)
                        .clocks(answeredAtOnce)
                        .paper(PaperKind.NOTICE_OF_PROCEDURE)
                        .when(ROUTE_FITS_KIND),
                row(ACCEPTED, GUIDE, ROUTED)
                        .by(Who.HANDLER)
                        .clocks(release(Term.HANDLE), release(Term.REPORT_COMPLETION))
                        .paper(PaperKind.NOTICE_OF_PROCEDURE)
                        .when(ROUTE_FITS_KIND, NO_HEARING),
                row(ACCEPTED, INVESTIGATE, ACCEPTED).by(Who.HANDLER),
                row(ACCEPTED, HEAR, ACCEPTED).by(Who.HANDLER),
                row(ACCEPTED, HOLD_HEARING, ACCEPTED)
                        .by(Who.HANDLER)
                        .clocks(ClockEffect.of(Kind.HEARING_FROM, Term.HANDLE))
                        .paper(PaperKind.NOTICE_OF_HEARING)
                        .when(NO_HEARING),
                row(ACCEPTED, END_HEARING, ACCEPTED)
                        .by(Who.HANDLER)
                        .clocks(ClockEffect.of(Kind.HEARING_UNTIL, Term.HANDLE))
                        .paper(PaperKind.RECORD_OF_HEARING)
                        .when(HEARING),
                row(ACCEPTED, MEDIATE, ACCEPTED).by(Who.HANDLER).paper(PaperKind.MEDIATION_AGREEMENT),
                row(ACCEPTED, ASK_EXTENSION, ACCEPTED).by(Who.HANDLER).when(EXTENSION_NOT_ASKED, MAY_EXTEND),
                row(ACCEPTED, APPROVE_EXTENSION, ACCEPTED)
                        .by(Who.HEAD)
                        .clocks(ClockEffect.of(Kind.EXTEND, Term.HANDLE))
                        .paper(PaperKind.NOTICE_OF_EXTENSION)
                        .when(EXTENSION_ASKED, MAY_EXTEND, NO_MORE_THAN_ASKED),
                row(ACCEPTED, REFUSE_EXTENSION, ACCEPTED).by(Who.HEAD).when(EXTENSION_ASKED));
    }

    private static Stream<Transition> answering() {
        return Stream.of(
                row(ACCEPTED, GIVE_OPINION, OPINED)
                        .by(Who.HANDLER)
                        .clocks(stop(Term.HANDLE))
                        .paper(PaperKind.OPINION)
                        .when(SIXTH_ROUTE, NO_HEARING),
                row(ACCEPTED, REPLY, OPINED)
                        .by(Who.HANDLER)
                        .paper(PaperKind.REPLY)
                        .when(OTHER_ROUTE, NO_HEARING),
                row(OPINED, SERVE, SERVED)
                        .by(Who.HANDLER, Who.REGISTRAR)
                        .clocks(
                                start(Term.ASK_REVIEW).when(SIXTH_ROUTE),
                                start(Term.RATE).when(NOT_ACCUSATION))
                        .paper(PaperKind.PROOF_OF_SERVICE)
                        .when(NOTIFIABLE));
    }

    private static Stream<Transition> review() {
        return Stream.of(
                row(SERVED, ASK_REVIEW, IN_REVIEW)
                        .by(Who.PETITIONER, Who.REGISTRAR)
                        .clocks(stop(Term.ASK_REVIEW), start(Term.REVIEW))
                        .when(SIXTH_ROUTE, REVIEW_IN_TIME, REVIEWER_KNOWN, NOT_TO_ACCUSED),
                row(IN_REVIEW, HOLD_HEARING, IN_REVIEW)
                        .by(Who.REVIEWER)
                        .clocks(ClockEffect.of(Kind.HEARING_FROM, Term.REVIEW))
                        .paper(PaperKind.NOTICE_OF_HEARING)
                        .when(NO_HEARING),
                row(IN_REVIEW, END_HEARING, IN_REVIEW)
                        .by(Who.REVIEWER)
                        .clocks(ClockEffect.of(Kind.HEARING_UNTIL, Term.REVIEW))
                        .paper(PaperKind.RECORD_OF_HEARING)
                        .when(HEARING),
                row(IN_REVIEW, DECIDE_REVIEW, REVIEWED)
                        .by(Who.REVIEWER)
                        .clocks(stop(Term.REVIEW))
                        .paper(PaperKind.OPINION_ON_REVIEW)
                        .when(NO_HEARING, VERDICT_STANDS),
                row(IN_REVIEW, DECIDE_REVIEW, ACCEPTED)
                        .by(Who.REVIEWER)
                        .clocks(stop(Term.REVIEW), release(Term.RATE), start(Term.HANDLE))
                        .paper(PaperKind.OPINION_ON_REVIEW)
                        .when(NO_HEARING, VERDICT_REVOKES),
                row(REVIEWED, SERVE_REVIEW, REVIEW_SERVED)
                        .by(Who.REVIEWER, Who.REGISTRAR)
                        .clocks(start(Term.ASK_FINAL_REVIEW))
                        .paper(PaperKind.PROOF_OF_SERVICE));
    }

    private static Stream<Transition> finalReview() {
        return Stream.of(
                row(REVIEW_SERVED, ASK_FINAL_REVIEW, IN_FINAL_REVIEW)
                        .by(Who.PETITIONER, Who.REGISTRAR)
                        .clocks(stop(Term.ASK_FINAL_REVIEW), start(Term.FINAL_REVIEW))
                        .when(FINAL_REVIEW_IN_TIME, REVIEWER_KNOWN, NOT_TO_ACCUSED),
                row(IN_FINAL_REVIEW, HOLD_HEARING, IN_FINAL_REVIEW)
                        .by(Who.REVIEWER)
                        .clocks(ClockEffect.of(Kind.HEARING_FROM, Term.FINAL_REVIEW))
                        .paper(PaperKind.NOTICE_OF_HEARING)
                        .when(NO_HEARING),
                row(IN_FINAL_REVIEW, END_HEARING, IN_FINAL_REVIEW)
                        .by(Who.REVIEWER)
                        .clocks(ClockEffect.of(Kind.HEARING_UNTIL, Term.FINAL_REVIEW))
                        .paper(PaperKind.RECORD_OF_HEARING)
                        .when(HEARING),
                row(IN_FINAL_REVIEW, DECIDE_FINAL_REVIEW, FINALLY_REVIEWED)
                        .by(Who.REVIEWER)
                        .clocks(stop(Term.FINAL_REVIEW))
                        .paper(PaperKind.OPINION_ON_FINAL_REVIEW)
                        .when(NO_HEARING),
                row(FINALLY_REVIEWED, SERVE_FINAL_REVIEW, CLOSED)
                        .by(Who.REVIEWER, Who.REGISTRAR)
                        .clocks(releaseAll())
                        .paper(PaperKind.PROOF_OF_SERVICE)
                        .when(NOTHING_OWED));
    }

    private static Stream<Transition> ending() {
        Stream<Transition> withdrawn = Stream.of(RECEIVED, REGISTERED, SENT, OBJECTED, ACCEPTED, OPINED)
                .map(from -> row(from, WITHDRAW, WITHDRAWN)
                        .by(Who.PETITIONER, Who.REGISTRAR)
                        .clocks(releaseAll()));
        Stream<Transition> reviewWithdrawn = Stream.of(IN_REVIEW, IN_FINAL_REVIEW)
                .map(from -> row(from, WITHDRAW, CLOSED)
                        .by(Who.PETITIONER, Who.REGISTRAR)
                        .clocks(releaseAll())
                        .when(NOTHING_OWED));
        Stream<Transition> merged = Stream.of(RECEIVED, REGISTERED, SENT)
                .map(from -> row(from, MERGE, MERGED)
                        .by(Who.REGISTRAR)
                        .clocks(releaseAll())
                        .when(MERGES));
        Stream<Transition> byBureau = Stream.of(ROUTED, NOT_ACCEPTED)
                .map(from -> row(from, CLOSE, CLOSED)
                        .by(Who.REGISTRAR)
                        .clocks(releaseAll())
                        .when(NOTHING_OWED));
        Stream<Transition> byTime = Stream.of(SERVED, REVIEW_SERVED)
                .map(from -> row(from, CLOSE, CLOSED)
                        .by(Who.REGISTRAR, Who.PROGRAM)
                        .clocks(releaseAll())
                        .when(NOTHING_OWED, WINDOWS_PASSED));
        Transition untold = row(OPINED, CLOSE, CLOSED)
                .by(Who.REGISTRAR)
                .clocks(releaseAll())
                .when(NOT_NOTIFIABLE, NOTHING_OWED);
        return Stream.of(withdrawn, reviewWithdrawn, merged, byBureau, Stream.of(untold), byTime)
                .flatMap(rows -> rows);
    }

    private static Stream<Transition> anyTime() {
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

    /** The rows of a state and an action, in order; none if it can't be done there. */
    public static List<Transition> rows(State from, Action action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .toList();
    }

    /** The rows that lead out of a state or stay in it. */
    public static List<Transition> from(State state) {
        return TABLE.stream().filter(row -> row.from() == state).toList();
    }
}
