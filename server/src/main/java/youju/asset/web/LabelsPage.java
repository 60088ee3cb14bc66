package youju.asset.web;

import java.util.List;
import youju.asset.Card;
import youju.asset.Ledger;
import youju.asset.QrCode;
import youju.page.Frame;

/**
 * Labels to print and to stick on.
 *
 * @param address of the server, as a phone reaches it
 */
public record LabelsPage(Frame frame, List<Ledger.Line> lines, String address) {

    public LabelsPage {
        lines = List.copyOf(lines);
    }

    public QrCode code(Card card) {
        return QrCode.of(address + "/assets/scan/" + card.label());
    }
}
