package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.document.Table;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Aim;
import youju.inspection.fact.Band;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Entry;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Subject;
import youju.inspection.fact.Unit;

/**
 * Two tables give one thing one figure.
 *
 * <p>Example: 生活垃圾清运 18.64万吨 in the table of tasks, 18.46万吨 in the form; 项目支出 2,401 in 基础数据表, 2,410 in the form.
 *
 * <p>例：基础数据表项目支出2,401，自评表2,410。
 */
@Checks(
        id = "table-vs-table",
        category = Category.TABLE_VS_TABLE,
        also = Category.TARGET_INCONSISTENT,
        severity = Severity.ERROR,
        chinese = "各表同一事项的数字应一致",
        english = "Tables give one thing one figure",
        source = "算术")
public final class TableVersusTable implements Rule {

    /** Shorter names are of many projects. */
    private static final int RETOLD = 5;

    /**
     * A named value in a table.
     *
     * @param scored of a form with scores: two such forms are of two projects
     */
    record Value(Table table, String name, Subject subject, String column, Figure figure, Excerpt row, boolean scored) {

        Value(Table table, String name, String column, Figure figure, Excerpt row, boolean scored) {
            this(table, name, Subject.of(name), column, figure, row, scored);
        }

        /** What was done, told of the whole and again of the project: 送戏下乡场次 268场 and 286场. */
        boolean isRetold(Value other) {
            return name.equals(other.name)
                    && name.length() >= RETOLD
                    && column.equals("完成")
                    && figure.isCount()
                    && figure.unit().equals(other.figure.unit())
                    && Slip.isTransposed(figure, other.figure);
        }
    }

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Value> results = results(facts);
        compare(results, verdicts, "1.6");
        compare(amounts(facts), verdicts, "1.3");
        CrossCells.check(facts, verdicts);
    }

    /** Actual values of indicators and of rows that tell what was done. */
    private static List<Value> results(Facts facts) {
        List<Value> values = new ArrayList<>();
        for (SelfEvaluation form : facts.evaluations()) {
            boolean scored = form.totalScore().isPresent();
            for (Indicator row : form.indicators()) {
                String name = row.title().replaceAll("[（(].*?[）)]", "");
                Table table = form.tables().getLast();
                row.result()
                        .ifPresent(
                                figure -> values.add(new Value(table, name, "完成", figure, Forms.place(row), scored)));
                if (row.result().isEmpty() && row.aim().isEmpty()) {
                    row.actual()
                            .flatMap(Entry::lone)
                            .ifPresent(figure ->
                                    values.add(new Value(table, name, "完成", figure, Forms.place(row), scored)));
                }
                row.aim()
                        .filter(Aim::marked)
                        .ifPresent(aim ->
                                values.add(new Value(table, name, "目标", aim.figure(), Forms.place(row), scored)));
            }
        }
        for (Band band : facts.bands()) {
            if (facts.evaluations().stream().noneMatch(form -> form.tables().contains(band.table()))) {
                for (Line line : band.lines()) {
                    line.at(ColumnKind.ACTUAL)
                            .flatMap(TableVersusTable::single)
                            .ifPresent(figure -> values.add(
                                    new Value(band.table(), first(line), "完成", figure, figure.where(), false)));
                    line.at(ColumnKind.TARGET)
                            .flatMap(TableVersusTable::single)
                            .ifPresent(figure -> values.add(
                                    new Value(band.table(), first(line), "目标", figure, figure.where(), false)));
                }
            }
        }
        return values;
    }

    /** The row's name: its first cell with words. */
    private static String first(Line line) {
        return line.all().stream()
                .map(Entry::label)
                .filter(label -> label.matches(".*[\\u4e00-\\u9fff]{2}.*"))
                .findFirst()
                .orElse(line.label());
    }

    private static Optional<Figure> single(Entry entry) {
        return entry.passage().figures().size() == 1 ? entry.figure() : Optional.empty();
    }

    /** Amounts by row and column, of ledgers and of the forms' funds. */
    private static List<Value> amounts(Facts facts) {
        List<Value> values = new ArrayList<>();
        for (Band band : facts.bands()) {
            if (!band.listsFunds()) {
                continue;
            }
            boolean scored = facts.evaluations().stream()
                    .anyMatch(form ->
                            form.totalScore().isPresent() && form.tables().contains(band.table()));
            for (Line line : band.lines()) {
                for (ColumnKind kind : List.of(
                        ColumnKind.BUDGET, ColumnKind.EXECUTED, ColumnKind.INITIAL_BUDGET, ColumnKind.LAST_YEAR)) {
                    line.figure(kind)
                            .filter(figure -> figure.unit() == Unit.NONE || figure.isMoney())
                            .ifPresent(figure -> values.add(new Value(
                                    band.table(),
                                    total(TextVersusLedger.name(line.label()), band),
                                    kind.name(),
                                    figure,
                                    figure.where(),
                                    scored)));
                }
            }
        }
        facts.evaluations().forEach(form -> values.addAll(ByNature.in(facts, form)));
        return values;
    }

    /** A ledger's 合计 is the form's 年度资金总额 only where the ledger lists the whole: basic and project spending. */
    private static String total(String label, Band band) {
        boolean whole = label.matches("合计|总计|支出合计|本年支出合计|总支出|支出总计")
                && band.lines().stream().anyMatch(line -> line.label().contains("基本支出"));
        return whole || label.equals("年度资金总额") ? "资金总额" : label;
    }

    private static void compare(List<Value> values, Verdicts verdicts, String factor) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                Value a = values.get(i);
                Value b = values.get(j);
                if (a.table() != b.table()
                        && (!(a.scored() && b.scored()) || a.isRetold(b))
                        && a.column().equals(b.column())
                        && same(a, b)
                        && comparable(a.figure(), b.figure())) {
                    compare(a, b, factor, verdicts);
                }
            }
        }
    }

    private static boolean same(Value a, Value b) {
        boolean whole = a.name().length() >= 3 && b.name().length() >= 3;
        return whole
                && (a.name().equals(b.name())
                        || a.subject().likeness(b.subject()) >= 0.8
                                && a.subject().words().length() >= 4);
    }

    private static boolean comparable(Figure a, Figure b) {
        return a.unit() == Unit.NONE || b.unit() == Unit.NONE || Told.comparable(a, b);
    }

    private static void compare(Value a, Value b, String factor, Verdicts verdicts) {
        Figure first = a.figure().unit() == Unit.NONE && b.figure().unit() != Unit.NONE
                ? a.figure().in(b.figure().unit())
                : a.figure();
        Figure second = b.figure().unit() == Unit.NONE && a.figure().unit() != Unit.NONE
                ? b.figure().in(a.figure().unit())
                : b.figure();
        boolean agree = !Told.contradict(first, second)
                || a.column().equals("目标") && first.value().compareTo(second.value()) == 0;
        if (agree) {
            verdicts.consistent(
                    b.figure().where(),
                    "“" + a.name() + "”" + a.figure().printed() + " = "
                            + b.figure().printed());
        } else if (Told.near(first, second, factor)) {
            boolean target = a.column().equals("目标");
            verdicts.contradiction(b.figure().where())
                    .and(a.figure().where(), a.row(), b.row())
                    .figures(a.figure(), b.figure())
                    .expected(a.figure().printed())
                    .actual(b.figure().printed())
                    .as(target ? Category.TARGET_INCONSISTENT : Category.TABLE_VS_TABLE)
                    .says(
                            "“" + a.name() + "”：" + told(a) + a.figure().printed() + "，" + told(b)
                                    + b.figure().printed(),
                            a.name() + " is " + a.figure().printed() + " in one table, "
                                    + b.figure().printed() + " in another");
        }
    }

    private static String told(Value value) {
        return value.table().place().inChinese();
    }
}
