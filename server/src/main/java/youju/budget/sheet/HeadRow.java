package youju.budget.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.budget.sheet.Unusable.Reason;
import youju.document.Sha256;

/**
 * The row that names the columns.
 *
 * @param line the row itself
 * @param columns what each field was recognised in, from 0
 */
public record HeadRow(Line line, Map<Field, Integer> columns) {

    /** As far down a title, a unit and a date may push it. */
    private static final int DEEPEST = 30;

    /** Names that a row has to hold to be taken for the head. */
    private static final int FEWEST = 2;

    public HeadRow {
        columns = Map.copyOf(columns);
    }

    /**
     * The row among the first ones of each sheet in which most columns are recognised; of several the first.
     *
     * @throws Unusable if there is none
     */
    public static HeadRow find(List<Line> lines, Field.Target target) {
        Optional<HeadRow> best = Optional.empty();
        for (Line line : lines) {
            if (line.number() <= DEEPEST) {
                HeadRow head = new HeadRow(line, recognise(line, target));
                if (head.columns.size()
                        > best.map(found -> found.columns.size()).orElse(FEWEST - 1)) {
                    best = Optional.of(head);
                }
            }
        }
        return best.orElseThrow(() -> new Unusable(Reason.NO_HEAD));
    }

    private static Map<Field, Integer> recognise(Line line, Field.Target target) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.of(target)) {
            for (String name : field.names()) {
                int column = column(line, name);
                if (column >= 0 && !columns.containsValue(column)) {
                    columns.put(field, column);
                    break;
                }
            }
        }
        return columns;
    }

    private static int column(Line line, String name) {
        for (int column = 0; column < line.cells().size(); column++) {
            if (plain(line.cell(column)).equals(name)) {
                return column;
            }
        }
        return -1;
    }

    /** Without spaces, units in brackets, asterisks. */
    private static String plain(String text) {
        return text.replaceAll("[ *:]|\\(.*?\\)", "");
    }

    /** Knows a format again: the same heads in the same order. */
    public String signature() {
        return Sha256.of(String.join("\n", line.cells()));
    }
}
