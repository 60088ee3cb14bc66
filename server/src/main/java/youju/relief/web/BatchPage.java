package youju.relief.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.relief.BadResult;
import youju.relief.Batch;

/**
 * One batch with its payments.
 *
 * @param faults of a bank's file that wasn't taken in
 * @param problem of anything else
 */
public record BatchPage(
        Frame frame,
        Batch batch,
        List<BadResult.Fault> faults,
        Optional<String> problem,
        boolean mayPay,
        String command) {

    public BatchPage {
        faults = List.copyOf(faults);
    }
}
