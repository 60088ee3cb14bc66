package youju.asset.web;

import java.util.List;
import youju.asset.Inventories;
import youju.page.Frame;
import youju.page.Option;

/** How one inventory stands. */
public record InventoryPage(
        Frame frame,
        Inventories.Inventory inventory,
        List<Inventories.Sighting> sightings,
        List<Option> classes,
        boolean mayKeep,
        String command) {

    public InventoryPage {
        sightings = List.copyOf(sightings);
        classes = List.copyOf(classes);
    }

    public long seen() {
        return sightings.stream()
                .filter(sighting -> sighting.seen().orElse(false))
                .count();
    }

    public long missing() {
        return sightings.stream()
                .filter(sighting -> !sighting.seen().orElse(true))
                .count();
    }

    public long open() {
        return sightings.stream().filter(sighting -> sighting.seen().isEmpty()).count();
    }

    /** What is said of one. */
    public String standing(Inventories.Sighting sighting) {
        return frame.say(sighting.seen()
                .map(seen -> seen ? "asset.seen" : "asset.missing")
                .orElse("asset.unseen"));
    }
}
