package youju.inspection.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import youju.document.Cell;
import youju.document.Place;
import youju.document.Table;

/**
 * Indicators told one a paragraph, label and answer in turn: "（1）指标：签约率；目标：≥40%；完成：42.31%；分值：15分；得分：15分。"
 * They are read as the form that they are.
 */
final class ListedRows {

    private static final List<ColumnKind> KINDS =
            List.of(ColumnKind.NAME, ColumnKind.TARGET, ColumnKind.ACTUAL, ColumnKind.WEIGHT, ColumnKind.SCORE);
    private static final List<String> HEADINGS = List.of("三级指标", "目标值", "完成值", "分值", "得分");

    private static final Search PAIR = Search.of("(?<label>[\\u4e00-\\u9fff]{2,7})[：:](?<answer>[^；;。\\n]+)");

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Entry> entries = new IdentityHashMap<>();
    private int rows;

    boolean isEmpty() {
        return rows == 0;
    }

    Map<Cell, Entry> entries() {
        return entries;
    }

    /** Reads a paragraph or heading; false if it is no such row. */
    boolean add(String text, Place place, int year) {
        List<Optional<MatchResult>> answers =
                new ArrayList<>(java.util.Collections.nCopies(KINDS.size(), Optional.empty()));
        for (MatchResult pair : PAIR.in(text)) {
            int column = KINDS.indexOf(ColumnKind.of(pair.group("label")));
            if (column >= 0 && answers.get(column).isEmpty()) {
                answers.set(column, Optional.of(pair));
            }
        }
        boolean row = answers.getFirst().isPresent()
                && answers.stream().filter(Optional::isPresent).count() >= 4;
        if (row) {
            rows++;
            for (int column = 0; column < answers.size(); column++) {
                add(text, place, answers.get(column), column, year);
            }
        }
        return row;
    }

    private void add(String paragraph, Place place, Optional<MatchResult> answer, int column, int year) {
        String text = answer.map(pair -> pair.group("answer")).orElse("");
        Cell cell = new Cell(rows, column, 1, 1, text, place);
        cells.add(cell);
        answer.ifPresent(pair -> entries.put(
                cell, Entry.of(cell, within(paragraph, place, pair.start("answer"), pair.end("answer"), year))));
    }

    /** A stretch of the paragraph, whose figures know their place in the whole of it. */
    private static Passage within(String text, Place place, int start, int end, int year) {
        String alone = " ".repeat(start) + text.substring(start, end) + " ".repeat(text.length() - end);
        Passage read = Lexer.read(alone, place, Passage.Role.CELL, year);
        List<Figure> figures = read.figures().stream()
                .map(figure -> new Figure(in(figure.where(), text), figure.value(), figure.unit(), figure.bound()))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < read.marks().size(); i++) {
            Mark mark = read.marks().get(i);
            marks.add(new Mark(figures.get(i), mark.start(), mark.end()));
        }
        List<Day> days = read.days().stream()
                .map(day -> new Day(in(day.where(), text), day.from(), day.to(), day.precision(), day.yearPrinted()))
                .toList();
        Excerpt whole = new Excerpt(place, text, start, end);
        return new Passage(whole, read.role(), read.skeleton(), figures, marks, days);
    }

    private static Excerpt in(Excerpt where, String text) {
        return new Excerpt(where.place(), text, where.start(), where.end());
    }

    /** The rows as a table with a heading. */
    Table table() {
        Place place = cells.getFirst().place();
        List<Cell> all = new ArrayList<>();
        for (int column = 0; column < HEADINGS.size(); column++) {
            all.add(new Cell(0, column, 1, 1, HEADINGS.get(column), place));
        }
        all.addAll(cells);
        return new Table(all, place);
    }
}
