package youju.budget.web;

import java.util.List;
import youju.budget.Reconciliation;

/**
 * A month of the bank's lines beside the ledger's entries.
 *
 * @param months with lines of the bank's
 */
public record BankPage(YearFrame around, int month, List<Integer> months, Reconciliation compared) {

    public BankPage {
        months = List.copyOf(months);
    }
}
