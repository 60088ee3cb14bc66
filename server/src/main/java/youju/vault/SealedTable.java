package youju.vault;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of schema {@code vault}. */
@Component
class SealedTable {

    private final JdbcClient jdbc;

    SealedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> nextIds(int count) {
        return jdbc.sql("select nextval('vault.sealed_id_seq') from generate_series(1, :count)")
                .param("count", count)
                .query(Long.class)
                .list();
    }

    void add(List<SealedRow> rows, String keyId, Suite suite, Instant at) {
        jdbc.sql("""
                insert into vault.sealed (id, sealed, key_id, suite, created_at)
                select each.id, each.sealed, :key, :suite, :at::timestamptz
                from unnest(:ids::bigint[], :sealed::bytea[]) as each (id, sealed)
                """)
                .param("ids", rows.stream().map(SealedRow::id).toArray(Long[]::new))
                .param("sealed", rows.stream().map(SealedRow::sealed).toArray(byte[][]::new))
                .param("key", keyId)
                .param("suite", suite.name())
                .param("at", moment(at))
                .update();
    }

    /** Whether there was a row to change. */
    boolean replace(SealedRow row, String keyId, Suite suite) {
        return jdbc.sql("""
                        update vault.sealed set sealed = :sealed, key_id = :key, suite = :suite
                        where id = :id and erased_at is null
                        """)
                        .param("id", row.id())
                        .param("sealed", row.sealed())
                        .param("key", keyId)
                        .param("suite", suite.name())
                        .update()
                == 1;
    }

    /** Whether there was anything to erase. */
    boolean erase(long id, Instant at) {
        return jdbc.sql("""
                        update vault.sealed set sealed = ''::bytea, erased_at = :at
                        where id = :id and erased_at is null
                        """).param("id", id).param("at", moment(at)).update() == 1;
    }

    Optional<SealedRow> find(long id) {
        return jdbc.sql("select id, sealed from vault.sealed where id = :id")
                .param("id", id)
                .query(SealedTable::row)
                .optional();
    }

    /** The keys that some row needs. */
    List<String> keysInUse() {
        return jdbc.sql("select distinct key_id from vault.sealed where erased_at is null order by key_id")
                .query(String.class)
                .list();
    }

    /** Rows after that number that are sealed otherwise, locked; those that others hold are passed by. */
    List<SealedRow> lockOutdated(String keyId, Suite suite, long after, int most) {
        return jdbc.sql("""
                select id, sealed from vault.sealed
                where erased_at is null and (key_id <> :key or suite <> :suite) and id > :after
                order by id limit :most for update skip locked
                """)
                .param("key", keyId)
                .param("suite", suite.name())
                .param("after", after)
                .param("most", most)
                .query(SealedTable::row)
                .list();
    }

    long countOutdated(String keyId, Suite suite) {
        return jdbc.sql("""
                select count(*) from vault.sealed
                where erased_at is null and (key_id <> :key or suite <> :suite)
                """)
                .param("key", keyId)
                .param("suite", suite.name())
                .query(Long.class)
                .single();
    }

    /** The entry's number. */
    long addOpening(
            long id,
            String who,
            Optional<String> office,
            String why,
            Optional<String> second,
            Set<PrivateField> fields,
            Instant at) {
        return jdbc.sql("""
                insert into vault.opening (sealed_id, who, office, why, second_person, fields, at)
                values (:id, :who, :office, :why, :second, :fields, :at)
                returning id
                """)
                .param("id", id)
                .param("who", who)
                .param("office", orNull(office))
                .param("why", why)
                .param("second", orNull(second))
                .param("fields", fields.stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("at", moment(at))
                .query(Long.class)
                .single();
    }

    List<OpeningSeen> openings(long id, int most) {
        return jdbc.sql("""
                select at, office, why, fields from vault.opening
                where sealed_id = :id order by at desc, id desc limit :most
                """)
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new OpeningSeen(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("office")),
                        row.getString("why"),
                        Arrays.stream((String[]) row.getArray("fields").getArray())
                                .map(PrivateField::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }

    private static SealedRow row(ResultSet row, int number) throws SQLException {
        return new SealedRow(row.getLong("id"), row.getBytes("sealed"));
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
