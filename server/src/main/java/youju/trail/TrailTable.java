package youju.trail;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of schema {@code trail}; writes only by its one function. */
@Component
class TrailTable {

    private static final String COLUMNS =
            "id, lane, sequence, at, who, action, subject, reason, before, after, previous, hash";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    TrailTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    void append(List<Instant> times, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        template.execute((ConnectionCallback<Boolean>) connection -> {
            try (PreparedStatement call = connection.prepareStatement("select trail.append(?, ?, ?, ?, ?, ?, ?)")) {
                call.setArray(
                        1,
                        connection.createArrayOf(
                                "timestamptz",
                                times.stream()
                                        .map(at -> at.atOffset(ZoneOffset.UTC).toString())
                                        .toArray()));
                call.setArray(2, texts(connection, entries, Entry::who));
                call.setArray(3, texts(connection, entries, Entry::action));
                call.setArray(4, texts(connection, entries, Entry::subject));
                call.setArray(5, texts(connection, entries, Entry::reason));
                call.setArray(6, texts(connection, entries, Entry::before));
                call.setArray(7, texts(connection, entries, Entry::after));
                return call.execute();
            }
        });
    }

    private static Array texts(Connection connection, List<Entry> entries, Function<Entry, String> field)
            throws SQLException {
        return connection.createArrayOf("text", entries.stream().map(field).toArray());
    }

    List<Recorded> of(String subject) {
        return jdbc.sql("select " + COLUMNS + " from trail.entry where subject = :subject order by id")
                .param("subject", subject)
                .query((row, number) -> recorded(row))
                .list();
    }

    /** Asks only for what is looked for, so that the index fits. */
    List<Recorded> page(Search search, long before, int most) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("subject", search.subject());
        wanted.put("who", search.who());
        wanted.put("action", search.action());
        wanted.values().removeIf(""::equals);
        String narrowed = wanted.keySet().stream()
                .map(column -> " and " + column + " = :" + column)
                .collect(Collectors.joining());
        return jdbc.sql("select " + COLUMNS + " from trail.entry where id < :before" + narrowed
                        + " order by id desc limit :most")
                .params(wanted)
                .param("before", before)
                .param("most", most)
                .query((row, number) -> recorded(row))
                .list();
    }

    Head head(Instant at) {
        return new Head(
                at,
                jdbc.sql("select lane, sequence, head from trail.lane order by lane")
                        .query((row, number) -> new Head.Lane(
                                row.getInt("lane"),
                                row.getLong("sequence"),
                                HexFormat.of().formatHex(row.getBytes("head"))))
                        .list());
    }

    Verification verify(List<Head> anchors, LongConsumer progress) {
        Walk walk = new Walk(anchors, progress);
        JdbcTemplate byTheThousand = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        byTheThousand.setFetchSize(Walk.STEP);
        RowCallbackHandler meet = row -> walk.meet(recorded(row), row.getBytes("previous"), row.getBytes("hash"));
        byTheThousand.query("select " + COLUMNS + " from trail.entry order by lane, sequence", meet);
        return walk.end(head(Instant.EPOCH));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("id"),
                row.getInt("lane"),
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Entry(
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("reason"),
                        row.getString("before"),
                        row.getString("after")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
