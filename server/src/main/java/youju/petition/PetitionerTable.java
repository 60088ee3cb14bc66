package youju.petition;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The petitioners: masked, sealed and hashed. */
@Component
class PetitionerTable {

    private final JdbcClient jdbc;

    PetitionerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
