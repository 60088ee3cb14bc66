package youju.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of schema {@code portal}. */
@Component
class DraftTable {

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it is kept. */
    static final class Row {
        private final long id;
        private final byte[] sealed;
        private final boolean filed;
        private final Instant savedAt;

        private Row(ResultSet row) throws SQLException {
            id = row.getLong("id");
            sealed = row.getBytes("sealed");
            filed = row.getBoolean("filed");
            savedAt = row.getObject("saved_at", OffsetDateTime.class).toInstant();
        }

        long id() {
            return id;
        }

        byte[] sealed() {
            return sealed;
        }

        boolean filed() {
            return filed;
        }

        Instant savedAt() {
            return savedAt;
        }
    }

    /** A file as it is kept; the bytes apart. */
    static final class FileRow {
        private final long id;
        private final byte[] described;

        private FileRow(ResultSet row) throws SQLException {
            id = row.getLong("id");
            described = row.getBytes("described");
        }

        long id() {
            return id;
        }

        byte[] described() {
            return described;
        }
    }

    long nextId() {
        return jdbc.sql("select nextval('portal.draft_id_seq')")
                .query(Long.class)
                .single();
    }

    long nextFileId() {
        return jdbc.sql("select nextval('portal.draft_file_id_seq')")
                .query(Long.class)
                .single();
    }

    void add(long id, String tokenHash, String codeHash, byte[] sealed, Instant savedAt, Instant expiresAt) {
        jdbc.sql("""
                insert into portal.draft (id, token_hash, code_hash, sealed, saved_at, expires_at)
                values (:id, :token, :code, :sealed, :saved, :expires)
                """)
                .param("id", id)
                .param("token", tokenHash)
                .param("code", codeHash)
                .param("sealed", sealed)
                .param("saved", at(savedAt))
                .param("expires", at(expiresAt))
                .update();
    }

    /** Under lock until the transaction ends. */
    Optional<Row> byToken(String tokenHash, Instant now) {
        return jdbc.sql("""
                select id, sealed, filed, saved_at from portal.draft
                where token_hash = :token and expires_at > :now for update
                """)
                .param("token", tokenHash)
                .param("now", at(now))
                .query((row, number) -> new Row(row))
                .optional();
    }

    /** Moves an unfinished draft to another token. */
    boolean retoken(String codeHash, String tokenHash, Instant now) {
        return jdbc.sql("""
                        update portal.draft set token_hash = :token
                        where code_hash = :code and expires_at > :now and not filed
                        """)
                        .param("token", tokenHash)
                        .param("code", codeHash)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void save(long id, byte[] sealed, boolean filed, Instant savedAt, Instant expiresAt) {
        jdbc.sql("""
                update portal.draft set sealed = :sealed, filed = :filed, saved_at = :saved, expires_at = :expires
                where id = :id
                """)
                .param("id", id)
                .param("sealed", sealed)
                .param("filed", filed)
                .param("saved", at(savedAt))
                .param("expires", at(expiresAt))
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from portal.draft where id = :id").param("id", id).update();
    }

    /** A few at a time, so that nobody waits for it. */
    void deleteExpired(Instant now) {
        jdbc.sql("""
                delete from portal.draft where id in (
                    select id from portal.draft where expires_at <= :now order by expires_at limit 50
                    for update skip locked)
                """).param("now", at(now)).update();
    }

    void addFile(long id, long draft, byte[] described, byte[] sealed) {
        jdbc.sql("""
                insert into portal.draft_file (id, draft, described, sealed) values (:id, :draft, :described, :sealed)
                """)
                .param("id", id)
                .param("draft", draft)
                .param("described", described)
                .param("sealed", sealed)
                .update();
    }

    List<FileRow> files(long draft) {
        return jdbc.sql("select id, described from portal.draft_file where draft = :draft order by id")
                .param("draft", draft)
                .query((row, number) -> new FileRow(row))
                .list();
    }

    byte[] bytes(long file) {
        return jdbc.sql("select sealed from portal.draft_file where id = :id")
                .param("id", file)
                .query((row, number) -> row.getBytes("sealed"))
                .single();
    }

    void deleteFile(long draft, long file) {
        jdbc.sql("delete from portal.draft_file where draft = :draft and id = :id")
                .param("draft", draft)
                .param("id", file)
                .update();
    }

    void deleteFiles(long draft) {
        jdbc.sql("delete from portal.draft_file where draft = :draft")
                .param("draft", draft)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
