package youju.inspection.fact;

import java.util.Optional;
import youju.document.Cell;

/**
 * A row of a self-evaluation form that is scored.
 *
 * @param level1 printed first level, such as 产出指标（50分）; may be empty
 * @param level2 printed second level; may be empty
 * @param name printed name, innermost level; may be empty
 * @param line the row with all its cells
 * @param subject what is measured
 * @param aim the target as one figure with its direction; empty if qualitative, missing or several
 * @param result the actual value as a figure that can be compared with the target
 */
public record Indicator(
        String level1,
        String level2,
        String name,
        Line line,
        Subject subject,
        Optional<Aim> aim,
        Optional<Figure> result) {

    static Indicator of(String level1, String level2, String name, Line line) {
        Optional<Aim> aim = line.at(ColumnKind.TARGET)
                .filter(entry -> !entry.isBlank())
                .flatMap(entry ->
                        Aim.read(entry, line.at(ColumnKind.NATURE), line.at(ColumnKind.UNIT), level1 + level2 + name));
        Optional<Figure> result = aim.map(Aim::figure).map(Figure::unit).flatMap(unit -> result(line, unit));
        if (line.at(ColumnKind.TARGET).isEmpty() && line.at(ColumnKind.ACTUAL).isEmpty()) {
            Optional<Described> described =
                    line.at(ColumnKind.STANDARD).flatMap(entry -> Described.in(entry, level1 + level2 + name));
            aim = described.map(Described::aim);
            result = described.map(Described::result);
        }
        if (aim.isEmpty() && result.isEmpty()) {
            result = line.at(ColumnKind.ACTUAL).flatMap(Entry::lone);
        }
        Subject subject = Subject.of(title(level1, level2, name));
        return new Indicator(level1, level2, name, line, subject, aim, result);
    }

    private static Optional<Figure> result(Line line, Unit wanted) {
        return line.at(ColumnKind.ACTUAL).stream()
                .flatMap(entry -> entry.passage().figures().stream())
                .map(figure -> Aim.inUnit(figure, line.at(ColumnKind.UNIT)))
                .map(figure -> figure.unit() == Unit.NONE ? figure.in(wanted) : figure)
                .filter(figure -> wanted == Unit.NONE || figure.unit().comparesWith(wanted))
                .findFirst();
    }

    /** What is measured, for messages: the name, or the innermost level that has words. */
    public String title() {
        return title(level1, level2, name);
    }

    private static String title(String level1, String level2, String name) {
        return !name.isEmpty() ? name : !level2.isEmpty() ? level2 : level1;
    }

    /** 分值: from its column, or printed with the name as in "扫描页数（10分）". */
    public Optional<Figure> weight() {
        return line.figure(ColumnKind.WEIGHT)
                .or(() -> line.at(ColumnKind.LEVEL2_WEIGHT)
                        .filter(entry -> entry.cell().rowSpan() == 1)
                        .flatMap(Entry::lone))
                .or(() -> line.at(ColumnKind.NAME).flatMap(Entry::points));
    }

    public Optional<Figure> score() {
        return line.figure(ColumnKind.SCORE);
    }

    public Optional<Entry> target() {
        return line.at(ColumnKind.TARGET);
    }

    public Optional<Entry> actual() {
        return line.at(ColumnKind.ACTUAL);
    }

    /** The cell to name when the row is meant. */
    public Cell cell() {
        return line.at(ColumnKind.NAME)
                .or(() -> line.at(ColumnKind.LEVEL2))
                .orElse(line.all().getFirst())
                .cell();
    }
}
