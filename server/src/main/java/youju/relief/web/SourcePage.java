package youju.relief.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import youju.page.Frame;
import youju.relief.Movement;
import youju.relief.Source;

/**
 * One source with its ledger.
 *
 * @param next the address of the next page; empty on the last
 */
public record SourcePage(
        Frame frame,
        Typed typed,
        Source source,
        List<Movement> movements,
        String next,
        boolean mayKeep,
        String command) {

    public SourcePage {
        movements = List.copyOf(movements);
    }

    /** Of the form that takes an allotment back: its own, so that sent twice it does nothing twice. */
    public String command(Movement movement) {
        return UUID.nameUUIDFromBytes((command + movement.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
