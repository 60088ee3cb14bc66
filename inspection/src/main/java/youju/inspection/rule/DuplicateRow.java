package youju.inspection.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import youju.document.Cell;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Band;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Entry;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;

/**
 * No indicator is scored twice and no row is listed twice.
 *
 * <p>Example: 设备在线率 ≥95%, 96.4% in two rows of 10 points each.
 *
 * <p>例：“设备在线率 ≥95% 96.4%”列了两行，各计10分。
 */
@Checks(
        id = "duplicate-row",
        category = Category.DUPLICATE_ROW,
        severity = Severity.ERROR,
        chinese = "同一指标不得重复列示、重复计分",
        english = "No row stands twice",
        source = "财预〔2020〕10号：绩效指标应当不重复、不交叉")
public final class DuplicateRow implements Rule {

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            Map<String, Indicator> seen = new HashMap<>();
            for (Indicator row : form.indicators()) {
                String name = row.name().replaceAll("[（(]\\d+(?:\\.\\d+)?分?[）)]$", "");
                if (name.length() < 3 || name.matches("指标\\d+.*") || row.score().isEmpty()) {
                    continue;
                }
                Indicator first = seen.putIfAbsent(key(row, name), row);
                if (first != null && first.cell() != row.cell()) {
                    report(first, row, name, verdicts);
                }
            }
        }
        facts.ledgers().forEach(band -> checkLedger(band, verdicts));
    }

    private static String key(Indicator row, String name) {
        return name + "|" + label(row, ColumnKind.TARGET) + "|" + label(row, ColumnKind.ACTUAL);
    }

    private static String label(Indicator row, ColumnKind kind) {
        return row.line().at(kind).map(Entry::label).orElse("");
    }

    private static void report(Indicator first, Indicator second, String name, Verdicts verdicts) {
        Verdicts.Draft draft = verdicts.contradiction(Forms.place(second))
                .and(Forms.place(first))
                .words(name);
        second.target().ifPresent(entry -> draft.figures(entry.passage().figures()));
        second.actual().ifPresent(entry -> draft.figures(entry.passage().figures()));
        draft.says(
                "指标“" + name + "”重复列示、重复计分（第" + (first.line().row() + 1) + "行、第"
                        + (second.line().row() + 1) + "行）",
                "Indicator " + name + " stands twice, rows " + (first.line().row() + 1) + " and "
                        + (second.line().row() + 1));
    }

    private static void checkLedger(Band band, Verdicts verdicts) {
        Map<String, Line> seen = new HashMap<>();
        for (Line line : band.lines()) {
            String key = line.all().stream()
                    .map(Entry::label)
                    .filter(label -> !label.matches("\\d{1,2}"))
                    .collect(Collectors.joining("|"));
            boolean figures = line.all().stream()
                            .filter(entry -> entry.lone().isPresent())
                            .count()
                    >= 1;
            if (!figures || line.label().length() < 3) {
                continue;
            }
            Line first = seen.putIfAbsent(key, line);
            if (first != null) {
                Cell cell = line.all().stream()
                        .map(Entry::cell)
                        .filter(c -> c.label().equals(line.label()))
                        .findFirst()
                        .orElse(line.all().getFirst().cell());
                verdicts.contradiction(new Excerpt(
                                cell.place(), cell.text(), 0, cell.text().length()))
                        .words(line.label())
                        .figures(line.all().stream()
                                .flatMap(entry -> entry.lone().stream())
                                .toList())
                        .says("“" + line.label() + "”一行重复列示", "The row " + line.label() + " stands twice");
            }
        }
    }
}
