package youju.measure;

import java.util.List;
import youju.measure.Definition.Room;

/** Over {@code petition.fact}. The rates follow domain practice as the bundle's sources name it. */
final class PetitionMeasures {

    private PetitionMeasures() {}

    static final List<Definition> ALL = List.of(
            count("petition-received", "f.fact = 'RECEIVED'", "f.channel"),
            share("petition-online-rate", "f.fact = 'RECEIVED'", "f.channel not in ('LETTER', 'VISIT')", "f.channel"),
            share("petition-repeated-rate", "f.fact = 'RECEIVED'", "not f.first_time", "f.kind"),
            duty("petition-registered-in-time-rate", "'DUTY_REGISTER'"),
            duty("petition-accepted-in-time-rate", "'DUTY_NOTICE'"),
            duty("petition-closed-in-time-rate", "'DUTY_HANDLE'"),
            duty("petition-reviewed-in-time-rate", "'DUTY_REVIEW', 'DUTY_FINAL_REVIEW'"),
            share(
                    "petition-rated-rate",
                    due("'DUTY_RATE'"),
                    "f.standing = 'DONE' and f.done_on <= f.day",
                    "f.standing"),
            satisfaction("petition-bureau-satisfaction-rate", "RATED_BUREAU"),
            satisfaction("petition-body-satisfaction-rate", "RATED_BODY"),
            share(
                    "petition-settled-at-once-rate",
                    "f.fact = 'RECEIVED' and f.first_time and f.standing = 'CLOSED'",
                    "not f.raised_again",
                    "f.channel"),
            count("petition-opinions", "f.fact = 'STEP_GIVE_OPINION'", "f.result"),
            share("petition-supported-rate", "f.fact = 'STEP_GIVE_OPINION'", "f.result = 'SUPPORTED'", "f.result"),
            count("petition-mediated", "f.fact = 'STEP_MEDIATE'", "f.kind"),
            count("petition-supervised", "f.fact = 'STEP_SUPERVISE'", "f.kind"),
            count(
                    "petition-review-decided",
                    "f.fact in ('STEP_DECIDE_REVIEW', 'STEP_DECIDE_FINAL_REVIEW')",
                    "f.result"),
            share(
                    "petition-review-changed-rate",
                    "f.fact in ('STEP_DECIDE_REVIEW', 'STEP_DECIDE_FINAL_REVIEW')",
                    "f.result in ('CHANGED', 'REVOKED')",
                    "f.result"));

    private static Definition count(String code, String which, String note) {
        return new Definition(code, Room.PETITION, Kind.COUNT, Unit.PIECE, 0, rows("'N'", which, note));
    }

    private static Definition share(String code, String which, String met, String note) {
        return new Definition(
                code,
                Room.PETITION,
                Kind.RATE,
                Unit.PERCENT,
                1,
                rows("case when " + met + " then 'B' else 'D' end", which, note));
    }

    /** A duty that was dropped doesn't count, nor one that wasn't due by the day on which it is asked. */
    private static Definition duty(String code, String facts) {
        return share(code, due(facts), "f.standing = 'DONE' and f.done_on <= f.day", "f.done_on::text");
    }

    private static String due(String facts) {
        return "f.fact in (" + facts + ") and (f.standing = 'DONE' and f.done_on <= :asOf"
                + " or f.standing <> 'RELEASED' and f.day < :asOf)";
    }

    /** 基本满意 counts as satisfied. */
    private static Definition satisfaction(String code, String fact) {
        return share(code, "f.fact = '" + fact + "'", "f.result in ('SATISFIED', 'FAIRLY_SATISFIED')", "f.result");
    }

    private static String rows(String part, String which, String note) {
        return """
                select %s as part, 1::numeric as amount, f.number as label, f.day, coalesce(%s, '') as note,
                    '/petitions/' || f.petition as href
                from petition.fact f where %s and f.day between :since and :until and (f.day <= :asOf or f.fact like 'DUTY%%')
                """.formatted(part, note, which);
    }
}
