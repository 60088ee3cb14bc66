package youju.petition;

import static youju.petition.Action.*;
import static youju.petition.ClockEffect.release;
import static youju.petition.ClockEffect.start;
import static youju.petition.ClockEffect.stop;
import static youju.petition.Guard.*;
import static youju.petition.State.*;
import static youju.petition.Transition.row;

import java.util.stream.Stream;
import youju.calendar.Term;
import youju.petition.ClockEffect.Kind;

/** The rows of {@link Life} from receipt to the answer in the petitioner's hands. */
final class LifeUntilAnswer {

    private LifeUntilAnswer() {}

    static Stream<Transition> rows() {
        return Stream.of(intake(), sending(), handling(), answering()).flatMap(rows -> rows);
    }

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
                row(ACCEPTED, MEDIATE, ACCEPTED)
                        .by(Who.HANDLER)
                        .paper(PaperKind.MEDIATION_AGREEMENT)
                        .when(AGREED),
                row(ACCEPTED, MEDIATE, ACCEPTED).by(Who.HANDLER),
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
}
