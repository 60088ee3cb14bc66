package youju.relief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.document.Sha256;
import youju.money.Money;
import youju.relief.Refused.Reason;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.Opening;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/**
 * Paying what was approved: a batch, its file for the bank, and what the bank said. Money is posted when the bank says that
 * it paid; what it couldn't pay returns to its source.
 */
@Component
public class Payments {

    /** Batches of a page. */
    public static final int PAGE = 30;

    /** Payments of a batch. */
    public static final int MOST = 500;

    private final Commands commands;
    private final BatchTable table;
    private final GrantTable grants;
    private final Taking taking;
    private final Party party;
    private final Vault vault;
    private final Trail trail;
    private final HouseClock clock;

    Payments(
            Commands commands,
            BatchTable table,
            GrantTable grants,
            Taking taking,
            Party party,
            Vault vault,
            Trail trail,
            HouseClock clock) {
        this.commands = commands;
        this.table = table;
        this.grants = grants;
        this.taking = taking;
        this.party = party;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Puts approved grants into a batch.
     *
     * @param words what the batch is for, as 春节前第一批
     * @return the batch's number in the database
     * @throws Refused if the actor isn't the bureau's finance, or a grant isn't approved
     */
    public long batch(List<Long> chosen, String words, Actor actor, UUID command) {
        String about = BadEntry.words("words", words, 200);
        List<Long> ids = chosen.stream().distinct().sorted().toList();
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new BadEntry("grant", "relief.fault.CHOOSE");
        }
        return commands.once(command, "BATCH", actor, about, () -> {
            party.mustBe(Duty.PAY, actor, "");
            int year = clock.today().getYear();
            long serial = commands.next("BATCH", year);
            String number = "PC%d-%03d".formatted(year, serial);
            long batch = table.add(year, serial, number, about, actor);
            int ordinal = 0;
            Money total = Money.ZERO;
            for (long id : ids) {
                Grant grant = taking.judged(id, Action.PUT_IN_BATCH, actor);
                ordinal++;
                Money amount = grant.granted().orElseThrow();
                long line = table.addLine(batch, ordinal, "%s-%04d".formatted(number, ordinal), grant, amount);
                taking.take(grant, Action.PUT_IN_BATCH, actor, "", StepTable.Evidence.line(line), command);
                total = total.plus(amount);
            }
            trail.add(new Entry(
                    actor.mark(), "relief.batch", "batch:" + batch, "", "", number + " " + ordinal + " " + total));
            return batch;
        });
    }

    /** A payment as the bank needs it, in clear. */
    public record Order(
            int ordinal, String reference, String name, String account, String bank, Money amount, String purpose) {

        /** Without what is private. */
        @Override
        public String toString() {
            return reference + " " + amount;
        }
    }

    /**
     * The payments of a batch in clear, for the bank's file. Each opening is on record with the reason.
     *
     * @throws Refused if the actor isn't the bureau's finance, or nothing of the batch waits for the bank
     * @throws youju.vault.VaultRefusal if the reason is too short
     */
    @Transactional
    public List<Order> orders(long batch, String why, Actor actor) {
        party.mustBe(Duty.PAY, actor, "");
        Batch found = table.find(batch).orElseThrow(() -> notFound(batch));
        List<Batch.Line> waiting =
                found.lines().stream().filter(line -> line.said().isEmpty()).toList();
        if (waiting.isEmpty()) {
            throw new Refused(Reason.NOT_NOW, found.number());
        }
        List<Order> orders =
                waiting.stream().map(line -> order(line, why, actor)).toList();
        trail.add(new Entry(
                actor.mark(), "relief.bank-file", "batch:" + batch, why, "", found.number() + " " + orders.size()));
        return orders;
    }

    private Order order(Batch.Line line, String why, Actor actor) {
        Grant grant = grants.find(line.grant()).orElseThrow(() -> notFound(line.grant()));
        PrivateRecord person = vault.open(
                grant.recipient().sealed(),
                Opening.by(actor.mark(), actor.bodyName(), why, PrivateField.NAME, PrivateField.ACCOUNT));
        return new Order(
                line.ordinal(),
                line.reference(),
                person.name(),
                person.account().orElse(""),
                grant.recipient().bank(),
                line.amount(),
                "信访救助金 " + grant.number());
    }

    /** What a file of the bank came to. */
    public record Taken(int paid, int failed, int returned) {}

    /**
     * Takes in what the bank said: all of the file or nothing.
     *
     * @param name of the file
     * @throws BadResult with every fault beside its row
     * @throws Refused if the same file was taken in before, or the actor isn't the bureau's finance
     */
    public Taken take(long batch, String name, byte[] content, Actor actor, UUID command) {
        String sha256 = Sha256.of(content);
        long result = commands.once(command, "RESULT " + batch + " " + sha256, actor, name, () -> {
            party.mustBe(Duty.PAY, actor, name);
            Batch found = table.find(batch).orElseThrow(() -> notFound(batch));
            if (table.isKnown(sha256)) {
                throw new Refused(Reason.SAME_FILE, name);
            }
            List<ResultFile.Row> rows = ResultFile.read(content, found);
            long id = table.addResult(batch, sha256, cut(name), actor);
            rows.stream()
                    .sorted(Comparator.comparingLong(row -> row.line().grant()))
                    .forEach(row -> said(id, row, actor, command));
            trail.add(new Entry(
                    actor.mark(), "relief.bank-result", "batch:" + batch, "", "", sha256 + " " + rows.size()));
            return id;
        });
        return Reading.as(actor.reading(), () -> table.taken(result));
    }

    private void said(long result, ResultFile.Row row, Actor actor, UUID command) {
        Action action = row.said().outcome().action();
        Grant grant = taking.judged(row.line().grant(), action, actor);
        long said = table.addSaid(result, row.line().id(), row.line().amount(), row.said());
        taking.take(grant, action, actor, row.said().words(), StepTable.Evidence.result(said), command);
    }

    private static String cut(String name) {
        String clean = name.isBlank() ? "—" : name.strip();
        return clean.length() <= 100 ? clean : clean.substring(clean.length() - 100);
    }

    /** Newest first; one more than {@link #PAGE} if there is another page. */
    @Transactional(readOnly = true)
    public List<Batch> page(long before) {
        return table.page(before, PAGE + 1);
    }

    @Transactional(readOnly = true)
    public Optional<Batch> find(long id) {
        return table.find(id);
    }

    private static Refused notFound(long id) {
        return new Refused(Reason.NOT_FOUND, String.valueOf(id));
    }
}
