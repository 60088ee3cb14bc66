package youju.inspection.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Cell;
import youju.document.Table;

/**
 * Cuts a table into {@link Band}s by looking for heading rows.
 *
 * <p>A flattened table has lost its spans, so there the columns of a row can't be told by position on a grid: a row with
 * as many cells as its heading is read cell by cell, a shorter one from the right, where the figures are.
 */
final class Bands {

    /** Heading of the names in a list of amounts. */
    private static final Pattern NAMES = Pattern.compile("(支出|资金|预算|收入)?(项目|科目|事项|内容|用途|子项|类别|名称)(名称|明细)?");

    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?=年)");

    private final Table table;
    private final Function<Cell, Entry> entries;
    private final boolean ragged;
    private final boolean keepsBlanks;

    private Bands(Table table, Function<Cell, Entry> entries) {
        this.table = table;
        this.entries = entries;
        this.ragged = isRagged(table);
        this.keepsBlanks = keepsBlanks(table);
    }

    /** Rows that begin with blank cells, two and more, stand under their columns; only blanks at their end are lost. */
    private static boolean keepsBlanks(Table table) {
        for (int row = 0; row < table.rows(); row++) {
            List<Cell> cells = table.startingIn(row);
            if (cells.size() > 2
                    && cells.get(0).isBlank()
                    && cells.get(1).isBlank()
                    && !cells.get(2).isBlank()) {
                return true;
            }
        }
        return false;
    }

    static List<Band> in(Table table, Function<Cell, Entry> entries) {
        return new Bands(table, entries).find();
    }

    private static boolean isRagged(Table table) {
        boolean spans = table.cells().stream().anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
        boolean uneven = false;
        for (int row = 0; row < table.rows(); row++) {
            uneven |= table.startingIn(row).size() != table.columns();
        }
        return !spans && uneven;
    }

    private List<Band> find() {
        List<Band> bands = new ArrayList<>();
        int row = 0;
        while (row < table.rows()) {
            List<Column> columns = heading(row);
            if (columns.isEmpty()) {
                row++;
                continue;
            }
            int headingRow = row;
            List<Column> deeper = row + 1 < table.rows() ? lowerStorey(row, columns) : List.of();
            if (!deeper.isEmpty()) {
                columns = deeper;
                headingRow++;
            }
            columns = byLevel(byYear(columns));
            int end = headingRow + 1;
            while (end < table.rows() && heading(end).isEmpty()) {
                end++;
            }
            bands.add(new Band(table, headingRow, columns, lines(headingRow, end, columns)));
            row = end;
        }
        return bands;
    }

    /** Of two columns 决算数 the one of the earlier year is last year's; an earlier budget is none of this year's. */
    private static List<Column> byYear(List<Column> columns) {
        return columns.stream().map(column -> inItsYear(column, columns)).toList();
    }

    /** Where points stand after each level, only the last are the rows' own: 一级指标|分值|二级指标|分值|三级指标|…. */
    private static List<Column> byLevel(List<Column> columns) {
        List<Column> told = new ArrayList<>(columns);
        long weights = columns.stream()
                .filter(column -> column.kind() == ColumnKind.WEIGHT)
                .count();
        for (int i = 1; i < told.size(); i++) {
            Column column = told.get(i);
            ColumnKind before = told.get(i - 1).kind();
            boolean named = told.subList(i, told.size()).stream().anyMatch(other -> other.kind() == ColumnKind.NAME);
            if (column.kind() == ColumnKind.WEIGHT && named) {
                ColumnKind kind = before == ColumnKind.LEVEL1 && weights > 1
                        ? ColumnKind.LEVEL1_WEIGHT
                        : before == ColumnKind.LEVEL2 ? ColumnKind.LEVEL2_WEIGHT : ColumnKind.WEIGHT;
                told.set(i, new Column(kind, column.heading(), column.from(), column.to()));
            }
        }
        return told;
    }

    private static Column inItsYear(Column column, List<Column> columns) {
        int latest = columns.stream()
                .filter(other -> other.kind() == column.kind())
                .mapToInt(Bands::year)
                .max()
                .orElse(0);
        int own = year(column);
        if (own == 0 || own >= latest) {
            return column;
        }
        return switch (column.kind()) {
            case EXECUTED -> new Column(ColumnKind.LAST_YEAR, column.heading(), column.from(), column.to());
            case BUDGET, INITIAL_BUDGET -> new Column(ColumnKind.OTHER, column.heading(), column.from(), column.to());
            default -> column;
        };
    }

    private static int year(Column column) {
        Matcher matcher = YEAR.matcher(column.heading());
        return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
    }

    /** The row's columns if it is a heading: at least two kinds known, and no figure in it. */
    private List<Column> heading(int row) {
        if (cells(row).stream().anyMatch(cell -> entries.apply(cell).lone().isPresent())) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        int ordinal = 0;
        for (Cell cell : cells(row)) {
            int from = ragged ? ordinal : cell.column();
            int to = ragged ? ordinal + 1 : cell.endColumn();
            columns.add(new Column(ColumnKind.of(cell.label()), cell.label(), from, to));
            ordinal++;
        }
        long kinds = columns.stream()
                .map(Column::kind)
                .filter(kind -> kind != ColumnKind.OTHER && kind != ColumnKind.UNIT)
                .distinct()
                .count();
        boolean list = kinds == 1
                && columns.size() >= 2
                && columns.stream().anyMatch(column -> column.kind().isMoney())
                && columns.stream()
                        .anyMatch(column -> NAMES.matcher(column.heading()).matches());
        return kinds >= 2 || list ? columns : List.of();
    }

    /** A heading of two storeys: the upper says "预算执行情况", the lower its columns. */
    private List<Column> lowerStorey(int row, List<Column> upper) {
        boolean wide = !ragged && upper.stream().anyMatch(column -> column.to() - column.from() > 1);
        if (!wide) {
            return List.of();
        }
        List<Column> lower = new ArrayList<>();
        boolean known = false;
        for (Cell cell : table.row(row + 1)) {
            Column above = upper.stream()
                    .filter(column -> column.overlaps(cell.column(), cell.endColumn()))
                    .findFirst()
                    .orElse(new Column(ColumnKind.OTHER, "", 0, 0));
            boolean same = cell.row() <= row;
            ColumnKind own = ColumnKind.of(cell.label());
            known |= !same && own != ColumnKind.OTHER;
            if (!same && entries.apply(cell).lone().isPresent()) {
                return List.of();
            }
            boolean below = above.to() - above.from() > 1;
            String heading = same ? cell.label() : above.heading() + cell.label();
            ColumnKind kind = same || own == ColumnKind.OTHER && !below ? above.kind() : own;
            lower.add(new Column(kind, heading, cell.column(), cell.endColumn()));
        }
        boolean split = lower.stream()
                        .filter(column -> column.kind() != ColumnKind.OTHER)
                        .count()
                > upper.stream()
                        .filter(column -> column.kind() != ColumnKind.OTHER)
                        .count();
        return known && split ? lower : List.of();
    }

    private List<Cell> cells(int row) {
        return ragged ? table.startingIn(row) : table.row(row);
    }

    private List<Line> lines(int headingRow, int end, List<Column> columns) {
        List<Line> lines = new ArrayList<>();
        for (int row = headingRow + 1; row < end; row++) {
            lines.add(line(row, columns));
        }
        return lines;
    }

    private Line line(int row, List<Column> columns) {
        List<Cell> cells = cells(row);
        Map<ColumnKind, Entry> byKind = new EnumMap<>(ColumnKind.class);
        int shift = ragged && !keepsBlanks ? columns.size() - cells.size() : 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int from = ragged ? i + shift : cell.column();
            int to = ragged ? from + 1 : cell.endColumn();
            for (Column column : columns) {
                if (column.overlaps(from, to) && column.kind() != ColumnKind.OTHER) {
                    byKind.put(column.kind(), entries.apply(cell));
                }
            }
        }
        return new Line(row, label(cells), byKind, cells.stream().map(entries).toList());
    }

    /** The words before the first figure, dash or empty cell, innermost last. */
    private String label(List<Cell> cells) {
        boolean numbered = !cells.isEmpty() && cells.getFirst().label().matches("\\d{1,3}");
        return cells.stream()
                .skip(numbered ? 1 : 0)
                .takeWhile(cell -> entries.apply(cell).lone().isEmpty())
                .map(Cell::label)
                .filter(label -> !label.isEmpty())
                .reduce((outer, inner) -> inner)
                .orElse("");
    }
}
