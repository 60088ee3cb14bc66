package youju.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import youju.money.Money;

/**
 * The bank's lines beside the ledger's entries of a stretch of days. Each line and each entry is paired at most once: first by
 * the voucher's number and the amount, then by payee and amount, then by amount alone, each within {@value #DAYS_APART} days;
 * last by the voucher's number alone, which is a difference of amount. What is left on either side is listed.
 *
 * @param paired that agree
 * @param differing with the same number and other amounts
 * @param bankOnly at the bank and not in the ledger
 * @param booksOnly in the ledger and not at the bank
 */
public record Reconciliation(List<Pair> paired, List<Pair> differing, List<BankLine> bankOnly, List<Entry> booksOnly) {

    /** A payment reaches the bank within these days of its voucher, holidays counted. */
    public static final int DAYS_APART = 10;

    /** A line of the bank's statement. */
    public record BankLine(long id, LocalDate day, Money amount, String payee, String reference, String note) {}

    /** The same payment, told twice. */
    public record Pair(BankLine line, Entry entry) {
        public Money difference() {
            return line.amount().minus(entry.amount());
        }
    }

    public Reconciliation {
        paired = List.copyOf(paired);
        differing = List.copyOf(differing);
        bankOnly = List.copyOf(bankOnly);
        booksOnly = List.copyOf(booksOnly);
    }

    public boolean agrees() {
        return differing.isEmpty() && bankOnly.isEmpty() && booksOnly.isEmpty();
    }

    public Money bankSum() {
        return Money.sum(paired.stream().map(pair -> pair.line().amount()).toList())
                .plus(Money.sum(
                        differing.stream().map(pair -> pair.line().amount()).toList()))
                .plus(Money.sum(bankOnly.stream().map(BankLine::amount).toList()));
    }

    public Money booksSum() {
        return Money.sum(paired.stream().map(pair -> pair.entry().amount()).toList())
                .plus(Money.sum(
                        differing.stream().map(pair -> pair.entry().amount()).toList()))
                .plus(Money.sum(booksOnly.stream().map(Entry::amount).toList()));
    }

    /** Pairs what belongs together. */
    static Reconciliation of(List<BankLine> lines, List<Entry> entries) {
        List<BankLine> left = new ArrayList<>(lines);
        List<Entry> open = new ArrayList<>(entries);
        BiPredicate<BankLine, Entry> sameNumber =
                (line, entry) -> !line.reference().isEmpty() && line.reference().equals(entry.voucher());
        BiPredicate<BankLine, Entry> sameAmount = (line, entry) -> line.amount().equals(entry.amount());
        BiPredicate<BankLine, Entry> samePayee = (line, entry) -> line.payee().equals(entry.payee());
        BiPredicate<BankLine, Entry> near = (line, entry) -> apart(line, entry) <= DAYS_APART;
        List<Pair> paired = new ArrayList<>();
        paired.addAll(pair(left, open, sameNumber.and(sameAmount).and(near)));
        paired.addAll(pair(left, open, samePayee.and(sameAmount).and(near)));
        paired.addAll(pair(left, open, sameAmount.and(near)));
        List<Pair> differing = pair(left, open, sameNumber.and(near));
        return new Reconciliation(paired, differing, left, open);
    }

    private static long apart(BankLine line, Entry entry) {
        return Math.abs(ChronoUnit.DAYS.between(entry.day(), line.day()));
    }

    /** Takes what matches out of both lists, the nearest day first. */
    private static List<Pair> pair(List<BankLine> lines, List<Entry> entries, BiPredicate<BankLine, Entry> matches) {
        List<Pair> pairs = new ArrayList<>();
        for (BankLine line : List.copyOf(lines)) {
            Optional<Entry> found = entries.stream()
                    .filter(entry -> matches.test(line, entry))
                    .min(Comparator.comparingLong((Entry entry) -> apart(line, entry))
                            .thenComparingLong(Entry::id));
            found.ifPresent(entry -> {
                pairs.add(new Pair(line, entry));
                lines.remove(line);
                entries.remove(entry);
            });
        }
        return pairs;
    }
}
