package youju.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short codes and serials. */
@Component
class SignTable {

    private final JdbcClient jdbc;

    SignTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes in use, by body. */
    Map<Long, String> current() {
        Map<Long, String> signs = new LinkedHashMap<>();
        jdbc.sql("select body, sign from paper.sign where current").query(row -> {
            signs.put(row.getLong("body"), row.getString("sign"));
        });
        return signs;
    }

    Optional<String> of(long body) {
        return jdbc.sql("select sign from paper.sign where body = :body and current")
                .param("body", body)
                .query(String.class)
                .optional();
    }

    OptionalLong ownerOf(String sign) {
        return jdbc.sql("select body from paper.sign where sign = :sign").param("sign", sign).query(Long.class).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Gives a body its first code; false if the code was another's or the body got one meanwhile. */
    boolean claim(String sign, long body) {
        return jdbc.sql(
                                "insert into paper.sign (sign, body, current) values (:sign, :body, true) on conflict do nothing")
                        .param("sign", sign)
                        .param("body", body)
                        .update()
                == 1;
    }

    /** Puts a code in the place of the one in use. */
    void use(String sign, long body) {
        jdbc.sql("update paper.sign set current = false where body = :body and current")
                .param("body", body)
                .update();
        jdbc.sql("""
                insert into paper.sign (sign, body, current) values (:sign, :body, true)
                on conflict (sign) do update set current = true where paper.sign.body = excluded.body
                """).param("sign", sign).param("body", body).update();
    }
}
