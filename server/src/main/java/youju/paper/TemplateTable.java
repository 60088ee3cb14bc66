package youju.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.petition.PaperKind;

/** Changed templates: rows are added and never changed. */
@Component
class TemplateTable {

    private static final String SELECT = "select kind, version, title, body, who, at from paper.template ";

    private final JdbcClient jdbc;

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Template> newest(PaperKind kind) {
        return jdbc.sql(SELECT + "where kind = :kind order by version desc limit 1")
                .param("kind", kind.name())
                .query((row, number) -> template(row))
                .optional();
    }

    /** The newest first; may be added to. */
    List<Template> all(PaperKind kind) {
        return new ArrayList<>(jdbc.sql(SELECT + "where kind = :kind order by version desc")
                .param("kind", kind.name())
                .query((row, number) -> template(row))
                .list());
    }

    /** False if there is that version already. */
    boolean add(Template template, Instant at) {
        return jdbc.sql("""
                        insert into paper.template (kind, version, title, body, who, at)
                        values (:kind, :version, :title, :body, :who, :at) on conflict do nothing
                        """)
                        .param("kind", template.kind().name())
                        .param("version", template.version())
                        .param("title", template.title())
                        .param("body", template.body())
                        .param("who", template.who())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Template template(ResultSet row) throws SQLException {
        return new Template(
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                row.getString("who"),
                Optional.of(row.getObject("at", OffsetDateTime.class).toInstant()));
    }
}
