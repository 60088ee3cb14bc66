package youju.asset.web;

import java.util.List;
import youju.asset.Card;
import youju.asset.Custody;
import youju.asset.Movement;
import youju.asset.RequestKind;
import youju.asset.Value;
import youju.page.Frame;
import youju.page.Option;

/** One card, to look at and to print. */
public record CardPage(
        Frame frame,
        Card card,
        List<Movement> movements,
        List<Custody> custody,
        List<Option> keepers,
        boolean mayKeep,
        String command) {

    public CardPage {
        movements = List.copyOf(movements);
        custody = List.copyOf(custody);
        keepers = List.copyOf(keepers);
    }

    public Value value() {
        return movements.stream()
                .map(movement -> new Value(movement.cost(), movement.depreciation()))
                .reduce(Value.NOTHING, Value::plus);
    }

    public boolean gone() {
        return movements.stream().anyMatch(movement -> movement.kind() == Movement.Kind.DISPOSED);
    }

    /** The newest first, as many as one looks at. */
    public List<Movement> newest() {
        return movements.reversed().stream().limit(24).toList();
    }

    public List<Option> disposals() {
        return Desk.options(
                frame.words(),
                "asset.request",
                Desk.all(RequestKind.class).stream()
                        .filter(kind -> kind.isDisposal() && kind != RequestKind.SHORTAGE)
                        .toList());
    }
}
