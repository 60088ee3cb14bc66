package youju.inspection.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Line;
import youju.inspection.fact.Mention;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Skeletons;
import youju.inspection.fact.Subject;

/**
 * Amounts and rates that the text gives are those of the tables' rows.
 *
 * <p>Example: 基本支出338.57万元 in the text, 388.57 in the row 一、基本支出. A figure that stands in another column of the row
 * (budget, last year) stays silent.
 *
 * <p>例：正文基本支出338.57万元，表中“一、基本支出”388.57。与同一行预算、上年各栏相同的不算。
 */
@Checks(
        id = "text-vs-ledger",
        category = Category.TEXT_VS_TABLE,
        severity = Severity.ERROR,
        chinese = "正文金额应与表格一致",
        english = "Text and tables give the same amounts",
        source = "算术")
public final class TextVersusLedger implements Rule {

    private static final Pattern SPENT = Pattern.compile(
            "^(?:全年|本年|年度|当年|实际|项目|决算|累计|资金|财政|部门|整体|单位|本年度)*(?:总)?(?:支出|支出总额|总支出|支出合计|决算支出|支出决算|实际支出|支付|执行|执行数|使用资金)(?:总额|数|金额)?(?:为|共|共计|合计)?$");
    private static final Pattern BUDGET = Pattern.compile(
            "^(?:本|全年|本年|年度|当年|项目|财政|部门|整体|调整后的?|追加后|调整|最终|总)*(?:预算|预算总额|预算数|预算资金|预算安排|预算合计)(?:调整为|为|共|共计|合计|安排)?$");
    private static final Pattern RATE =
            Pattern.compile("^(?:全年|整体|部门|项目|资金|总体|年度)*(?:预算)?(?:执行率|支出率|支付率|使用率)(?:为|达|达到)?$");

    private static final Pattern QUOTES = Pattern.compile("[“”\"]");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(其中[:：]?)?([（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、.．)）]|\\d{1,2}(?=[^\\d.]))?(其中[:：]?)?(部门(?=.{3}))?");
    private static final Pattern BRACKETED = Pattern.compile("[（(].*[）)]$");

    /** A line of a ledger with its name. */
    private record Row(Line line, String label, Subject name) {

        static Row of(Line line) {
            String label = TextVersusLedger.name(line.label());
            return new Row(line, label, Subject.of(label));
        }

        boolean isTotal() {
            return label.contains("合计") || label.contains("总计") || label.contains("总额");
        }
    }

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Row> rows = facts.ledgers().stream()
                .flatMap(band -> band.lines().stream())
                .map(Row::of)
                .filter(row -> row.label.length() >= 3 && !row.isTotal())
                .toList();
        for (Mention mention : facts.mentions()) {
            if (mention.sense() == Mention.Sense.ACTUAL || mention.sense() == Mention.Sense.PART) {
                rows(rows, mention, verdicts);
            }
            totals(facts, mention, verdicts);
        }
    }

    private static void rows(List<Row> rows, Mention mention, Verdicts verdicts) {
        if (!mention.figure().isMoney()) {
            return;
        }
        Map<Figure, Row> likely = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!same(row.name, mention.subject())) {
                continue;
            }
            List<Figure> cells = money(row.line);
            if (cells.stream().anyMatch(cell -> cell.agreesWith(mention.figure()))) {
                verdicts.consistent(
                        mention.figure().where(),
                        "“" + row.label + "”正文" + mention.figure().printed() + "与表一致");
                return;
            }
            boolean budget = mention.clause().contains("预算");
            Optional<Figure> cell = row.line
                    .figure(budget ? ColumnKind.BUDGET : ColumnKind.EXECUTED)
                    .map(figure -> inWan(figure, mention.figure()));
            cell.filter(figure -> Told.near(figure, mention.figure(), "1.35"))
                    .ifPresent(figure -> likely.put(figure, row));
        }
        likely.entrySet().stream()
                .findFirst()
                .ifPresent(entry -> report(mention.figure(), entry.getKey(), entry.getValue().label, verdicts));
    }

    private static boolean same(Subject name, Subject said) {
        return name.words().equals(said.words()) || name.likeness(said) >= 0.8;
    }

    /** A label without its numbering: 基本支出 of 一、部门基本支出. */
    static String name(String label) {
        String unquoted = QUOTES.matcher(label).replaceAll("");
        String unnumbered = NUMBERING.matcher(unquoted).replaceFirst("");
        return BRACKETED.matcher(unnumbered).replaceFirst("");
    }

    private static List<Figure> money(Line line) {
        List<Figure> figures = new ArrayList<>();
        line.all()
                .forEach(entry -> entry.lone().ifPresent(figure -> {
                    figures.add(figure);
                    figures.add(figure.in(youju.inspection.fact.Unit.WAN_YUAN));
                    figures.add(figure.in(youju.inspection.fact.Unit.YUAN));
                }));
        return figures;
    }

    /** Cells print no unit; 万元 is what nearly all tables say in their head, 元 if only that is near. */
    static Figure inWan(Figure cell, Figure said) {
        if (cell.isMoney()) {
            return cell;
        }
        Figure wan = cell.in(youju.inspection.fact.Unit.WAN_YUAN);
        return Told.near(wan, said, "1.6") ? wan : cell.in(youju.inspection.fact.Unit.YUAN);
    }

    private static void totals(Facts facts, Mention mention, Verdicts verdicts) {
        boolean thisYear = switch (mention.sense()) {
            case ACTUAL, TARGET, PART, SHARE -> true;
            case EARLIER, PLANNED, CHANGE -> false;
        };
        Figure said = mention.figure();
        String subject = lastWords(mention.clause());
        List<Figure> listed = new ArrayList<>();
        List<Figure> all = new ArrayList<>();
        for (SelfEvaluation form : facts.evaluations()) {
            form.fundTotal().ifPresent(line -> {
                column(facts, said, subject)
                        .flatMap(line::figure)
                        .map(cell -> said.isMoney() ? inWan(cell, said) : cell)
                        .ifPresent(listed::add);
                line.all()
                        .forEach(entry ->
                                entry.lone().ifPresent(cell -> all.add(said.isMoney() ? inWan(cell, said) : cell)));
            });
        }
        if (!thisYear || listed.isEmpty() || subject.length() <= 2 && !isWhole(mention)) {
            return;
        }
        facts.ledgers()
                .forEach(band -> band.lines()
                        .forEach(line -> line.all()
                                .forEach(entry -> entry.lone()
                                        .ifPresent(cell -> all.add(said.isMoney() ? inWan(cell, said) : cell)))));
        Optional<Figure> near =
                listed.stream().filter(cell -> Told.near(cell, said, "1.5")).findFirst();
        if (all.stream().anyMatch(cell -> cell.agreesWith(said))) {
            verdicts.consistent(said.where(), "正文" + said.printed() + "与表一致");
        } else {
            near.ifPresent(cell -> report(said, cell, subject, verdicts));
        }
    }

    /** A bare 支出 is the whole's if the sentence sets it beside the budget and lists nothing. */
    private static boolean isWhole(Mention mention) {
        int index = mention.passage().figures().indexOf(mention.figure());
        int at = Skeletons.positionOf(mention.passage().skeleton(), index);
        String before = at < 0 ? "" : Skeletons.sentenceBefore(mention.passage().skeleton(), at);
        return before.matches("(?s).*(预算|到位).*") && !before.matches("(?s).*(是|单价|每|其中|用于|项目：|；|「|采购).*");
    }

    /** The column that a subject such as 全年支出 stands for. */
    private static Optional<ColumnKind> column(Facts facts, Figure said, String subject) {
        if (said.isPercent()) {
            return RATE.matcher(subject).matches() ? Optional.of(ColumnKind.RATE) : Optional.empty();
        }
        if (!said.isMoney()) {
            return Optional.empty();
        }
        boolean part = subject.contains("项目")
                && facts.prose().stream().anyMatch(passage -> passage.text().contains("基本支出"));
        if (SPENT.matcher(subject).matches() && !part) {
            return Optional.of(ColumnKind.EXECUTED);
        }
        return BUDGET.matcher(subject).matches() ? Optional.of(ColumnKind.BUDGET) : Optional.empty();
    }

    private static String lastWords(String clause) {
        String before = clause;
        int mark = before.lastIndexOf('»');
        return Subject.of(mark >= 0 && mark < before.length() - 1 ? before.substring(mark + 1) : before)
                        .words()
                        .isEmpty()
                ? before
                : before.substring(mark + 1).replaceAll("^(年|度|我局|我县|本单位|全县|实际)", "");
    }

    private static void report(Figure said, Figure listed, String name, Verdicts verdicts) {
        verdicts.contradiction(said.where())
                .and(listed.where())
                .figures(said, listed)
                .expected(listed.printed())
                .actual(said.printed())
                .says(
                        "“" + name + "”正文" + said.printed() + "，表格" + listed.printed(),
                        name + " is " + said.printed() + " in the text, " + listed.printed() + " in the table");
    }
}
