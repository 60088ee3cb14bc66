package youju.petition;

import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.KeysRotated;
import youju.vault.PrivateErased;
import youju.vault.PrivateOpened;

/** Writes what the vault did into the trail, under the petition that the record belongs to, in the vault's transaction. */
@Component
class VaultOnRecord {

    private final JdbcClient jdbc;
    private final Trail trail;

    VaultOnRecord(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @EventListener
    void opened(PrivateOpened opened) {
        String fields = opened.fields().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        String second = opened.secondPerson().map(person -> " with " + person).orElse("");
        trail.add(new Entry(
                opened.who(),
                "vault.open",
                subject(opened.record()),
                opened.why(),
                "",
                "record " + opened.record() + " opening " + opened.opening() + " " + fields + second));
    }

    @EventListener
    void erased(PrivateErased erased) {
        String record = "record " + erased.record();
        trail.add(new Entry("system", "vault.erase", subject(erased.record()), erased.reason(), record, ""));
    }

    @EventListener
    void rotated(KeysRotated rotated) {
        String after = rotated.keyId() + " " + rotated.suite() + " " + rotated.records() + " records";
        trail.add(new Entry("system", "vault.rotate", "vault:keys", "", "", after));
    }

    /** The petition as far as the reader may see it; else the record's own number. */
    private String subject(long record) {
        return jdbc.sql("""
                select petition from petition.petitioner where sealed = :record
                union all select id from petition.petition where code_sealed = :record limit 1
                """)
                .param("record", record)
                .query(Long.class)
                .optional()
                .map(petition -> "petition:" + petition)
                .orElse("vault:" + record);
    }
}
