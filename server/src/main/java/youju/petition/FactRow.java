package youju.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import youju.calendar.Article;
import youju.calendar.ClockFact;
import youju.calendar.Law;
import youju.calendar.Period;
import youju.calendar.Term;

/** A fact of a clock as a row, and back. */
record FactRow(
        String kind,
        LocalDate day,
        Optional<Period> period,
        Optional<Integer> days,
        Optional<LocalDate> start,
        String approvedBy,
        String reason) {

    static FactRow of(ClockFact fact) {
        return switch (fact) {
            case ClockFact.Started started ->
                new FactRow(
                        "STARTED",
                        started.day(),
                        Optional.of(started.period()),
                        Optional.of(started.period().days()),
                        Optional.empty(),
                        "",
                        "");
            case ClockFact.Corrected corrected ->
                new FactRow(
                        "CORRECTED",
                        corrected.day(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(corrected.start()),
                        "",
                        corrected.reason());
            case ClockFact.Extended extended ->
                new FactRow(
                        "EXTENDED",
                        extended.day(),
                        Optional.empty(),
                        Optional.of(extended.days()),
                        Optional.empty(),
                        extended.approvedBy(),
                        extended.reason());
            case ClockFact.HearingFrom from -> plain("HEARING_FROM", from, "");
            case ClockFact.HearingUntil until -> plain("HEARING_UNTIL", until, "");
            case ClockFact.Stopped stopped -> plain("STOPPED", stopped, "");
            case ClockFact.Released released -> plain("RELEASED", released, released.reason());
            case ClockFact.Reopened reopened -> plain("REOPENED", reopened, reopened.reason());
        };
    }

    private static FactRow plain(String kind, ClockFact fact, String reason) {
        return new FactRow(kind, fact.day(), Optional.empty(), Optional.empty(), Optional.empty(), "", reason);
    }

    static ClockFact read(ResultSet row, Term term) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        String reason = row.getString("reason");
        String kind = row.getString("kind");
        return switch (kind) {
            case "STARTED" -> new ClockFact.Started(day, term, period(row));
            case "CORRECTED" -> new ClockFact.Corrected(day, row.getObject("start", LocalDate.class), reason);
            case "EXTENDED" -> new ClockFact.Extended(day, row.getInt("days"), row.getString("approved_by"), reason);
            case "HEARING_FROM" -> new ClockFact.HearingFrom(day);
            case "HEARING_UNTIL" -> new ClockFact.HearingUntil(day);
            case "STOPPED" -> new ClockFact.Stopped(day);
            case "RELEASED" -> new ClockFact.Released(day, reason);
            case "REOPENED" -> new ClockFact.Reopened(day, reason);
            default -> throw new IllegalStateException("no fact is called " + kind);
        };
    }

    private static Period period(ResultSet row) throws SQLException {
        Article article = new Article(Law.valueOf(row.getString("law")), row.getInt("article"));
        return row.getBoolean("working_days")
                ? new Period.WorkingDays(row.getInt("days"), article)
                : new Period.CalendarDays(row.getInt("days"), article);
    }
}
