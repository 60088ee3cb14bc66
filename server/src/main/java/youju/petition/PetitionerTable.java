package youju.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.vault.MaskedRecord;

/** The petitioners: masked, sealed and hashed. */
@Component
class PetitionerTable {

    private final JdbcClient jdbc;

    PetitionerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Other masks, and another hash, in the place of the former. */
    void replace(long petition, int ordinal, MaskedRecord masked, Optional<String> hash) {
        jdbc.sql("""
                update petition.petitioner
                set person_hash = :hash, name_masked = :name, id_number_masked = :idNumber, phone_masked = :phone,
                    address_masked = :address
                where petition = :petition and ordinal = :ordinal
                """)
                .param("hash", hash.orElse(null))
                .param("name", masked.name())
                .param("idNumber", masked.idNumber().orElse(""))
                .param("phone", masked.phone().orElse(""))
                .param("address", masked.address().orElse(""))
                .param("petition", petition)
                .param("ordinal", ordinal)
                .update();
    }

    List<PetitionerSeen> of(long petition) {
        return jdbc.sql("""
                select ordinal, representative, sealed, person_hash, name_masked, id_number_masked, phone_masked,
                       address_masked
                from petition.petitioner where petition = :petition order by ordinal
                """)
                .param("petition", petition)
                .query((row, number) -> new PetitionerSeen(
                        row.getInt("ordinal"),
                        row.getBoolean("representative"),
                        row.getLong("sealed"),
                        Rows.text(row, "person_hash"),
                        row.getString("name_masked"),
                        row.getString("id_number_masked"),
                        row.getString("phone_masked"),
                        row.getString("address_masked")))
                .list();
    }

    /** Whether one of these people raised that matter before. */
    boolean isRaisedBy(long matter, List<String> hashes) {
        return jdbc.sql("""
                select exists (select from petition.petitioner r join petition.petition p on p.id = r.petition
                    where p.matter = :matter and r.person_hash = any (:hashes))
                """)
                .param("matter", matter)
                .param("hashes", hashes.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
