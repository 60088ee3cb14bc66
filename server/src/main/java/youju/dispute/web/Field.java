package youju.dispute.web;

import java.util.List;
import youju.page.Option;

/** A field of a step's form, as it is shown. */
public record Field(
        String name, Type type, String label, boolean required, String value, List<Option> options, String error) {

    /** How it is filled in. */
    public enum Type {
        TEXT,
        AREA,
        DAY,
        CHOICE,
        CHECK
    }

    public Field {
        options = List.copyOf(options);
    }
}
