package youju.relief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.relief.Refused.Reason;
import youju.trail.Entry;
import youju.trail.Trail;

/** The sources that grants are paid from, and their ledgers. */
@Component
public class Sources {

    /** Movements of a page. */
    public static final int PAGE = 50;

    private static final String SELECT =
            "select id, level, year, name, purpose, received, reserved, paid, remaining from relief.source ";

    private static final String MOVEMENTS = """
            select m.id, m.source, m.kind, m.fen, m.undoes, m.grant_id, g.number, p.name as person_name, m.on_day, m.document,
                   exists (select from relief.movement u where u.undoes = m.id) as undone
            from relief.movement m
            left join relief.grant g on g.id = m.grant_id
            join account.person p on p.id = m.person
            """;

    private final JdbcClient jdbc;
    private final Commands commands;
    private final Party party;
    private final Trail trail;
    private final HouseClock clock;

    Sources(JdbcClient jdbc, Commands commands, Party party, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.party = party;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens a source, with nothing in it.
     *
     * @throws Refused if the actor isn't the bureau's finance, or there is one of that name and year
     */
    public long open(Source.Level level, int year, String name, Source.Purpose purpose, Actor actor, UUID command) {
        String clean = BadEntry.text("name", name, 60);
        if (clean.length() < 2) {
            throw new BadEntry("name", "relief.fault.MISSING");
        }
        if (year < 2000 || year > 2199) {
            throw new BadEntry("year", "relief.fault.YEAR");
        }
        return commands.once(command, "OPEN_SOURCE", actor, clean, () -> {
            party.mustBe(Duty.PAY, actor, clean);
            long id = jdbc.sql("""
                    insert into relief.source (level, year, name, purpose, opened_by, at)
                    values (:level, :year, :name, :purpose, :person, :at) returning id
                    """)
                    .param("level", level.name())
                    .param("year", year)
                    .param("name", clean)
                    .param("purpose", purpose.name())
                    .param("person", actor.person())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
            trail.add(new Entry(
                    actor.mark(), "relief.open-source", "source:" + id, "", "", year + " " + clean + " " + purpose));
            return id;
        });
    }

    /**
     * Money comes into a source.
     *
     * @param document under which it was allotted 下达文号
     * @return the movement's number
     */
    public long allot(long source, Money amount, String document, Actor actor, UUID command) {
        String under = BadEntry.text("document", document, 100);
        if (!amount.isPositive()) {
            throw new BadEntry("amount", "relief.fault.NOT_POSITIVE");
        }
        return commands.once(command, "ALLOT " + source, actor, under, () -> {
            party.mustBe(Duty.PAY, actor, under);
            Source into = find(source).orElseThrow(() -> new Refused(Reason.NOT_FOUND, String.valueOf(source)));
            return move(into.id(), Movement.Kind.ALLOT, amount, OptionalLong.empty(), under, actor, command);
        });
    }

    /**
     * Takes an allotment back, whole.
     *
     * @throws Refused if it was taken back before, or money of it is set aside or paid
     */
    public long takeBack(long movement, String document, Actor actor, UUID command) {
        String under = BadEntry.text("document", document, 100);
        return commands.once(command, "TAKE_BACK " + movement, actor, under, () -> {
            party.mustBe(Duty.PAY, actor, under);
            Movement allotted = movement(movement)
                    .filter(found -> found.kind() == Movement.Kind.ALLOT)
                    .orElseThrow(() -> new Refused(Reason.NOT_FOUND, String.valueOf(movement)));
            return move(
                    allotted.source(),
                    Movement.Kind.TAKE_BACK,
                    allotted.amount(),
                    OptionalLong.of(movement),
                    under,
                    actor,
                    command);
        });
    }

    private long move(
            long source,
            Movement.Kind kind,
            Money amount,
            OptionalLong undoes,
            String document,
            Actor actor,
            UUID command) {
        long id = jdbc.sql("""
                insert into relief.movement (source, kind, fen, undoes, person, on_day, at, document, command)
                values (:source, :kind, :fen, :undoes, :person, :day, :at, :document, :command) returning id
                """)
                .param("source", source)
                .param("kind", kind.name())
                .param("fen", amount.fen())
                .param("undoes", Rows.orNull(undoes))
                .param("person", actor.person())
                .param("day", clock.today())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("document", document)
                .param("command", command)
                .query(Long.class)
                .single();
        trail.add(new Entry(
                actor.mark(),
                kind == Movement.Kind.ALLOT ? "relief.allot" : "relief.take-back",
                "source:" + source,
                document,
                "",
                amount.toString()));
        return id;
    }

    /** Of a year, or of all years; by year, origin and name. */
    @Transactional(readOnly = true)
    public List<Source> all(Optional<Integer> year) {
        return jdbc.sql(SELECT + """
                where cast(:year as int) is null or year = :year
                order by year desc, array_position(array['CENTRAL', 'PROVINCE', 'CITY', 'COUNTY'], level), name
                """)
                .param("year", year.orElse(null))
                .query((row, number) -> source(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Source> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> source(row))
                .optional();
    }

    /**
     * The ledger of a source, newest first.
     *
     * @param before the last movement of the page before; {@link Long#MAX_VALUE} for the first page
     * @return one more than {@link #PAGE} if there is another page
     */
    @Transactional(readOnly = true)
    public List<Movement> movements(long source, long before) {
        return jdbc.sql(MOVEMENTS + "where m.source = :source and m.id < :before order by m.id desc limit :most")
                .param("source", source)
                .param("before", before)
                .param("most", PAGE + 1)
                .query((row, number) -> movement(row))
                .list();
    }

    /** What a grant moved, oldest first. */
    @Transactional(readOnly = true)
    public List<Movement> ofGrant(long grant) {
        return jdbc.sql(MOVEMENTS + "where m.grant_id = :grant order by m.id")
                .param("grant", grant)
                .query((row, number) -> movement(row))
                .list();
    }

    private Optional<Movement> movement(long id) {
        return jdbc.sql(MOVEMENTS + "where m.id = :id")
                .param("id", id)
                .query((row, number) -> movement(row))
                .optional();
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getLong("id"),
                Source.Level.valueOf(row.getString("level")),
                row.getInt("year"),
                row.getString("name"),
                Source.Purpose.valueOf(row.getString("purpose")),
                Rows.money(row, "received"),
                Rows.money(row, "reserved"),
                Rows.money(row, "paid"),
                Rows.money(row, "remaining"));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getLong("id"),
                row.getLong("source"),
                Movement.Kind.valueOf(row.getString("kind")),
                Rows.money(row, "fen"),
                Rows.id(row, "undoes"),
                row.getBoolean("undone"),
                Rows.id(row, "grant_id"),
                Optional.ofNullable(row.getString("number")).orElse(""),
                row.getString("person_name"),
                row.getObject("on_day", LocalDate.class),
                row.getString("document"));
    }
}
