package youju.petition;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the database: one backup holds all, and a row's policy guards its bytes too. */
final class DatabaseStore implements AttachmentStore {

    private final JdbcClient jdbc;

    DatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(String key, byte[] bytes) {
        jdbc.sql("insert into petition.attachment_bytes (storage_key, bytes) values (:key, :bytes)")
                .param("key", key)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public Optional<byte[]> get(String key) {
        return jdbc.sql("select bytes from petition.attachment_bytes where storage_key = :key")
                .param("key", key)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
