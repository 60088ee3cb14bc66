package youju.asset.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import youju.asset.Ledger;
import youju.asset.Value;
import youju.money.Money;
import youju.page.Frame;

/**
 * What there is at a day, by class.
 *
 * @param current the current assets of the accounts at or before that day
 * @param closed the last month written down
 */
public record BalancePage(
        Frame frame,
        LocalDate on,
        List<Ledger.OfClass> classes,
        Optional<Ledger.Current> current,
        Optional<YearMonth> closed,
        YearMonth month,
        boolean mayKeep,
        String command) {

    public BalancePage {
        classes = List.copyOf(classes);
    }

    public Value all() {
        return classes.stream().map(Ledger.OfClass::value).reduce(Value.NOTHING, Value::plus);
    }

    /** Current and fixed together. */
    public Money total() {
        return current.map(Ledger.Current::amount).orElse(Money.ZERO).plus(all().net());
    }
}
