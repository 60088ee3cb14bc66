package youju.asset.web;

import java.util.List;
import youju.asset.Inventories;
import youju.page.Frame;

/** Inventories, the newest first. */
public record InventoriesPage(Frame frame, List<Inventories.Inventory> inventories, boolean mayKeep, String command) {
    public InventoriesPage {
        inventories = List.copyOf(inventories);
    }

    public boolean mayOpen() {
        return mayKeep && inventories.stream().allMatch(Inventories.Inventory::closed);
    }
}
