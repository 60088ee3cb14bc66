package youju.asset.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.asset.BadField;
import youju.asset.Source;
import youju.page.Frame;
import youju.page.Option;

/** The form of an acquisition, with what was typed. */
public record FormPage(
        Frame frame,
        String command,
        Map<String, String> typed,
        Optional<BadField> bad,
        Optional<String> problem,
        List<Option> classes,
        List<Option> keepers) {

    public FormPage {
        typed = Map.copyOf(typed);
        classes = List.copyOf(classes);
        keepers = List.copyOf(keepers);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return bad.filter(fault -> fault.field().equals(field))
                .map(fault -> frame.words().of("asset.fault", fault.fault()))
                .orElse("");
    }

    public List<Option> sources() {
        return Desk.options(
                frame.words(), "asset.source", List.of(Source.PURCHASE, Source.TRANSFER_IN, Source.DONATION));
    }
}
