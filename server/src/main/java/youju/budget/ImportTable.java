package youju.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.budget.sheet.Field;

/** The rows of {@code budget.file}, {@code budget.format}, {@code budget.intake} and {@code budget.bank_line}. */
@Component
class ImportTable {

    private static final String FILE = """
            select f.id, f.kind, f.name, f.sha256, f.who, w.name as who_name, f.at, i.taken, cardinality(i.left_out) as left_out, i.at as taken_at,
                   v.name as taken_by,
                   (select count(*) from budget.entry e where e.file = f.id and e.state = 'ENTERED') as waiting
            from budget.file f
            join account.person w on w.id = f.who
            left join budget.intake i on i.file = f.id
            left join account.person v on v.id = i.who
            """;

    private final JdbcClient jdbc;

    ImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Field.Target target, String name, String sha256, byte[] content, Stamp stamp) {
        return jdbc.sql("""
                insert into budget.file (kind, name, sha256, content, who, at)
                values (:kind, :name, :sha256, :content, :who, :at) returning id
                """)
                .param("kind", target.name())
                .param("name", name)
                .param("sha256", sha256)
                .param("content", content)
                .param("who", stamp.who())
                .param("at", stamp.at())
                .query(Long.class)
                .single();
    }

    Optional<ImportFile> find(long id) {
        return jdbc.sql(FILE + " where f.id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional();
    }

    Optional<ImportFile> find(Field.Target target, String sha256) {
        return jdbc.sql(FILE + " where f.kind = :kind and f.sha256 = :sha256")
                .param("kind", target.name())
                .param("sha256", sha256)
                .query((row, number) -> file(row))
                .optional();
    }

    /** The newest first. */
    List<ImportFile> newest(int most) {
        return jdbc.sql(FILE + " order by f.id desc limit :most")
                .param("most", most)
                .query((row, number) -> file(row))
                .list();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from budget.file where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    Optional<String> format(Field.Target target, String signature) {
        return jdbc.sql("select columns from budget.format where kind = :kind and signature = :signature")
                .param("kind", target.name())
                .param("signature", signature)
                .query(String.class)
                .optional();
    }

    void remember(Field.Target target, String signature, String columns, Stamp stamp) {
        jdbc.sql("""
                insert into budget.format (kind, signature, columns, who, at)
                values (:kind, :signature, :columns, :who, :at)
                on conflict (kind, signature) do update set columns = excluded.columns, who = excluded.who, at = excluded.at
                """)
                .param("kind", target.name())
                .param("signature", signature)
                .param("columns", columns)
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
    }

    /** Keeps others from taking in the same file until the end of the transaction. */
    void lock(long file) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('budget.file', :id))")
                .param("id", file)
                .query(row -> {});
    }

    void take(long file, String columns, int taken, List<Integer> leftOut, Stamp stamp) {
        jdbc.sql("""
                insert into budget.intake (file, columns, taken, left_out, who, at)
                values (:file, :columns, :taken, :leftOut::int[], :who, :at)
                """)
                .param("file", file)
                .param("columns", columns)
                .param("taken", taken)
                .param("leftOut", leftOut.toArray(Integer[]::new))
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
    }

    /** The columns as they were when the file was taken in. */
    Optional<String> columnsTaken(long file) {
        return jdbc.sql("select columns from budget.intake where file = :file")
                .param("file", file)
                .query(String.class)
                .optional();
    }

    /** Numbers of the rows that were left out when the file was taken in. */
    List<Integer> leftOut(long file) {
        return jdbc.sql("select unnest(left_out) from budget.intake where file = :file")
                .param("file", file)
                .query(Integer.class)
                .list();
    }

    void addLines(long file, List<Taken.Row.Bank> lines) {
        jdbc.sql("""
                insert into budget.bank_line (file, row, day, amount, payee, reference, note)
                select :file, * from (select unnest(:rows::int[]), unnest(:days::date[]), unnest(:amounts::bigint[]),
                    unnest(:payees::text[]), unnest(:references::text[]), unnest(:notes::text[])) lines
                """)
                .param("file", file)
                .param("rows", lines.stream().map(line -> line.line().number()).toArray(Integer[]::new))
                .param("days", lines.stream().map(line -> line.day().toString()).toArray(String[]::new))
                .param(
                        "amounts",
                        lines.stream().map(line -> line.amount().fen()).toArray(Long[]::new))
                .param("payees", lines.stream().map(Taken.Row.Bank::payee).toArray(String[]::new))
                .param(
                        "references",
                        lines.stream().map(Taken.Row.Bank::reference).toArray(String[]::new))
                .param("notes", lines.stream().map(Taken.Row.Bank::note).toArray(String[]::new))
                .update();
    }

    private static ImportFile file(ResultSet row) throws SQLException {
        String takenBy = row.getString("taken_by");
        return new ImportFile(
                row.getLong("id"),
                Field.Target.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("who"),
                row.getString("who_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                takenBy == null
                        ? Optional.empty()
                        : Optional.of(new ImportFile.Intake(
                                row.getInt("taken"),
                                row.getInt("left_out"),
                                takenBy,
                                row.getObject("taken_at", OffsetDateTime.class).toInstant())),
                row.getInt("waiting"));
    }
}
