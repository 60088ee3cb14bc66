package youju.inspection.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.document.Cell;
import youju.document.Place;
import youju.document.Table;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Passage;

/** A rate in a plain table is named by its row and its column: 沿线群众 under 满意度 is the form's 沿线群众满意度. */
final class CrossCells {

    private static final Pattern RATE = Pattern.compile("[\\u4e00-\\u9fff]{1,8}(?:率|度|比例)(?:[（(].*)?");
    private static final Pattern BRACKETED = Pattern.compile("[（(].*?[）)]");

    private CrossCells() {}

    static void check(Facts facts, Verdicts verdicts) {
        Map<String, List<Figure>> results = new HashMap<>();
        facts.evaluations().stream()
                .flatMap(form -> form.indicators().stream())
                .forEach(row -> result(row)
                        .ifPresent(figure -> results.computeIfAbsent(plain(row.title()), unused -> new ArrayList<>())
                                .add(figure)));
        Map<Place, Passage> cells = new HashMap<>();
        facts.cells().forEach(cell -> cells.put(cell.whole().place(), cell));
        for (Table table : facts.document().tables().toList()) {
            boolean form = facts.evaluations().stream()
                    .anyMatch(other -> other.tables().contains(table));
            for (int column = 1; !form && table.rows() > 1 && column < table.columns(); column++) {
                column(table, column, cells, results, verdicts);
            }
        }
    }

    private static Optional<Figure> result(Indicator row) {
        return row.result().filter(Figure::isPercent);
    }

    private static String plain(String title) {
        return BRACKETED.matcher(title).replaceAll("");
    }

    private static void column(
            Table table, int column, Map<Place, Passage> cells, Map<String, List<Figure>> results, Verdicts verdicts) {
        Optional<String> heading = table.at(0, column)
                .map(Cell::label)
                .filter(label -> RATE.matcher(label).matches())
                .map(CrossCells::plain);
        for (int row = 1; heading.isPresent() && row < table.rows(); row++) {
            String name = table.at(row, 0).map(Cell::label).orElse("") + heading.get();
            List<Figure> listed = results.getOrDefault(name, List.of());
            Optional<Figure> cell = table.at(row, column)
                    .flatMap(found -> Optional.ofNullable(cells.get(found.place())))
                    .filter(passage -> passage.figures().size() == 1)
                    .map(passage -> passage.figures().getFirst())
                    .filter(Figure::isPercent);
            if (listed.size() == 1 && cell.isPresent()) {
                compare(name, listed.getFirst(), cell.get(), verdicts);
            }
        }
    }

    private static void compare(String name, Figure form, Figure table, Verdicts verdicts) {
        if (form.agreesWith(table)) {
            verdicts.consistent(table.where(), "“" + name + "”" + form.printed() + " = " + table.printed());
            return;
        }
        verdicts.contradiction(table.where())
                .and(form.where())
                .figures(form, table)
                .expected(form.printed())
                .actual(table.printed())
                .says(
                        "“" + name + "”：自评表" + form.printed() + "，另一表" + table.printed(),
                        name + " is " + form.printed() + " in the form, " + table.printed() + " in another table");
    }
}
