package youju.relief;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.vault.BankAccount;
import youju.vault.MaskedRecord;

/** The rows of {@code relief.grant}; where a grant stands is moved by its steps. */
@Component
class GrantTable {

    static final String SELECT = """
            select g.id, g.version, g.number, g.petition, g.petition_number, g.town, g.town_name, g.village, g.applied_on, g.kind, g.hardship, g.household,
                   g.asked, g.sealed, g.name_masked, g.name_published, g.id_masked, g.phone_masked, g.account_kind,
                   g.account_masked, g.bank, g.state, g.since, g.granted, g.source
            from relief.grant g
            """;

    private final JdbcClient jdbc;

    GrantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(
            String number,
            Application application,
            String petitionNumber,
            long sealed,
            String personHash,
            String published) {
        MaskedRecord masked = application.person().masked();
        return jdbc.sql("""
                insert into relief.grant (number, year, petition, petition_number, town, town_name, village, applied_on, kind, hardship, household, asked,
                    sealed, person_hash, name_masked, name_published, id_masked, phone_masked, account_kind, account_masked,
                    bank, since)
                values (:number, :year, :petition, :petitionNumber, :town,
                    (select b.name from account.body b where b.id = :town), :village, :day, :kind, :hardship, :household, :asked, :sealed,
                    :hash, :name, :published, :id, :phone, :accountKind, :account, :bank, :day)
                returning id
                """)
                .param("number", number)
                .param("year", application.appliedOn().getYear())
                .param("petition", Rows.orNull(application.petition()))
                .param("petitionNumber", petitionNumber)
                .param("town", application.town())
                .param("village", application.village())
                .param("day", application.appliedOn())
                .param("kind", application.kind().name())
                .param("hardship", application.hardship())
                .param("household", application.household())
                .param("asked", application.asked().fen())
                .param("sealed", sealed)
                .param("hash", personHash)
                .param("name", masked.name())
                .param("published", published)
                .param("id", masked.idNumber().orElse(""))
                .param("phone", masked.phone().orElse(""))
                .param("accountKind", application.account().kind().name())
                .param("account", masked.account().orElse(""))
                .param("bank", application.bank())
                .query(Long.class)
                .single();
    }

    Optional<Grant> find(long id) {
        return jdbc.sql(SELECT + "where g.id = :id")
                .param("id", id)
                .query((row, number) -> Rows.grant(row))
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Grant> lock(long id) {
        return jdbc.sql(SELECT + "where g.id = :id for update of g")
                .param("id", id)
                .query((row, number) -> Rows.grant(row))
                .optional();
    }

    void correctAccount(long id, BankAccount account, String masked, String bank) {
        jdbc.sql("update relief.grant set account_kind = :kind, account_masked = :masked, bank = :bank where id = :id")
                .param("id", id)
                .param("kind", account.kind().name())
                .param("masked", masked)
                .param("bank", bank)
                .update();
    }

    boolean isTown(long body) {
        return jdbc.sql("select exists (select from account.body where id = :id and kind = 'TOWN' and active)")
                .param("id", body)
                .query(Boolean.class)
                .single();
    }

    /** The day of the last step, before which none follows. */
    LocalDate lastDay(long id) {
        return jdbc.sql("select coalesce(max(on_day), date '2000-01-01') from relief.step where grant_id = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }
}
