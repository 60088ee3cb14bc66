package youju.inspection.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a form under its heading.
 *
 * @param row in the table, from 0
 * @param label what the row is about: its words before the first figure
 * @param entries by column kind; the last column wins where a form prints a kind twice
 * @param all entries of the row from left to right
 */
public record Line(int row, String label, Map<ColumnKind, Entry> entries, List<Entry> all) {

    public Line {
        entries = entries.isEmpty() ? Map.of() : new EnumMap<>(entries);
        all = List.copyOf(all);
    }

    /** The same row with an entry more, if there is one. */
    Line with(ColumnKind kind, Optional<Entry> entry) {
        if (entry.isEmpty()) {
            return this;
        }
        Map<ColumnKind, Entry> more = new EnumMap<>(ColumnKind.class);
        more.putAll(entries);
        more.putIfAbsent(kind, entry.get());
        return new Line(row, label, more, all);
    }

    public Optional<Entry> at(ColumnKind kind) {
        return Optional.ofNullable(entries.get(kind));
    }

    /** The figure in a column; empty if there is none or more than a figure. */
    public Optional<Figure> figure(ColumnKind kind) {
        return at(kind).flatMap(Entry::lone);
    }

    /** Whether the column has a cell here and nothing is in it. */
    public boolean isBlank(ColumnKind kind) {
        return at(kind).map(Entry::isBlank).orElse(false);
    }
}
