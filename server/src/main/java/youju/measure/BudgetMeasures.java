package youju.measure;

import java.util.List;
import youju.measure.Definition.Room;

/** Over {@code budget.fact}, whose amounts are in fen. */
final class BudgetMeasures {

    private static final String GRANTED = "f.kind in ('OPENING', 'SUPPLEMENT', 'REDUCTION', 'CARRY_IN')";
    private static final String SPENT = "f.kind = 'SPENT'";
    private static final String THREE = SPENT + " and f.three_public is not null";
    private static final String THIS_YEAR = "f.year = extract(year from cast(:until as date))";
    private static final String LAST_YEAR = "f.year = extract(year from cast(:until as date)) - 1";

    private BudgetMeasures() {}

    static final List<Definition> ALL = List.of(
            sum("budget-opening", "f.kind = 'OPENING'"),
            sum("budget-adjusted", GRANTED),
            sum("budget-changed", "f.kind in ('SUPPLEMENT', 'REDUCTION')"),
            sum("budget-carried-in", "f.kind = 'CARRY_IN'"),
            sum("budget-spent", SPENT),
            sum("budget-spent-basic", SPENT + " and f.basic"),
            sum("budget-spent-project", SPENT + " and not f.basic"),
            sum("budget-spent-staff", SPENT + " and left(f.economic, 3) = '301'"),
            sum("budget-spent-goods", SPENT + " and left(f.economic, 3) = '302'"),
            sum("budget-spent-families", SPENT + " and left(f.economic, 3) = '303'"),
            rate("budget-execution-rate", SPENT, GRANTED),
            rate("budget-execution-of-opening-rate", SPENT, "f.kind = 'OPENING'"),
            rate("budget-basic-execution-rate", SPENT + " and f.basic", GRANTED + " and f.basic"),
            rate("budget-project-execution-rate", SPENT + " and not f.basic", GRANTED + " and not f.basic"),
            sum("budget-three-public", THREE),
            sum("budget-abroad", SPENT + " and f.three_public = 'ABROAD'"),
            sum("budget-vehicle", SPENT + " and f.three_public = 'VEHICLE'"),
            sum("budget-reception", SPENT + " and f.three_public = 'RECEPTION'"),
            change("budget-three-public-change", THREE),
            change("budget-spent-change", SPENT));

    private static Definition sum(String code, String which) {
        return new Definition(code, Room.BUDGET, Kind.SUM, Unit.WAN_YUAN, 2, rows("'N'", which + " and " + THIS_YEAR));
    }

    private static Definition rate(String code, String numerator, String denominator) {
        return new Definition(
                code,
                Room.BUDGET,
                Kind.RATE,
                Unit.PERCENT,
                2,
                rows(part(numerator), "(" + numerator + " or " + denominator + ") and " + THIS_YEAR));
    }

    /** Against the year before. */
    private static Definition change(String code, String which) {
        return new Definition(
                code,
                Room.BUDGET,
                Kind.CHANGE,
                Unit.PERCENT,
                2,
                rows(part(THIS_YEAR), which + " and (" + THIS_YEAR + " or " + LAST_YEAR + ")"));
    }

    private static String part(String numerator) {
        return "case when " + numerator + " then 'N' else 'D' end";
    }

    private static String rows(String part, String which) {
        return """
                select %s as part, f.amount::numeric / 100 as amount, coalesce(f.project, '') as label, f.day,
                    f.kind || coalesce(' ' || f.economic, '') as note,
                    case when f.entry is null then '/budget/lines?year=' || f.year else '/budget/entries/' || f.entry end as href
                from budget.fact f where %s and f.day <= :asOf and f.day between cast(:since as date) - 366 and :until
                """.formatted(part, which);
    }
}
