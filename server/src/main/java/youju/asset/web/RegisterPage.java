package youju.asset.web;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import youju.asset.Ledger;
import youju.asset.Value;
import youju.page.Frame;

/**
 * The register as it was at a day.
 *
 * @param type the class it is narrowed to; empty for all
 * @param next the last card shown, if there are more
 */
public record RegisterPage(
        Frame frame,
        LocalDate on,
        String type,
        List<Ledger.Line> lines,
        OptionalLong next,
        List<Ledger.OfClass> classes,
        boolean mayKeep) {

    public RegisterPage {
        lines = List.copyOf(lines);
        classes = List.copyOf(classes);
    }

    /** All classes together. */
    public Value all() {
        return classes.stream().map(Ledger.OfClass::value).reduce(Value.NOTHING, Value::plus);
    }

    public String link(String code) {
        return "/assets?on=" + on + "&type=" + code;
    }
}
