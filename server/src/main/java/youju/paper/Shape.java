package youju.paper;

import static youju.paper.Placeholder.*;

import java.util.List;
import youju.document.OfficialPaper;
import youju.petition.PaperKind;

/**
 * What is fixed about a kind of paper, whatever its template says.
 *
 * @param word in the reference number, after the body's short code; each has serials of its own
 * @param toPetitioner whether it is addressed to the petitioner, who may read it in the portal
 * @param needed what the law wants in it: a template without these is refused
 */
record Shape(PaperKind kind, String word, OfficialPaper.Kind layout, boolean toPetitioner, List<Placeholder> needed) {

    static Shape of(PaperKind kind) {
        return switch (kind) {
            case RECEIPT ->
                form(kind, "登", PETITION_NUMBER, REGISTERED_ON, QUERY_CODE).told();
            case LETTER_OF_REFERRAL -> letter(kind, "转", ADDRESSEE, PETITIONER, SUMMARY);
            case LETTER_OF_ASSIGNMENT -> letter(kind, "交", ADDRESSEE, PETITIONER, SUMMARY, DUE);
            case LETTER_OF_OBJECTION -> letter(kind, "异", PETITION_NUMBER, Placeholder.WORDS);
            case NOTICE_OF_ACCEPTANCE ->
                letter(kind, "受", PETITIONER, SUMMARY, ROUTE, PROCEDURE).told();
            case NOTICE_OF_NON_ACCEPTANCE ->
                letter(kind, "不受", PETITIONER, SUMMARY, GROUND, WHERE).told();
            case NOTICE_OF_PROCEDURE ->
                letter(kind, "导", PETITIONER, SUMMARY, ROUTE, WHERE).told();
            case NOTICE_OF_EXTENSION ->
                letter(kind, "延", PETITIONER, Placeholder.WORDS, DUE).told();
            case NOTICE_OF_HEARING ->
                letter(kind, "听", PETITIONER, HEARING_DAY, HEARING_PLACE).told();
            case RECORD_OF_HEARING -> form(kind, "笔", PETITIONER, HEARING_DAY, Placeholder.WORDS);
            case MEDIATION_AGREEMENT ->
                form(kind, "调", PETITIONER, SUMMARY, Placeholder.WORDS).told();
            case OPINION ->
                notice(kind, "处", PETITIONER, ASKED, FINDINGS, OPINION, BASIS, REVIEW_BODY)
                        .told();
            case REPLY ->
                letter(kind, "答", PETITIONER, SUMMARY, Placeholder.WORDS).told();
            case PROOF_OF_SERVICE -> form(kind, "送", SERVED_PAPER, PETITIONER, SERVED_ON, MANNER);
            case COMPLETION_REPORT -> letter(kind, "结", PETITION_NUMBER, SUMMARY, Placeholder.WORDS);
            case OPINION_ON_REVIEW ->
                notice(kind, "查", PETITIONER, RESPONDENT, ASKED, FINDINGS, OPINION, BASIS, REMEDY)
                        .told();
            case OPINION_ON_FINAL_REVIEW ->
                notice(kind, "核", PETITIONER, RESPONDENT, ASKED, FINDINGS, OPINION, BASIS)
                        .told();
            case LETTER_OF_SUPERVISION -> letter(kind, "督", ADDRESSEE, SUMMARY, FAULT, Placeholder.WORDS, DUE);
            case ANSWER_TO_SUPERVISION -> letter(kind, "督复", PETITION_NUMBER, Placeholder.WORDS);
        };
    }

    private static Shape letter(PaperKind kind, String word, Placeholder... needed) {
        return new Shape(kind, word, OfficialPaper.Kind.LETTER, false, List.of(needed));
    }

    private static Shape notice(PaperKind kind, String word, Placeholder... needed) {
        return new Shape(kind, word, OfficialPaper.Kind.NOTICE, false, List.of(needed));
    }

    private static Shape form(PaperKind kind, String word, Placeholder... needed) {
        return new Shape(kind, word, OfficialPaper.Kind.FORM, false, List.of(needed));
    }

    private Shape told() {
        return new Shape(kind, word, layout, true, needed);
    }
}
