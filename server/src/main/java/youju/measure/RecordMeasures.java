package youju.measure;

import java.util.List;
import youju.measure.Definition.Room;

/** Over {@code relief.fact}, {@code dispute.fact}, {@code asset.fact} and {@code staff.fact}. */
final class RecordMeasures {

    /** Paid and not come back, by the end of the day on which it is asked. */
    private static final String PAID = """
            select f.grant_id, f.number, f.kind, max(f.day) as day, sum(f.paid) as paid from relief.fact f
            where f.day between :since and :until and f.day <= :asOf group by f.grant_id, f.number, f.kind having sum(f.paid) > 0
            """;

    private static final String FOUND = "d.found_on between :since and :until and d.found_on <= :asOf";
    private static final String RESOLVED = "d.resolved_on <= :asOf";

    private RecordMeasures() {}

    static final List<Definition> ALL = List.of(
            relief("relief-applied", Kind.COUNT, Unit.PIECE, """
                    select 'N' as part, 1::numeric as amount, f.number as label, f.day, f.kind as note,
                        '/relief/' || f.grant_id as href
                    from relief.fact f where f.action = 'APPLY' and f.day between :since and :until and f.day <= :asOf
                    """),
            relief("relief-households", Kind.COUNT, Unit.HOUSEHOLD, paid("1::numeric")),
            relief("relief-paid", Kind.SUM, Unit.WAN_YUAN, paid("g.paid::numeric / 100")),
            dispute("dispute-found", Kind.COUNT, Unit.PIECE, "'N'", FOUND),
            dispute("dispute-resolved", Kind.COUNT, Unit.PIECE, "'N'", FOUND + " and " + RESOLVED),
            dispute(
                    "dispute-resolved-rate",
                    Kind.RATE,
                    Unit.PERCENT,
                    "case when " + RESOLVED + " then 'B' else 'D' end",
                    FOUND),
            dispute(
                    "dispute-screened-rate",
                    Kind.RATE,
                    Unit.PERCENT,
                    "case when d.source = 'SCREENING' then 'B' else 'D' end",
                    FOUND),
            dispute(
                    "dispute-agreed",
                    Kind.COUNT,
                    Unit.PIECE,
                    "'N'",
                    "d.agreed_on between :since and :until and d.agreed_on <= :asOf"),
            asset("asset-cost", "f.cost"),
            asset("asset-net", "f.net"),
            staff("staff-posts", Kind.COUNT, Unit.PERSON, "'N'", "f.sort = 'POSTS'"),
            staff("staff-people", Kind.COUNT, Unit.PERSON, "'N'", "f.sort = 'PEOPLE'"),
            staff(
                    "staff-control-rate",
                    Kind.RATE,
                    Unit.PERCENT,
                    "case f.sort when 'PEOPLE' then 'N' else 'D' end",
                    "true"));

    private static Definition relief(String code, Kind kind, Unit unit, String rows) {
        return new Definition(code, Room.RELIEF, kind, unit, unit == Unit.WAN_YUAN ? 2 : 0, rows);
    }

    private static String paid(String amount) {
        return """
                select 'N' as part, %s as amount, g.number as label, g.day, g.kind as note, '/relief/' || g.grant_id as href
                from (%s) g
                """.formatted(amount, PAID);
    }

    private static Definition dispute(String code, Kind kind, Unit unit, String part, String which) {
        return new Definition(code, Room.DISPUTE, kind, unit, unit == Unit.PERCENT ? 2 : 0, """
                select %s as part, 1::numeric as amount, d.number as label, d.found_on as day, d.town_name as note,
                    '/disputes/' || d.id as href
                from dispute.fact d where %s
                """.formatted(part, which));
    }

    /** What stood in the register at the end of the period: every movement until then. */
    private static Definition asset(String code, String amount) {
        return new Definition(code, Room.ASSET, Kind.SUM, Unit.YUAN, 2, """
                select 'N' as part, sum(%s)::numeric / 100 as amount, f.number as label, max(f.day) as day,
                    f.class_name as note, '/assets/' || f.card as href
                from asset.fact f where f.day <= :until and f.day <= :asOf
                    and f.acquired_on <= :until and cast(:since as date) is not null
                group by f.card, f.number, f.class_name
                """.formatted(amount));
    }

    /** What held at the end of the period: of each sort and kind the last row until then. */
    private static Definition staff(String code, Kind kind, Unit unit, String part, String which) {
        return new Definition(code, Room.STAFF, kind, unit, unit == Unit.PERCENT ? 2 : 0, """
                select %s as part, f.number::numeric as amount, f.document as label, f.day, f.kind as note, '/staff' as href
                from (select distinct on (c.sort, c.kind) c.* from staff.fact c
                    where c.day <= :until and c.day <= :asOf and cast(:since as date) is not null
                    order by c.sort, c.kind, c.day desc, c.id desc) f
                where %s
                """.formatted(part, which));
    }
}
