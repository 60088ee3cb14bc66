package youju.asset.web;

import java.util.Optional;
import youju.asset.Card;
import youju.asset.Custody;
import youju.asset.Inventories;
import youju.page.Frame;

/**
 * A card on a phone.
 *
 * @param inventory the one that is open
 * @param sighting what was noted of the card in it
 * @param mayNote whether the reader works in the bureau
 */
public record ScanPage(
        Frame frame,
        Card card,
        Custody custody,
        Optional<Inventories.Inventory> inventory,
        Optional<Inventories.Sighting> sighting,
        boolean mayNote,
        String command) {

    public boolean isNoted() {
        return sighting.flatMap(Inventories.Sighting::seen).isPresent();
    }
}
