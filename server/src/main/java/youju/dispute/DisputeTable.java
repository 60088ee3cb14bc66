package youju.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.vault.MaskedRecord;

/** The rows of {@code dispute.dispute} and {@code dispute.party}. */
@Component
class DisputeTable {

    private final JdbcClient jdbc;

    DisputeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a year; nobody gets another until this one's transaction ends. */
    String nextNumber(int year) {
        long last = jdbc.sql("""
                insert into dispute.counter as c (year, last) values (:year, 1)
                on conflict (year) do update set last = c.last + 1 returning last
                """).param("year", year).query(Long.class).single();
        return "JF%d-%05d".formatted(year, last);
    }

    long add(String number, Finding found, long finder, LocalDate since, Instant at) {
        return jdbc.sql("""
                insert into dispute.dispute (number, found_on, registered_at, source, campaign, kind, town, place, summary,
                    facts, urgency, people, petition, finder, state, since, bodies)
                values (:number, :found_on, :at, :source, :campaign, :kind, :town, :place, :summary,
                    :facts, :urgency, :people, :petition, :finder, 'REGISTERED', :since, array[:finder])
                returning id
                """)
                .param("number", number)
                .param("found_on", found.day())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("source", found.source().name())
                .param("campaign", orNull(found.campaign()), Types.BIGINT)
                .param("kind", found.kind().name())
                .param("town", found.town())
                .param("place", found.place())
                .param("summary", found.summary())
                .param("facts", found.facts())
                .param("urgency", found.urgency().name())
                .param("people", found.people())
                .param("petition", orNull(found.petition()), Types.BIGINT)
                .param("finder", finder)
                .param("since", since)
                .query(Long.class)
                .single();
    }

    void addParty(long dispute, int ordinal, Side side, MaskedRecord masked, long sealed) {
        jdbc.sql("""
                insert into dispute.party (dispute, ordinal, side, name_masked, phone_masked, address_masked, sealed)
                values (:dispute, :ordinal, :side, :name, :phone, :address, :sealed)
                """)
                .param("dispute", dispute)
                .param("ordinal", ordinal)
                .param("side", side.name())
                .param("name", masked.name())
                .param("phone", masked.phone().orElse(""))
                .param("address", masked.address().orElse(""))
                .param("sealed", sealed)
                .update();
    }

    List<PartySeen> parties(long dispute) {
        return jdbc.sql("select * from dispute.party where dispute = :dispute order by side, ordinal")
                .param("dispute", dispute)
                .query((row, number) -> new PartySeen(
                        row.getInt("ordinal"),
                        Side.valueOf(row.getString("side")),
                        row.getString("name_masked"),
                        row.getString("phone_masked"),
                        row.getString("address_masked")))
                .list();
    }

    Optional<Long> sealed(long dispute, int ordinal) {
        return jdbc.sql("select sealed from dispute.party where dispute = :dispute and ordinal = :ordinal")
                .param("dispute", dispute)
                .param("ordinal", ordinal)
                .query(Long.class)
                .optional();
    }

    Optional<Dispute> find(long id) {
        return jdbc.sql("select * from dispute.dispute where id = :id")
                .param("id", id)
                .query((row, number) -> dispute(row))
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<Dispute> lock(long id) {
        return jdbc.sql("select * from dispute.dispute where id = :id for no key update")
                .param("id", id)
                .query((row, number) -> dispute(row))
                .optional();
    }

    List<Dispute> ofPetition(long petition) {
        return jdbc.sql("select * from dispute.dispute where petition = :petition order by id")
                .param("petition", petition)
                .query((row, number) -> dispute(row))
                .list();
    }

    /** Writes down where a dispute stands after a step. */
    void move(Dispute after) {
        jdbc.sql("""
                update dispute.dispute set version = version + 1, state = :state, since = :since,
                    responsible = :responsible, due = :due, sessions = :sessions, agreed_on = :agreed,
                    confirmed_on = :confirmed, resolved_on = :resolved, ended_on = :ended, followed_up = :followed,
                    bodies = case when :responsible::bigint is null or bodies @> array[:responsible::bigint] then bodies
                        else bodies || :responsible::bigint end
                where id = :id
                """)
                .param("id", after.id())
                .param("state", after.state().name())
                .param("since", after.since())
                .param("responsible", orNull(after.responsible()), Types.BIGINT)
                .param("due", after.due().orElse(null), Types.DATE)
                .param("sessions", after.sessions())
                .param("agreed", after.agreedOn().orElse(null), Types.DATE)
                .param("confirmed", after.confirmedOn().orElse(null), Types.DATE)
                .param("resolved", after.resolved().orElse(null), Types.DATE)
                .param("ended", after.ended().orElse(null), Types.DATE)
                .param("followed", after.followedUp())
                .update();
    }

    private static @Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        return new Dispute(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("number"),
                new Finding(
                        row.getObject("found_on", LocalDate.class),
                        Source.valueOf(row.getString("source")),
                        number(row, "campaign"),
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("town"),
                        row.getString("place"),
                        row.getString("summary"),
                        row.getString("facts"),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getInt("people"),
                        number(row, "petition")),
                row.getLong("finder"),
                State.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                number(row, "responsible"),
                day(row, "due"),
                row.getInt("sessions"),
                day(row, "agreed_on"),
                day(row, "confirmed_on"),
                day(row, "resolved_on"),
                day(row, "ended_on"),
                row.getBoolean("followed_up"));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
