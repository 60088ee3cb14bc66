package youju.petition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import youju.database.Reading;
import youju.trail.Entry;
import youju.trail.Trail;

/** 附件: files that came with a petition or were added to it. Added and never changed. */
@Component
public class Attachments {

    /** 50 MB: a scan of a thick file; the table says the same. */
    public static final int LARGEST = 50 * 1024 * 1024;

    private final JdbcClient jdbc;
    private final AttachmentStore store;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Attachments(
            JdbcClient jdbc, AttachmentStore store, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Adds a file, with the eyes of whoever adds it. What it may hold is for the page to check.
     *
     * @return its number
     * @throws Refused if the petition isn't there for them
     * @throws BadStep if it is empty, too large or without a name
     */
    public long add(long petition, String name, String mediaType, byte[] bytes, By by) {
        String called = Texts.reason("name", name);
        Texts.within("bytes", bytes.length, 1, LARGEST);
        return Reading.as(
                by.reading(), () -> transaction.execute(status -> write(petition, called, mediaType, bytes, by)));
    }

    private long write(long petition, String name, String mediaType, byte[] bytes, By by) {
        boolean there = jdbc.sql("select exists (select from petition.petition where id = :id)")
                .param("id", petition)
                .query(Boolean.class)
                .single();
        if (!there) {
            throw new Refused(petition, State.NOTHING, Action.CORRECT, Reason.NOT_FOUND);
        }
        String key = UUID.randomUUID().toString();
        String sha256 = S3Signature.sha256(bytes);
        long id = jdbc.sql("""
                insert into petition.attachment (petition, name, media_type, size, sha256, who, at, storage_key)
                values (:petition, :name, :type, :size, :sha256, :who, :at, :key) returning id
                """)
                .param("petition", petition)
                .param("name", name)
                .param("type", mediaType)
                .param("size", bytes.length)
                .param("sha256", sha256)
                .param("who", by.mark())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", key)
                .query(Long.class)
                .single();
        store.put(key, bytes);
        trail.add(new Entry(by.mark(), "petition.attach", "petition:" + petition, "", "", id + " sha256 " + sha256));
        return id;
    }

    /** Of a petition, in the order they were added. */
    @Transactional(readOnly = true)
    public List<Attachment> of(long petition) {
        return jdbc.sql("""
                select id, petition, name, media_type, size, sha256, who, at
                from petition.attachment where petition = :petition order by id
                """)
                .param("petition", petition)
                .query((row, number) -> new Attachment(
                        row.getLong("id"),
                        row.getLong("petition"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getString("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * What is in it, if the reader may see the petition.
     *
     * @throws IllegalStateException if the store has other bytes than were added
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(long id) {
        return jdbc.sql("select storage_key, sha256 from petition.attachment where id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(row.getString("storage_key"), row.getString("sha256")))
                .optional()
                .flatMap(kept -> store.get(kept.key()).map(bytes -> whole(id, kept, bytes)));
    }

    private record Kept(String key, String sha256) {}

    private static byte[] whole(long id, Kept kept, byte[] bytes) {
        if (!S3Signature.sha256(bytes).equals(kept.sha256())) {
            throw new IllegalStateException("attachment " + id + " was changed in the store");
        }
        return bytes;
    }
}
