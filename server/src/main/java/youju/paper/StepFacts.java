package youju.paper;

import static youju.paper.Placeholder.*;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youju.account.Body;
import youju.petition.Answering;
import youju.petition.Ground;
import youju.petition.Handling;
import youju.petition.Hearing;
import youju.petition.Intake;
import youju.petition.Manner;
import youju.petition.Oversight;
import youju.petition.PaperKind;
import youju.petition.Reviewing;
import youju.petition.Route;
import youju.petition.Sending;
import youju.petition.Suggestion;
import youju.petition.Verdict;

/** What a step says for its paper. */
@Component
class StepFacts {

    private final Tree tree;

    StepFacts(Tree tree) {
        this.tree = tree;
    }

    void add(Map<Placeholder, String> values, Issue issue, Body issuer) {
        issue.dayOfLast(Handling.Accept.class).ifPresent(day -> values.put(ACCEPTED_ON, Wording.day(day)));
        values.put(OPINION_NUMBER, issue.lastNumber(PaperKind.OPINION, PaperKind.REPLY));
        values.put(REVIEW_NUMBER, issue.lastNumber(PaperKind.OPINION_ON_REVIEW));
        values.put(SENT_NUMBER, issue.lastNumber(PaperKind.LETTER_OF_REFERRAL, PaperKind.LETTER_OF_ASSIGNMENT));
        values.put(TASK, Wording.text("task.REFER"));
        switch (issue.taken().step()) {
            case Intake.Decline decline -> ground(values, decline.ground());
            case Handling.NotAccept refusal -> ground(values, refusal.ground());
            case Handling.Guide guide -> {
                Facts.route(values, guide.route());
                values.put(WHERE, guide.where());
            }
            case Sending.AddBody added ->
                values.put(
                        TASK,
                        Wording.text(
                                "task.CONTRIBUTE",
                                tree.name(issue.petition().progress().lead())));
            case Sending.RouteToDiscipline routed -> values.put(TASK, Wording.text("task.DISCIPLINE"));
            case Sending.RouteToLitigation routed -> litigation(values, routed.body());
            case Sending.Objection objection -> values.put(SUGGESTED_BODY, tree.name(objection.suggested()));
            case Handling.ApproveExtension approval -> values.put(DAYS, Integer.toString(approval.days()));
            case Hearing.Hold hold -> hearing(values, hold);
            case Hearing.End end -> {
                issue.last(Hearing.Hold.class).ifPresent(hold -> hearing(values, hold));
                values.put(HEARING_DAY, Wording.day(end.day()));
            }
            case Answering.GiveOpinion opinion -> {
                opinion(values, opinion);
                values.put(REVIEW_BODY, tree.above(issuer.id()));
            }
            case Answering.Serve served -> {
                served(values, issue, served.manner());
                paper(values, issue, PaperKind.OPINION, PaperKind.REPLY);
            }
            case Reviewing.ServeReview served -> {
                served(values, issue, served.manner());
                paper(values, issue, PaperKind.OPINION_ON_REVIEW);
            }
            case Reviewing.ServeFinalReview served -> {
                served(values, issue, served.manner());
                paper(values, issue, PaperKind.OPINION_ON_FINAL_REVIEW);
            }
            case Answering.ReportCompletion report -> report(values, issue);
            case Reviewing.DecideReview decided -> review(values, issue, decided, issuer);
            case Reviewing.DecideFinalReview decided -> {
                asked(values, decided.request(), decided.facts(), decided.opinion(), decided.basis());
                values.put(VERDICT, Wording.text("verdict", decided.verdict()));
                values.put(
                        RESPONDENT,
                        issue.lastPaper(PaperKind.OPINION_ON_REVIEW)
                                .map(Issued::bodyName)
                                .orElse(""));
            }
            case Oversight.Supervise supervise -> {
                values.put(FAULT, Wording.WORDS.of("petition.supervision.fault", supervise.fault()));
                values.put(SUGGESTIONS, suggestions(supervise.suggestions()));
            }
            case Oversight.AnswerSupervision answered -> {
                values.put(TAKEN_UP, suggestions(answered.takenUp()));
                values.put(SENT_NUMBER, issue.lastNumber(PaperKind.LETTER_OF_SUPERVISION));
            }
            default -> {
                // Its words say all, and they are there already.
            }
        }
    }

    private void ground(Map<Placeholder, String> values, Ground ground) {
        values.put(GROUND, Wording.text("ground", ground));
        values.put(GROUND_BASIS, Wording.article(ground.article()));
        values.put(WHERE, Wording.text("where." + ground.name(), tree.bureau().name()));
    }

    private void litigation(Map<Placeholder, String> values, OptionalLong body) {
        Facts.route(values, Route.LITIGATION);
        String name = tree.name(body);
        values.put(WHERE, name.isEmpty() ? Wording.text("where.LITIGATION") : Wording.text("where.routed", name));
    }

    private static void hearing(Map<Placeholder, String> values, Hearing.Hold hold) {
        values.put(HEARING_DAY, Wording.day(hold.day()));
        values.put(HEARING_PLACE, hold.place());
    }

    private static void opinion(Map<Placeholder, String> values, Answering.GiveOpinion opinion) {
        asked(values, opinion.request(), opinion.facts(), opinion.opinion(), opinion.basis());
        values.put(OUTCOME, Wording.WORDS.of("petition.outcome", opinion.outcome()));
    }

    private static void asked(
            Map<Placeholder, String> values, String request, String facts, String opinion, String basis) {
        values.put(ASKED, request);
        values.put(FINDINGS, facts);
        values.put(OPINION, opinion);
        values.put(BASIS, basis);
    }

    private static void served(Map<Placeholder, String> values, Issue issue, Manner manner) {
        values.put(SERVED_ON, Wording.day(issue.taken().day()));
        values.put(MANNER, Wording.WORDS.of("petition.manner", manner));
    }

    private static void paper(Map<Placeholder, String> values, Issue issue, PaperKind... kinds) {
        issue.lastPaper(kinds)
                .ifPresent(paper -> values.put(SERVED_PAPER, Wording.kind(paper.kind()) + "（" + paper.number() + "）"));
    }

    private static void report(Map<Placeholder, String> values, Issue issue) {
        issue.last(Answering.Reply.class).ifPresent(reply -> values.put(OPINION, reply.words()));
        issue.last(Answering.GiveOpinion.class).ifPresent(opinion -> opinion(values, opinion));
        issue.last(Answering.Serve.class).ifPresent(served -> {
            values.put(SERVED_ON, Wording.day(served.day()));
            values.put(MANNER, Wording.WORDS.of("petition.manner", served.manner()));
        });
        values.put(SENT_NUMBER, issue.lastNumber(PaperKind.LETTER_OF_ASSIGNMENT));
    }

    private void review(Map<Placeholder, String> values, Issue issue, Reviewing.DecideReview decided, Body issuer) {
        asked(values, decided.request(), decided.facts(), decided.opinion(), decided.basis());
        values.put(VERDICT, Wording.text("verdict", decided.verdict()));
        String respondent = tree.name(issue.petition().progress().lead());
        values.put(RESPONDENT, respondent);
        values.put(
                REMEDY,
                decided.verdict() == Verdict.REVOKED
                        ? Wording.text("remedy.REVOKED", respondent)
                        : Wording.text("remedy.STANDS", tree.above(issuer.id())));
    }

    private static String suggestions(Collection<Suggestion> suggestions) {
        return suggestions.stream()
                .sorted()
                .map(suggestion -> Wording.WORDS.of("petition.suggestion", suggestion))
                .collect(Collectors.joining("、"));
    }
}
