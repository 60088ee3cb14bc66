package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Column;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Line;

/**
 * In a table of amounts, the rows under a total add up to it, column by column.
 *
 * <p>Which rows belong to a total is taken from their numbering, and trusted if the sum holds in another column or the row
 * says 合计.
 *
 * <p>Example: 人员经费 2,046.30 and 公用经费 272.12 under 基本支出 2,381.42, which is 2,318.42.
 *
 * <p>例：人员经费2,046.30、公用经费272.12，基本支出应为2,318.42，写成2,381.42。
 */
@Checks(
        id = "table-sum",
        category = Category.SUM_MISMATCH,
        severity = Severity.ERROR,
        chinese = "表内分项之和应等于合计",
        english = "Rows of a table add up to their total",
        source = "算术")
public final class TableSum implements Rule {

    private static final Pattern NATURE = Pattern.compile("(部门|单位)?(基本|项目)支出(小计|合计)?");

    /**
     * @param sure whether the label itself says that these are all
     * @param guessed whether only a sum that holds tells that they belong together
     */
    private record Group(Line total, List<Line> parts, boolean sure, boolean guessed) {}

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Tables.Sheet sheet : Tables.all(facts)) {
            for (Group group : groups(sheet)) {
                check(sheet, group, verdicts);
            }
        }
    }

    private static void check(Tables.Sheet sheet, Group group, Verdicts verdicts) {
        List<Column> held = new ArrayList<>();
        List<Column> failed = new ArrayList<>();
        for (Column column : sheet.columns()) {
            List<Figure> parts = Tables.column(sheet, group.parts(), column);
            boolean additive = additive(column);
            if (!additive || parts.size() < 2 || sheet.at(group.total(), column).isEmpty()) {
                continue;
            }
            Figure total = sheet.at(group.total(), column).orElseThrow();
            if (Tables.adds(parts, total)) {
                held.add(column);
                verdicts.consistent(total.where(), Numbers.sum(parts) + " = " + Numbers.bare(total));
            } else {
                failed.add(column);
            }
        }
        for (Column column : failed) {
            List<Figure> parts = Tables.column(sheet, group.parts(), column);
            Figure total = sheet.at(group.total(), column).orElseThrow();
            if (!held.isEmpty() || group.sure() && Tables.isNear(parts, total)) {
                Tables.report(total, parts, group.total().label(), verdicts);
            } else if (!group.guessed()) {
                verdicts.unchecked(
                        total.where(),
                        "“" + group.total().label() + "”的分项可能不全",
                        "the rows under " + group.total().label() + " may not be all");
            }
        }
    }

    private static boolean additive(Column column) {
        if (column.heading().matches(".*(幅度?|[率%％])([（(].*[）)])?")) {
            return false;
        }
        return switch (column.kind()) {
            case RATE, COMPLETION, CONTROL_RATE, WEIGHT, SCORE, TARGET, ACTUAL, NAME, UNIT, PRICE -> false;
            case OTHER ->
                !column.heading().matches(".*(率|单价|均|比例|比重|幅|序号|标准|%|日期|时间|说明|备注|项目|内容|名称).*")
                        && !column.heading().isEmpty();
            default -> true;
        };
    }

    /** Totals with the rows that their labels and numbering give them. */
    private static List<Group> groups(Tables.Sheet sheet) {
        List<Group> groups = new ArrayList<>();
        List<Line> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isTotal(line.label())) {
                groups.addAll(ofTotal(lines, i));
                byNature(lines, i)
                        .filter(parts -> groups.stream()
                                .noneMatch(group ->
                                        group.total() == line && group.parts().equals(parts)))
                        .ifPresent(parts -> groups.add(new Group(line, parts, false, true)));
            } else if (level(line.label()) == 0) {
                ofWhich(lines, i).ifPresent(parts -> groups.add(new Group(line, parts, false, true)));
            } else if (level(line.label()) > 0) {
                children(lines, i, level(line.label()))
                        .filter(parts -> parts.size() >= 2)
                        .ifPresent(parts -> groups.add(new Group(line, parts, isComplete(line, parts), false)));
            }
        }
        return groups;
    }

    private static boolean isTotal(String label) {
        return label.matches("(.*(合计|总计|资金总额|支出总计|收入总计|总额)|本年支出|总支出|部门整体支出)([（(].*[）)])?")
                && !label.contains("其中")
                && !label.contains("小计");
    }

    /** A closing total sums the rows above it, an opening one those below: all top rows, or all rows but 其中. */
    private static List<Group> ofTotal(List<Line> lines, int at) {
        List<Line> rows = new ArrayList<>();
        boolean closing = at > lines.size() / 2 || at == lines.size() - 1;
        List<Line> candidates = closing ? lines.subList(0, at) : lines.subList(at + 1, lines.size());
        for (Line line : candidates) {
            if (isTotal(line.label())) {
                if (closing) {
                    rows.clear();
                    continue;
                }
                break;
            }
            rows.add(line);
        }
        int top = rows.stream()
                .mapToInt(line -> level(line.label()))
                .filter(level -> level > 0)
                .min()
                .orElse(0);
        boolean form = !closing && lines.get(at).label().contains("资金总额");
        List<Line> parts = rows.stream()
                .filter(line -> top > 0
                        ? level(line.label()) == top
                        : form || !line.label().startsWith("其中"))
                .toList();
        boolean nested = lines.stream().filter(line -> isTotal(line.label())).count() > 1;
        boolean numbered = top > 1 && rows.stream().anyMatch(line -> level(line.label()) == 0);
        return parts.size() < 2
                ? List.of()
                : List.of(new Group(
                        lines.get(at),
                        parts,
                        !nested
                                && !numbered
                                && !hasOpen(rows)
                                && lines.get(at).label().contains("计"),
                        false));
    }

    /** 基本支出 and 项目支出 make the total, whatever rows stand between them. */
    private static Optional<List<Line>> byNature(List<Line> lines, int at) {
        List<Line> parts = lines.stream()
                .filter(line ->
                        NATURE.matcher(TextVersusLedger.name(line.label())).matches())
                .toList();
        return parts.size() == 2 && !parts.contains(lines.get(at)) ? Optional.of(parts) : Optional.empty();
    }

    /** The rows from 其中 on to the next of the total's own parts, where nothing is numbered. */
    private static Optional<List<Line>> ofWhich(List<Line> lines, int at) {
        List<Line> parts = new ArrayList<>();
        for (int i = at + 1; i < lines.size(); i++) {
            String label = lines.get(i).label();
            boolean opens = label.startsWith("其中");
            if (opens != parts.isEmpty()
                    || isTotal(label)
                    || NATURE.matcher(TextVersusLedger.name(label)).matches()) {
                break;
            }
            parts.add(lines.get(i));
        }
        return parts.size() >= 2 ? Optional.of(parts) : Optional.empty();
    }

    private static boolean hasOpen(List<Line> rows) {
        return rows.stream().anyMatch(line -> line.label().matches("其中.*"));
    }

    /** 1 for 一、, 2 for （一）, 3 for 1. or 1、, 4 for （1）; 0 without a number. */
    private static int level(String label) {
        if (label.matches("^[一二三四五六七八九十]{1,3}[、.．].*")) {
            return 1;
        }
        if (label.matches("^[（(][一二三四五六七八九十]{1,3}[）)].*")) {
            return 2;
        }
        if (label.matches("^(其中[:：]?)?\\d{1,2}[、.．](?!\\d).*")) {
            return 3;
        }
        return label.matches("^(其中[:：]?)?[（(]\\d{1,2}[）)].*") ? 4 : 0;
    }

    private static Optional<List<Line>> children(List<Line> lines, int at, int level) {
        List<Line> deeper = new ArrayList<>();
        for (int i = at + 1; i < lines.size(); i++) {
            int own = level(lines.get(i).label());
            if (isTotal(lines.get(i).label()) || own > 0 && own <= level) {
                break;
            }
            deeper.add(lines.get(i));
        }
        int next = deeper.stream()
                .mapToInt(line -> level(line.label()))
                .filter(l -> l > 0)
                .min()
                .orElse(0);
        if (next == 0) {
            return deeper.isEmpty() ? Optional.empty() : Optional.of(deeper);
        }
        return Optional.of(
                deeper.stream().filter(line -> level(line.label()) == next).toList());
    }

    /** 人员 and 公用 make 基本支出, always. */
    private static boolean isComplete(Line total, List<Line> parts) {
        return total.label().contains("基本支出")
                && parts.size() == 2
                && parts.stream().anyMatch(line -> line.label().contains("人员"))
                && parts.stream().anyMatch(line -> line.label().contains("公用"));
    }
}
