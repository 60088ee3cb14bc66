package youju.vault;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals private records and opens them. Keep the number that {@link #seal} gives and the masks of {@link
 * PrivateRecord#masked()}, and nothing else of the record; {@link #open} it when somebody says why.
 *
 * <p>An opening is recorded in the caller's transaction, or in one of its own. Show what was opened only once that has
 * committed: what is taken back leaves no record.
 */
@Component
public class Vault {

    /** As many openings of one record as a page shows. */
    private static final int OPENINGS_SHOWN = 500;

    /** A batch is held in memory and locked until it commits. */
    private static final int LARGEST_BATCH = 10_000;

    private static final String SYSTEM = "youju";

    private final SealedTable table;
    private final Seals seals;
    private final Keys keys;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    Vault(
            SealedTable table,
            Seals seals,
            Keys keys,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.seals = seals;
        this.keys = keys;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Seals a record.
     *
     * @return its number, to be kept
     */
    @Transactional
    public long seal(PrivateRecord person) {
        return seal(List.of(person)).getFirst();
    }

    /** The same for several, which are written at once; their numbers in order. */
    @Transactional
    public List<Long> seal(List<PrivateRecord> people) {
        KeyRing ring = keys.ring();
        List<Long> ids = table.nextIds(people.size());
        List<SealedRow> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            rows.add(sealed(ring, ids.get(i), RecordJson.write(people.get(i))));
        }
        table.add(rows, ring.current().id(), seals.suite(), clock.instant());
        return ids;
    }

    /**
     * Puts a corrected record in another's place; nothing of the former one stays.
     *
     * @throws VaultRefusal if there is none or it was erased
     */
    @Transactional
    public void replace(long id, PrivateRecord person) {
        KeyRing ring = keys.ring();
        if (!table.replace(
                sealed(ring, id, RecordJson.write(person)), ring.current().id(), seals.suite())) {
            find(id);
        }
    }

    /**
     * Opens the fields asked for, and the name; records who, when and why, and announces {@link PrivateOpened}.
     *
     * @throws VaultRefusal if there is none, it was erased, or its seal is broken
     */
    @Transactional
    public PrivateRecord open(long id, Opening opening) {
        PrivateRecord person = read(find(id)).only(opening.fields());
        record(
                id,
                opening.who(),
                Optional.of(opening.office()),
                opening.why(),
                opening.secondPerson(),
                opening.fields());
        return person;
    }

    /**
     * Opens a record for a paper that goes to the petitioner; recorded as opened by the program itself.
     *
     * @param purpose at least {@link Opening#SHORTEST_REASON} letters, as 打印受理告知书
     * @return nothing if it was erased
     * @throws VaultRefusal if there is none, or its seal is broken
     */
    @Transactional
    public Optional<PrivateRecord> openForSystem(long id, String purpose) {
        String why = Opening.reason(purpose);
        SealedRow row = table.find(id).orElseThrow(() -> new VaultRefusal(VaultRefusal.Reason.NO_RECORD, id));
        if (row.isErased()) {
            return Optional.empty();
        }
        PrivateRecord person = read(row);
        record(id, SYSTEM, Optional.empty(), why, Optional.empty(), EnumSet.allOf(PrivateField.class));
        return Optional.of(person);
    }

    private void record(
            long id,
            String who,
            Optional<String> office,
            String why,
            Optional<String> second,
            Set<PrivateField> fields) {
        Instant at = clock.instant();
        long opening = table.addOpening(id, who, office, why, second, fields, at);
        events.publishEvent(new PrivateOpened(id, opening, who, office, why, second, fields, at));
    }

    /** Who opened it, newest first, as the petitioner may read it; also of an erased record. */
    public List<OpeningSeen> openings(long id) {
        return table.openings(id, OPENINGS_SHOWN);
    }

    /**
     * Erases a record for good and announces {@link PrivateErased}; its openings stay. One erased before is left alone.
     * Older backups hold it until they expire.
     *
     * @throws VaultRefusal if there is none or the reason is too short
     */
    @Transactional
    public void erase(long id, String reason) {
        String why = Opening.reason(reason);
        Instant at = clock.instant();
        if (table.erase(id, at)) {
            events.publishEvent(new PrivateErased(id, why, at));
        } else if (table.find(id).isEmpty()) {
            throw new VaultRefusal(VaultRefusal.Reason.NO_RECORD, id);
        }
    }

    /** Whether nothing can be opened any more, as it was erased or never there. */
    @Transactional(readOnly = true)
    public boolean isErased(long id) {
        return table.find(id).map(SealedRow::isErased).orElse(true);
    }

    /** The same for the same person, and of no use to whoever lacks the key: 64 hexadecimal digits. */
    public String hash(PersonKey person) {
        return keys.ring().keyedHash().of(person);
    }

    /**
     * Makes a new key the current one; {@link #rotate} then seals anew what older keys sealed. Running servers notice.
     *
     * @return its id
     * @throws VaultRefusal if the keys come from the environment
     */
    public String addKey() {
        return keys.addKey();
    }

    /** How many records aren't under the current key and suite: more than none until a rotation is done. */
    @Transactional(readOnly = true)
    public long outdated() {
        return table.countOutdated(keys.ring().current().id(), seals.suite());
    }

    /**
     * Seals anew every record that isn't under the current key and suite, while the house goes on working. Each batch is a
     * transaction of its own and announced by {@link KeysRotated}: stopped anywhere, the next call goes on. Several may run.
     *
     * @param batch records a transaction, 1 to 10 000
     */
    public Rotation rotate(int batch) {
        return rotate(batch, resealed -> {});
    }

    /**
     * The same, told as it goes.
     *
     * @param heard hears after each batch how many were sealed anew so far
     */
    public Rotation rotate(int batch, IntConsumer heard) {
        if (batch < 1 || batch > LARGEST_BATCH) {
            throw new IllegalArgumentException("a batch has 1 to " + LARGEST_BATCH + " records, not " + batch);
        }
        KeyRing ring = keys.ring();
        List<Long> broken = new ArrayList<>();
        int resealed = 0;
        Batch done = new Batch(0, 0, true);
        while (done.more()) {
            long after = done.last();
            done = ownTransaction.execute(status -> reseal(ring, after, batch, broken));
            resealed += done.resealed();
            if (done.resealed() > 0) {
                heard.accept(resealed);
            }
        }
        return new Rotation(resealed, table.countOutdated(ring.current().id(), seals.suite()), broken);
    }

    private record Batch(long last, int resealed, boolean more) {}

    private Batch reseal(KeyRing ring, long after, int most, List<Long> broken) {
        List<SealedRow> rows = table.lockOutdated(ring.current().id(), seals.suite(), after, most);
        int resealed = 0;
        for (SealedRow row : rows) {
            try {
                byte[] plain = seals.open(ring, binding(row.id()), row.sealed());
                table.replace(sealed(ring, row.id(), plain), ring.current().id(), seals.suite());
                resealed++;
            } catch (VaultRefusal refusal) {
                broken.add(row.id());
            }
        }
        if (resealed > 0) {
            events.publishEvent(
                    new KeysRotated(ring.current().id(), seals.suite().name(), resealed, clock.instant()));
        }
        return new Batch(rows.isEmpty() ? after : rows.getLast().id(), resealed, rows.size() == most);
    }

    private SealedRow find(long id) {
        SealedRow row = table.find(id).orElseThrow(() -> new VaultRefusal(VaultRefusal.Reason.NO_RECORD, id));
        if (row.isErased()) {
            throw new VaultRefusal(VaultRefusal.Reason.ERASED, id);
        }
        return row;
    }

    private PrivateRecord read(SealedRow row) {
        return RecordJson.read(seals.open(keys.ring(), binding(row.id()), row.sealed()));
    }

    private SealedRow sealed(KeyRing ring, long id, byte[] plain) {
        return new SealedRow(id, seals.seal(ring, binding(id), plain));
    }

    private static Binding binding(long id) {
        return new Binding("vault.sealed", id, "record");
    }
}
