package youju.relief.web;

import java.util.List;
import youju.page.Frame;
import youju.relief.Batch;
import youju.relief.Grant;

/**
 * Payment batches, and what waits to be put into one.
 *
 * @param next the address of the next page; empty on the last
 */
public record BatchListPage(
        Frame frame, Typed typed, List<Batch> batches, String next, List<Grant> approved, boolean mayPay) {

    public BatchListPage {
        batches = List.copyOf(batches);
        approved = List.copyOf(approved);
    }
}
