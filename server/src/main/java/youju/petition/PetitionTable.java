package youju.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of {@code petition.petition}. */
@Component
class PetitionTable {

    private static final String SELECT = """
            select id, number, version, kind, channel, received_on, registered_at, category, region, place,
                   complained_body, summary, facts, request, people, cannot_notify, matter, first_time, open_to_publish,
                   state, since, lead, reviewer, route, outcome, round, extension_asked, hearing, supervised, rated,
                   due, merged_into
            from petition.petition
            """;

    private final JdbcClient jdbc;

    PetitionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OptionalLong idByNumber(String number) {
        return jdbc.sql("select id from petition.petition where number = :number")
                .param("number", number)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Fills in what a registration says. */
    static StatementSpec content(StatementSpec sql, Petition petition) {
        Content content = petition.content();
        return sql.param("id", petition.id())
                .param("kind", petition.kind().name())
                .param("received", petition.receivedOn())
                .param("category", content.category())
                .param("region", Rows.orNull(content.region()))
                .param("place", content.place())
                .param("complained", Rows.orNull(content.complainedBody()))
                .param("summary", content.summary())
                .param("facts", content.facts())
                .param("request", content.request())
                .param("anonymous", petition.crowd().isAnonymous())
                .param("cannotNotify", Rows.nameOrNull(petition.crowd().cannotNotify()))
                .param("matter", petition.matter())
                .param("first", petition.firstTime());
    }

    /** Fills in how it stands. */
    static StatementSpec progress(StatementSpec sql, Progress progress) {
        return sql.param("state", progress.state().name())
                .param("since", progress.since())
                .param("holder", Rows.orNull(progress.holder()))
                .param("lead", Rows.orNull(progress.lead()))
                .param("reviewer", Rows.orNull(progress.reviewer()))
                .param("route", Rows.nameOrNull(progress.route()))
                .param("outcome", Rows.nameOrNull(progress.outcome()))
                .param("round", progress.round())
                .param("extension", progress.extensionAsked())
                .param("hearing", progress.hearing())
                .param("supervised", Rows.orNull(progress.supervised()))
                .param(
                        "rated",
                        progress.rated().stream().map(Rated::name).sorted().collect(Collectors.joining(",", "{", "}")));
    }

    /** Writes a progress and raises the version. */
    void advance(Petition petition) {
        progress(jdbc.sql("""
                        update petition.petition
                        set version = version + 1, state = :state, since = :since, holder = :holder, lead = :lead,
                            reviewer = :reviewer, route = :route, outcome = :outcome, round = :round,
                            extension_asked = :extension, hearing = :hearing, supervised = :supervised,
                            rated = :rated::text[], due = :due, merged_into = :merged
                        where id = :id
                        """), petition.progress())
                .param("id", petition.id())
                .param("due", petition.due().orElse(null))
                .param("merged", Rows.orNull(petition.mergedInto()))
                .update();
    }

    /** Writes what a correction may change. */
    void correct(Petition petition) {
        content(jdbc.sql("""
                        update petition.petition
                        set kind = :kind, received_on = :received, category = :category, region = :region, place = :place,
                            complained_body = :complained, summary = :summary, facts = :facts, request = :request,
                            anonymous = :anonymous, cannot_notify = :cannotNotify, matter = :matter, first_time = :first
                        where id = :id
                        """), petition).update();
    }

    Optional<Petition> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> petition(row))
                .optional();
    }

    /** The same, and nobody else takes a step until this transaction ends. */
    Optional<Petition> lock(long id) {
        return jdbc.sql(SELECT + "where id = :id for no key update")
                .param("id", id)
                .query((row, number) -> petition(row))
                .optional();
    }

    OptionalLong idByCode(String hash) {
        return jdbc
                .sql("select petition.id_by_code(:hash) as id")
                .param("hash", hash)
                .query((row, number) -> Rows.id(row, "id"))
                .stream()
                .flatMapToLong(OptionalLong::stream)
                .findFirst();
    }

    long codeSealed(long id) {
        return jdbc.sql("select code_sealed from petition.petition where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    static Petition petition(ResultSet row) throws SQLException {
        return new Petition(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("version"),
                Kind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                new Content(
                        row.getString("category"),
                        Rows.id(row, "region"),
                        row.getString("place"),
                        Rows.id(row, "complained_body"),
                        row.getString("summary"),
                        row.getString("facts"),
                        row.getString("request")),
                new Crowd(row.getInt("people"), Rows.text(row, "cannot_notify").map(CannotNotify::valueOf)),
                row.getLong("matter"),
                row.getBoolean("first_time"),
                row.getBoolean("open_to_publish"),
                progressOf(row),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Rows.id(row, "merged_into"));
    }

    private static Progress progressOf(ResultSet row) throws SQLException {
        Set<Rated> rated = EnumSet.noneOf(Rated.class);
        Arrays.stream(Rows.texts(row, "rated")).map(Rated::valueOf).forEach(rated::add);
        return new Progress(
                State.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                Rows.id(row, "lead"),
                Rows.id(row, "reviewer"),
                Rows.text(row, "route").map(Route::valueOf),
                Rows.text(row, "outcome").map(Outcome::valueOf),
                row.getInt("round"),
                row.getInt("extension_asked"),
                row.getBoolean("hearing"),
                Rows.id(row, "supervised"),
                rated);
    }
}
