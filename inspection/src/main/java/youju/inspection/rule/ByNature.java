package youju.inspection.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.rule.TableVersusTable.Value;

/**
 * The block 按支出性质分类 of a form, cells label and amount in turn without a heading of their own: its basic and project
 * spending together tell whether it lists what was spent or what was planned.
 */
final class ByNature {

    private static final Set<String> NATURE = Set.of("基本支出", "人员经费", "公用经费", "三公经费", "项目支出");

    private ByNature() {}

    static List<Value> in(Facts facts, SelfEvaluation form) {
        Map<String, Value> found = new LinkedHashMap<>();
        List<Line> lines = facts.bands().stream()
                .filter(band -> form.tables().contains(band.table()))
                .flatMap(band -> band.lines().stream())
                .toList();
        for (Line line : lines) {
            for (int i = 0; i + 1 < line.all().size(); i++) {
                String name = TextVersusLedger.name(line.all().get(i).label());
                Optional<Figure> figure = line.all().get(i + 1).lone();
                if (NATURE.contains(name) && figure.isPresent()) {
                    Value value = new Value(
                            form.tables().getLast(),
                            name,
                            "",
                            figure.get(),
                            figure.get().where(),
                            false);
                    found.putIfAbsent(name, value);
                }
            }
        }
        if (!found.containsKey("基本支出") || !found.containsKey("项目支出")) {
            return List.of();
        }
        Interval sum = found.get("基本支出")
                .figure()
                .interval()
                .plus(found.get("项目支出").figure().interval());
        Optional<ColumnKind> column = form.executed()
                        .filter(spent -> spent.interval().meets(sum))
                        .isPresent()
                ? Optional.of(ColumnKind.EXECUTED)
                : form.budget().filter(planned -> planned.interval().meets(sum)).map(planned -> ColumnKind.BUDGET);
        return column.stream()
                .flatMap(kind -> found.values().stream()
                        .map(value -> new Value(
                                value.table(), value.name(), kind.name(), value.figure(), value.row(), false)))
                .toList();
    }
}
