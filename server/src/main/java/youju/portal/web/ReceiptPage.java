package youju.portal.web;

import java.util.List;
import youju.page.Frame;
import youju.portal.Filed;

/**
 * The receipt, with the query code.
 *
 * @param due by when the bureau registers and sends on; empty if it can't be told
 * @param why how that day came about
 * @param byPhone whether the second secret is the phone, else the number
 */
public record ReceiptPage(
        Frame frame, Filed filed, String bureau, String received, String due, List<String> why, boolean byPhone) {

    public ReceiptPage {
        why = List.copyOf(why);
    }
}
