package youju.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.vault.PrivateField;

/** The rows of {@code petition.unmasking}. */
@Component
class UnmaskingTable {

    private static final String SELECT = """
            select u.id, u.petition, p.number, u.ordinal, w.name_masked, u.asked_by, a.name as asked_by_name, u.asked_at,
                   u.why, u.fields, u.decided_by, d.name as decided_by_name, u.decided_at, u.granted, u.words, u.opened_at
            from petition.unmasking u
            join petition.petition p on p.id = u.petition
            join petition.petitioner w on w.petition = u.petition and w.ordinal = u.ordinal
            join account.person a on a.id = u.asked_by
            left join account.person d on d.id = u.decided_by
            """;

    private final JdbcClient jdbc;

    UnmaskingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long petition, int ordinal, long asker, String why, Set<PrivateField> fields, Instant at) {
        return jdbc.sql("""
                insert into petition.unmasking (petition, ordinal, asked_by, asked_at, why, fields)
                values (:petition, :ordinal, :asker, :at, :why, :fields) returning id
                """)
                .param("petition", petition)
                .param("ordinal", ordinal)
                .param("asker", asker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why)
                .param("fields", fields.stream().sorted().map(Enum::name).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Whether it was there, waiting, and somebody else's. */
    boolean decide(long id, long decider, boolean granted, String words, Instant at) {
        return jdbc.sql("""
                        update petition.unmasking
                        set decided_by = :decider, decided_at = :at, granted = :granted, words = :words
                        where id = :id and decided_by is null and asked_by <> :decider
                        """)
                        .param("id", id)
                        .param("decider", decider)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("granted", granted)
                        .param("words", words)
                        .update()
                == 1;
    }

    /** Whether it was granted after that moment to this person, and not used yet. */
    boolean use(long id, long asker, Instant grantedAfter, Instant at) {
        return jdbc.sql("""
                        update petition.unmasking set opened_at = :at
                        where id = :id and asked_by = :asker and granted and opened_at is null and decided_at > :after
                        """)
                        .param("id", id)
                        .param("asker", asker)
                        .param("after", grantedAfter.atOffset(ZoneOffset.UTC))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Unmasking> find(long id) {
        return jdbc.sql(SELECT + "where u.id = :id")
                .param("id", id)
                .query((row, number) -> unmasking(row))
                .optional();
    }

    /** Newest first. */
    List<Unmasking> of(long petition, int ordinal) {
        return jdbc.sql(SELECT + "where u.petition = :petition and u.ordinal = :ordinal order by u.id desc limit 50")
                .param("petition", petition)
                .param("ordinal", ordinal)
                .query((row, number) -> unmasking(row))
                .list();
    }

    /** Oldest first, without the reader's own. */
    List<Unmasking> waiting(long besides) {
        return jdbc.sql(SELECT + "where u.decided_by is null and u.asked_by <> :besides order by u.id limit 200")
                .param("besides", besides)
                .query((row, number) -> unmasking(row))
                .list();
    }

    /** Newest first. */
    List<Unmasking> askedBy(long person) {
        return jdbc.sql(SELECT + "where u.asked_by = :person order by u.id desc limit 50")
                .param("person", person)
                .query((row, number) -> unmasking(row))
                .list();
    }

    private static Unmasking unmasking(ResultSet row) throws SQLException {
        Optional<Unmasking.Decided> decision = Rows.id(row, "decided_by").isPresent()
                ? Optional.of(new Unmasking.Decided(
                        "person:" + row.getLong("decided_by"),
                        row.getString("decided_by_name"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("granted"),
                        row.getString("words")))
                : Optional.empty();
        return new Unmasking(
                row.getLong("id"),
                row.getLong("petition"),
                row.getString("number"),
                row.getInt("ordinal"),
                row.getString("name_masked"),
                row.getLong("asked_by"),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("why"),
                Arrays.stream(Rows.texts(row, "fields"))
                        .map(PrivateField::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                decision,
                Optional.ofNullable(row.getObject("opened_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
