package youju.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import youju.money.Money;

/**
 * Payments that go to the bank in one file.
 *
 * @param results files of the bank that were taken in
 */
public record Batch(
        long id, String number, LocalDate madeOn, String words, String madeBy, List<Line> lines, List<Result> results) {

    public Batch {
        lines = List.copyOf(lines);
        results = List.copyOf(results);
    }

    /**
     * One payment.
     *
     * @param reference under which the bank tells of it
     * @param name masked
     * @param account masked, as it was when the batch was made
     * @param said what the bank said last, if anything
     */
    public record Line(
            long id,
            int ordinal,
            String reference,
            long grant,
            String number,
            String name,
            String bank,
            String account,
            String source,
            Money amount,
            State state,
            Optional<BankSaid> said) {}

    /** A file of the bank. */
    public record Result(long id, String file, String sha256, LocalDate day, String takenBy, int lines) {}

    public Money total() {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }

    /** Payments that the bank hasn't told of. */
    public long waiting() {
        return lines.stream().filter(line -> line.said().isEmpty()).count();
    }
}
