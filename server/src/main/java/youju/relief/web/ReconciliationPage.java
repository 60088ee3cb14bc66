package youju.relief.web;

import java.util.List;
import youju.page.Frame;
import youju.relief.Reconciliation;

/**
 * Whether folder, ledger and voucher agree.
 *
 * @param years to choose from
 */
public record ReconciliationPage(Frame frame, Reconciliation.Found found, List<Integer> years) {

    public ReconciliationPage {
        years = List.copyOf(years);
    }
}
