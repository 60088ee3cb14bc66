package youju.account;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code account.body}. */
@Component
class BodyTable {

    private static final RowMapper<Body> BODY = (row, number) -> new Body(
            row.getLong("id"),
            Optional.ofNullable(row.getObject("parent", Long.class)),
            row.getString("path"),
            row.getString("code"),
            row.getString("name"),
            BodyKind.valueOf(row.getString("kind")),
            row.getBoolean("active"));

    /** Down the tree, and where bodies lie side by side in the order they were established: by number, not by letter. */
    static final String IN_ORDER = "string_to_array(trim(both '/' from path), '/')::bigint[]";

    private final JdbcClient jdbc;

    BodyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Body> all() {
        return jdbc.sql("select * from account.body order by " + IN_ORDER)
                .query(BODY)
                .list();
    }

    Optional<Body> find(long id) {
        return jdbc.sql("select * from account.body where id = :id")
                .param("id", id)
                .query(BODY)
                .optional();
    }

    Body add(Optional<Body> parent, String code, String name, BodyKind kind) {
        long id = jdbc.sql("select nextval(pg_get_serial_sequence('account.body', 'id'))")
                .query(Long.class)
                .single();
        String path = parent.map(Body::path).orElse("/") + id + "/";
        jdbc.sql("""
                insert into account.body (id, parent, path, code, name, kind) overriding system value
                values (:id, :parent, :path, :code, :name, :kind)
                """)
                .param("id", id)
                .param("parent", parent.map(Body::id).orElse(null))
                .param("path", path)
                .param("code", code)
                .param("name", name)
                .param("kind", kind.name())
                .update();
        return new Body(id, parent.map(Body::id), path, code, name, kind, true);
    }

    void update(Body body) {
        jdbc.sql("update account.body set name = :name, code = :code, active = :active where id = :id")
                .param("name", body.name())
                .param("code", body.code())
                .param("active", body.active())
                .param("id", body.id())
                .update();
    }

    /** Whether active people work in the body, or active bodies lie below it. */
    boolean isInUse(Body body) {
        return jdbc.sql("""
                select exists (select from account.person p where p.body = :id and p.active)
                    or exists (select from account.body b where b.parent = :id and b.active)
                """).param("id", body.id()).query(Boolean.class).single();
    }
}
