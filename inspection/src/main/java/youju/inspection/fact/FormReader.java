package youju.inspection.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import youju.document.Cell;
import youju.document.Table;

/** Reads self-evaluation forms from the bands of one or several tables. */
final class FormReader {

    private final Function<Cell, Entry> entries;
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Entry> fields = new LinkedHashMap<>();
    private final List<Line> funds = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Line> subtotals = new ArrayList<>();
    private final List<Entry> goals = new ArrayList<>();
    private final List<Entry> achievements = new ArrayList<>();
    private final List<Entry> explanations = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private Optional<Line> total = Optional.empty();
    private Optional<Entry> grade = Optional.empty();
    private String level1 = "";
    private String level2 = "";

    FormReader(Function<Cell, Entry> entries) {
        this.entries = entries;
    }

    boolean hasIndicators() {
        return !indicators.isEmpty();
    }

    boolean hasTotal() {
        return total.isPresent();
    }

    /** A table of two rows under the form that sums its parts: 产出|效益|合计 over 50|30|90. */
    void addTotals(Table table) {
        if (!hasIndicators() || hasTotal() || table.rows() != 2) {
            return;
        }
        List<Cell> labels = table.startingIn(0);
        List<Entry> sums = table.startingIn(1).stream().map(entries).toList();
        boolean alike = labels.size() == sums.size()
                && sums.stream().skip(1).allMatch(entry -> entry.lone().isPresent());
        if (alike && Labels.isTotal(labels.getLast().label())) {
            total = Optional.of(new Line(1, "合计", Map.of(ColumnKind.SCORE, sums.getLast()), sums));
        }
    }

    void add(Table table, List<Band> bands) {
        tables.add(table);
        Set<Integer> read = new HashSet<>();
        for (Band band : bands) {
            if (band.listsIndicators()) {
                columns.addAll(band.columns());
                band.lines().forEach(line -> addIndicatorLine(line, read));
            } else if (band.listsFunds()) {
                Optional<Entry> points = band.has(ColumnKind.WEIGHT) ? Optional.empty() : headedPoints(table, band);
                band.lines().stream().filter(FormReader::holdsFunds).forEach(line -> {
                    funds.add(funds.isEmpty() ? line.with(ColumnKind.WEIGHT, points) : line);
                    read.add(line.row());
                });
            }
        }
        if (funds.isEmpty()) {
            for (int row = 0; row < table.rows(); row++) {
                FundPairs.in(table, row, entries).ifPresent(line -> {
                    funds.add(line);
                    read.add(line.row());
                });
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            readLabels(table, row, read.contains(row));
        }
    }

    /** The points of the execution, where they stand in the heading: 预算执行情况（10分）|预算数|执行数|执行率|得分. */
    private Optional<Entry> headedPoints(Table table, Band band) {
        return table.startingIn(band.headingRow()).stream()
                .filter(cell -> Labels.isExecution(Labels.withoutPoints(cell.label())))
                .map(entries)
                .flatMap(entry -> entry.points().map(entry::with).stream())
                .findFirst();
    }

    private static boolean holdsFunds(Line line) {
        return line.entries().keySet().stream()
                .anyMatch(kind -> kind.isMoney() && line.figure(kind).isPresent());
    }

    private void addIndicatorLine(Line line, Set<Integer> read) {
        boolean isTotal = line.all().stream().anyMatch(entry -> Labels.isTotal(entry.label()));
        boolean isGrade = line.all().stream().anyMatch(entry -> Labels.isGrade(entry.label()));
        boolean isExplanation = line.all().stream()
                .filter(entry -> !entry.isBlank())
                .limit(1)
                .anyMatch(entry -> Labels.isExplanation(entry.label()));
        if (isTotal) {
            total = total.or(() -> Optional.of(line))
                    .filter(first -> first.figure(ColumnKind.SCORE).isPresent())
                    .or(() -> Optional.of(line));
        } else if (line.all().stream().anyMatch(entry -> Labels.isSubtotal(entry.label()))) {
            subtotals.add(line);
            read.add(line.row());
        } else if (!isGrade && !isExplanation) {
            addIndicator(line, read);
        }
    }

    private void addIndicator(Line line, Set<Integer> read) {
        String first = withPoints(label(line, ColumnKind.LEVEL1), line);
        String second = label(line, ColumnKind.LEVEL2);
        if (!first.isEmpty() && !first.equals(level1)) {
            level1 = first;
            level2 = "";
        }
        if (!second.isEmpty()) {
            level2 = second;
        }
        String name = label(line, ColumnKind.NAME);
        boolean answered = line.figure(ColumnKind.WEIGHT).isPresent()
                || line.figure(ColumnKind.SCORE).isPresent()
                || line.at(ColumnKind.TARGET).filter(entry -> !entry.isBlank()).isPresent()
                || line.at(ColumnKind.ACTUAL).filter(entry -> !entry.isBlank()).isPresent();
        if (answered || !name.isEmpty()) {
            indicators.add(Indicator.of(level1, level2, name, line));
            read.add(line.row());
        }
    }

    /** 产出（50分）, where the points stand in a column of their own. */
    private static String withPoints(String level, Line line) {
        Optional<Figure> points = line.figure(ColumnKind.LEVEL1_WEIGHT).filter(figure -> !level.isEmpty());
        return points.map(figure -> level + "（" + figure.value().toPlainString() + "分）")
                .orElse(level);
    }

    private static String label(Line line, ColumnKind kind) {
        return line.at(kind).filter(entry -> !entry.isBlank()).map(Entry::label).orElse("");
    }

    /** Labels with their answer to the right, or below in the same columns. */
    private void readLabels(Table table, int row, boolean scored) {
        List<Cell> cells = table.startingIn(row);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String label = cell.label();
            Optional<Entry> right =
                    i + 1 < cells.size() ? Optional.of(entries.apply(cells.get(i + 1))) : Optional.empty();
            if (scored) {
                continue;
            }
            if (Labels.isField(label) && right.isPresent()) {
                fields.putIfAbsent(label, right.get());
            } else if (Labels.isGrade(label) && right.isPresent() && grade.isEmpty()) {
                grade = right;
            } else if (Labels.isGoal(label) || Labels.isAchievement(label) || Labels.isExplanation(label)) {
                readAnswer(table, cell, right, i);
            }
        }
    }

    private void readAnswer(Table table, Cell cell, Optional<Entry> right, int ordinal) {
        Optional<Entry> below = below(table, cell, ordinal);
        Optional<Entry> answer = right.filter(entry -> !isLabel(entry.label())).or(() -> below);
        answer.filter(entry -> !isLabel(entry.label())).ifPresent(entry -> {
            List<Entry> into = Labels.isGoal(cell.label())
                    ? goals
                    : Labels.isAchievement(cell.label()) ? achievements : explanations;
            if (!into.contains(entry)) {
                into.add(entry);
            }
        });
    }

    private static boolean isLabel(String label) {
        return Labels.isGoal(label) || Labels.isAchievement(label) || Labels.isExplanation(label);
    }

    private Optional<Entry> below(Table table, Cell cell, int ordinal) {
        int row = cell.row() + cell.rowSpan();
        if (row >= table.rows()) {
            return Optional.empty();
        }
        List<Cell> next = table.startingIn(row);
        boolean sameShape = next.size() == table.startingIn(cell.row()).size();
        Optional<Cell> under = table.at(row, cell.column()).filter(c -> c.row() == row && c.column() == cell.column());
        Optional<Cell> byOrdinal =
                sameShape && ordinal < next.size() ? Optional.of(next.get(ordinal)) : Optional.empty();
        return under.or(() -> byOrdinal).map(entries);
    }

    SelfEvaluation form(String title) {
        return new SelfEvaluation(
                title,
                List.copyOf(tables),
                fields,
                List.copyOf(funds),
                List.copyOf(indicators),
                List.copyOf(subtotals),
                total,
                grade,
                List.copyOf(goals),
                List.copyOf(achievements),
                List.copyOf(explanations),
                List.copyOf(columns));
    }
}
