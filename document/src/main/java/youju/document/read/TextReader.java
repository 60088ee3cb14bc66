package youju.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import youju.document.Draft;
import youju.document.Format;
import youju.document.Grid;
import youju.document.Reader;
import youju.document.Source;
import youju.document.Unreadable;

/**
 * Plain text, with the tables that were flattened into it.
 *
 * <p>Three ways of flattening are undone, each recognised by its own marks and none by a particular form:
 *
 * <ol>
 *   <li>a cell a line, each line after a tab, rows set apart by an empty line — see {@link FlattenedTable};
 *   <li>a row a line, cells set apart by tabs or by bars, with a frame or without;
 *   <li>a row a line, cells set apart by two or more blanks, if three such lines follow one another.
 * </ol>
 */
public final class TextReader implements Reader {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.TEXT);
    }

    @Override
    public void read(Source source, Draft draft) throws Unreadable {
        read(Charsets.decode(source).text().lines().toList(), draft);
    }

    private static void read(List<String> lines, Draft draft) throws Unreadable {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            int end;
            if (FlattenedTable.opensAt(lines, at)) {
                FlattenedTable table = FlattenedTable.from(lines, at);
                draft.table(table.grid());
                end = table.end();
            } else {
                Rows rows = Rows.from(lines, at);
                end = rows.end();
                if (rows.isTable()) {
                    draft.table(rows.grid());
                } else {
                    draft.line(line);
                    end = at + 1;
                }
            }
            at = end;
        }
    }

    /** Lines that each hold a whole row. */
    private record Rows(List<List<String>> cells, int end, boolean marked) {

        private static final int FEWEST_ALIGNED = 3;
        private static final String BARS = "[|│｜┃]";
        private static final Pattern BAR = Pattern.compile(BARS);

        static Rows from(List<String> lines, int at) {
            String separator = separator(lines.get(at));
            List<List<String>> rows = new ArrayList<>();
            int i = at;
            while (i < lines.size()
                    && !separator.isEmpty()
                    && separator(lines.get(i)).equals(separator)) {
                String line = lines.get(i).strip();
                if (!line.matches("[|:+\\-\\s—─━┼├┤│┃｜┌┐└┘┬┴]+")) {
                    rows.add(cells(lines.get(i), separator));
                }
                i++;
            }
            return new Rows(rows, Math.max(i, at + 1), !separator.equals(" {2,}"));
        }

        private static String separator(String line) {
            if (line.strip().indexOf('\t') > 0) {
                return "\t";
            }
            String tight = line.strip();
            if (tight.startsWith("│") || BAR.matcher(tight).results().count() >= 2) {
                return BARS;
            }
            return line.strip().split("[ \\u3000]{2,}").length >= FEWEST_ALIGNED ? " {2,}" : "";
        }

        private static List<String> cells(String line, String separator) {
            boolean framed = separator.equals(BARS) && BAR.matcher(line.strip()).lookingAt();
            String inner = framed ? line.strip().replaceAll("^" + BARS + "|" + BARS + "$", "") : line.stripTrailing();
            String split = separator.equals(" {2,}") ? "[ \\u3000]{2,}" : separator;
            return List.of((separator.equals(" {2,}") ? inner.strip() : inner).split(split, -1));
        }

        boolean isTable() {
            return cells.size() >= (marked ? 2 : FEWEST_ALIGNED)
                    && cells.stream().mapToInt(List::size).max().orElse(0) >= 2;
        }

        Grid grid() {
            Grid grid = new Grid();
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < cells.get(row).size(); column++) {
                    grid.put(row, column, 1, 1, cells.get(row).get(column));
                }
            }
            return grid;
        }
    }
}
