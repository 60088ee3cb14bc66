package youju.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code account.person} and {@code account.role}. */
@Component
class PersonTable {

    private static final String PERSON = """
            select p.*, b.name as body_name,
                   array(select r.role from account.role r where r.person = p.id) as roles
            from account.person p join account.body b on b.id = p.body
            """;

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> all() {
        return jdbc.sql(PERSON + " order by " + BodyTable.IN_ORDER + ", p.id")
                .query((row, number) -> person(row))
                .list();
    }

    Optional<Person> find(long id) {
        return jdbc.sql(PERSON + " where p.id = :id")
                .param("id", id)
                .query((row, number) -> person(row))
                .optional();
    }

    Optional<Person> bySignIn(String signIn) {
        return jdbc.sql(PERSON + " where p.sign_in = :signIn")
                .param("signIn", signIn)
                .query((row, number) -> person(row))
                .optional();
    }

    boolean hasAny() {
        return jdbc.sql("select exists (select from account.person)")
                .query(Boolean.class)
                .single();
    }

    /** Lets one in at a time until the end of the transaction, so that only the first sets up. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('account.set-up'))").query(row -> {});
    }

    Optional<String> password(long id) {
        return jdbc.sql("select password from account.person where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    long add(long body, String name, String signIn, String password, boolean mustChange, Instant at) {
        return jdbc.sql("""
                insert into account.person (body, name, sign_in, password, must_change, created_at)
                values (:body, :name, :signIn, :password, :mustChange, :at) returning id
                """)
                .param("body", body)
                .param("name", name)
                .param("signIn", signIn)
                .param("password", password)
                .param("mustChange", mustChange)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void setRoles(long person, Set<Role> roles) {
        jdbc.sql("delete from account.role where person = :person")
                .param("person", person)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account.role (person, role) values (:person, :role)")
                    .param("person", person)
                    .param("role", role.name())
                    .update();
        }
    }

    void setPassword(long person, String password, boolean mustChange) {
        jdbc.sql("update account.person set password = :password, must_change = :mustChange where id = :person")
                .param("password", password)
                .param("mustChange", mustChange)
                .param("person", person)
                .update();
    }

    void update(long person, long body, String name, boolean active) {
        jdbc.sql("update account.person set body = :body, name = :name, active = :active where id = :person")
                .param("body", body)
                .param("name", name)
                .param("active", active)
                .param("person", person)
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        return new Person(
                row.getLong("id"),
                row.getLong("body"),
                row.getString("body_name"),
                row.getString("name"),
                row.getString("sign_in"),
                roles,
                row.getBoolean("active"),
                row.getBoolean("must_change"));
    }
}
