package youju.petition.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import youju.petition.BadStep;

/**
 * One field of a step's form, made from a component of the step's record.
 *
 * @param options of a choice: the constants' names with the key of their words
 * @param values what was typed or ticked, to be shown again
 * @param fault what is wrong with it
 */
public record Field(
        String name,
        Shape shape,
        boolean required,
        List<Option> options,
        Set<String> values,
        Optional<BadStep.Fault> fault) {

    /** What it looks like. */
    public enum Shape {
        TEXT,
        LINE,
        DAY,
        NUMBER,
        BODY,
        /** Another petition, by its number. */
        PETITION,
        CATEGORY,
        CHOICE,
        CHOICES,
        TICK
    }

    /** One of several. */
    public record Option(String value, String key) {}

    public Field {
        options = List.copyOf(options);
        values = Set.copyOf(values);
    }

    /** The one thing typed or chosen. */
    public String value() {
        return values.stream().findFirst().orElse("");
    }
}
