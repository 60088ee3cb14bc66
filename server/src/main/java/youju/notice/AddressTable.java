package youju.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code notice.address}. */
@Component
class AddressTable {

    private final JdbcClient jdbc;

    AddressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(long person) {
        return jdbc.sql("select address from notice.address where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** Of the people who still work here. */
    Map<Long, String> all() {
        Map<Long, String> addresses = new LinkedHashMap<>();
        jdbc.sql("""
                select a.person, a.address from notice.address a join account.person p on p.id = a.person
                where p.active order by a.person
                """).query(row -> {
            addresses.put(row.getLong("person"), row.getString("address"));
        });
        return addresses;
    }

    void put(long person, String address) {
        jdbc.sql("""
                insert into notice.address (person, address) values (:person, :address)
                on conflict (person) do update set address = excluded.address
                """).param("person", person).param("address", address).update();
    }

    void remove(long person) {
        jdbc.sql("delete from notice.address where person = :person")
                .param("person", person)
                .update();
    }
}
