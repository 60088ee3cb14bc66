package youju.portal;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.petition.AttachmentGate;
import youju.vault.Envelopes;
import youju.vault.PersonKey;
import youju.vault.Vault;

/**
 * Petitions not sent yet, sealed, each behind a token that only its writer's browser has; with its code it can be gone on
 * with elsewhere, and the token of before is then worth nothing. Kept 30 days after the last change and then deleted.
 */
@Component
public class Drafts {

    /** How long an unfinished draft is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** How long the receipt can be seen again, unless its reader says it is noted. */
    public static final Duration RECEIPT_SHOWN = Duration.ofHours(1);

    private static final String TABLE = "portal.draft";
    private static final String FILES = "portal.draft_file";
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 12;
    private static final int TOKEN_BYTES = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DraftTable table;
    private final Filing filing;
    private final Envelopes envelopes;
    private final Vault vault;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Drafts(
            DraftTable table,
            Filing filing,
            Envelopes envelopes,
            Vault vault,
            HouseClock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.filing = filing;
        this.envelopes = envelopes;
        this.vault = vault;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Begins one; expired ones of others are deleted on the way.
     *
     * @return the token for the writer's browser
     */
    public String begin(String kind) {
        String token = newToken();
        String code = newCode();
        done(() -> {
            Instant now = now();
            table.deleteExpired(now);
            long id = table.nextId();
            table.add(
                    id,
                    hash("token", token),
                    hash("code", code),
                    seal(id, Draft.begun(code, kind)),
                    now,
                    now.plus(KEPT));
            return id;
        });
        return token;
    }

    /** The unfinished draft of a token. */
    public Optional<KeptDraft> find(String token) {
        return done(() -> row(token).filter(row -> !row.filed()).map(this::kept));
    }

    /** What became of the draft of a token, while its receipt is shown. */
    public Optional<Filed> filed(String token) {
        return done(() -> row(token).filter(DraftTable.Row::filed).map(this::receipt));
    }

    /** Changes what is written; nothing where there is no such draft, or it was filed meanwhile. */
    public Optional<KeptDraft> change(String token, UnaryOperator<Draft> change) {
        return done(() -> row(token).filter(row -> !row.filed()).map(row -> {
            Draft changed = change.apply(open(row, Draft.class));
            Instant now = now();
            table.save(row.id(), seal(row.id(), changed), false, now, now.plus(KEPT));
            return new KeptDraft(row.id(), changed, files(row.id()), now);
        }));
    }

    /** Adds a file that {@link AttachmentGate} let in; false if the draft has {@link AttachmentGate#MOST} already. */
    public boolean addFile(String token, AttachmentGate.Let let, byte[] bytes) {
        return done(() -> row(token)
                .filter(row -> !row.filed() && files(row.id()).size() < AttachmentGate.MOST)
                .map(row -> {
                    long id = table.nextFileId();
                    DraftFile file = new DraftFile(id, let.name(), let.type().mediaType(), bytes.length);
                    table.addFile(
                            id,
                            row.id(),
                            envelopes.seal(FILES, id, "described", JSON.writeValueAsBytes(file)),
                            envelopes.seal(FILES, id, "sealed", bytes));
                    return true;
                })
                .orElse(false));
    }

    public void removeFile(String token, long file) {
        done(() -> row(token).filter(row -> !row.filed()).map(row -> {
            table.deleteFile(row.id(), file);
            return true;
        }));
    }

    /** A new token for the draft of a code; whoever holds the former one has it no more. */
    public Optional<String> resume(String entered) {
        String code = entered.replaceAll("[\\s\\-‐-―－]", "").toUpperCase(Locale.ROOT);
        String token = newToken();
        return done(() -> table.retoken(hash("code", code), hash("token", token), now()))
                ? Optional.of(token)
                : Optional.empty();
    }

    /**
     * Files it: the petition, its attachments and the end of the draft in one transaction. Sent twice, it is filed once and
     * gives the same answer.
     *
     * @return nothing if there is no such draft
     * @throws youju.petition.InvalidRegistration if {@link DraftCheck} finds something
     */
    public Optional<Filed> file(String token) {
        return done(() -> row(token).map(row -> row.filed() ? receipt(row) : filing(row)));
    }

    private Filed filing(DraftTable.Row row) {
        Draft draft = open(row, Draft.class);
        Filed filed = filing.file(draft, files(row.id()), this::bytes);
        table.deleteFiles(row.id());
        Instant now = now();
        table.save(row.id(), seal(row.id(), filed), true, now, now.plus(RECEIPT_SHOWN));
        return filed;
    }

    /** Deletes the draft, or the receipt that was noted. */
    public void discard(String token) {
        done(() -> row(token).map(row -> {
            table.delete(row.id());
            return true;
        }));
    }

    private KeptDraft kept(DraftTable.Row row) {
        return new KeptDraft(row.id(), open(row, Draft.class), files(row.id()), row.savedAt());
    }

    private Filed receipt(DraftTable.Row row) {
        return open(row, Filed.class);
    }

    private List<DraftFile> files(long draft) {
        return table.files(draft).stream()
                .map(row ->
                        JSON.readValue(envelopes.open(FILES, row.id(), "described", row.described()), DraftFile.class))
                .toList();
    }

    private byte[] bytes(DraftFile file) {
        return envelopes.open(FILES, file.id(), "sealed", table.bytes(file.id()));
    }

    private byte[] seal(long id, Record content) {
        return envelopes.seal(TABLE, id, "sealed", JSON.writeValueAsBytes(content));
    }

    private <T> T open(DraftTable.Row row, Class<T> type) {
        return JSON.readValue(envelopes.open(TABLE, row.id(), "sealed", row.sealed()), type);
    }

    private Optional<DraftTable.Row> row(String token) {
        return token.isEmpty() ? Optional.empty() : table.byToken(hash("token", token), now());
    }

    /** With the program's eyes: who writes is nobody yet. */
    private <T> T done(Supplier<T> work) {
        return Reading.as(Reading.SYSTEM, () -> transaction.execute(status -> work.get()));
    }

    private String hash(String what, String secret) {
        return vault.hash(PersonKey.ofIdNumber("draft " + what + " " + secret));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
