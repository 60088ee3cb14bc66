package youju.petition;

import static youju.petition.Action.*;
import static youju.petition.ClockEffect.release;
import static youju.petition.ClockEffect.releaseAll;
import static youju.petition.ClockEffect.start;
import static youju.petition.ClockEffect.stop;
import static youju.petition.Guard.*;
import static youju.petition.State.*;
import static youju.petition.Transition.row;

import java.util.stream.Stream;
import youju.calendar.Term;
import youju.petition.ClockEffect.Kind;

/** The rows of {@link Life} of the review ladder, and of every end. */
final class LifeAfterAnswer {

    private LifeAfterAnswer() {}

    static Stream<Transition> rows() {
        return Stream.of(review(), finalReview(), ending()).flatMap(rows -> rows);
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
}
