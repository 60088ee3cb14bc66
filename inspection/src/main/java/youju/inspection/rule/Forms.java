package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import youju.document.Table;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Labels;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.SelfEvaluation;

/** What several rules ask of a self-evaluation form. */
final class Forms {

    private static final Phrase FULL_MARK = Phrase.of("(?<word>满分|总分值|(?<!自评|评价|评|得)总分)(?:为|设定为|设置为|是|：|按)?{full:S}");

    private static final Pattern EXECUTION = Pattern.compile(".*(预算|资金|支出)?执行(率|进度|情况)?$|.*支出(进度|率).*");

    private Forms() {}

    /** The full mark that the report declares; 100 if it declares none. */
    static BigDecimal fullMark(Facts facts) {
        List<BigDecimal> printed = facts.evaluations().stream()
                .flatMap(form -> form.totalWeight().stream())
                .map(Figure::value)
                .toList();
        return facts.found(FULL_MARK).stream()
                .filter(match -> isMark(
                        match.word("word").orElse(""),
                        match.figure("full").orElseThrow().value()))
                .filter(match -> !isOfPart(match.figure("full").orElseThrow().value(), printed))
                .map(match -> match.figure("full").orElseThrow().value())
                .findFirst()
                .orElse(BigDecimal.valueOf(100));
    }

    /** A full mark is a round number; "总分" alone may also be what was scored. */
    private static boolean isMark(String word, BigDecimal value) {
        boolean round = value.remainder(BigDecimal.TEN).signum() == 0;
        return round && value.compareTo(BigDecimal.valueOf(word.equals("总分") ? 100 : 50)) >= 0;
    }

    /** "预算执行19.87分（满分20分），绩效指标79.76分（满分80分）" declares the marks of parts. */
    private static boolean isOfPart(BigDecimal full, List<BigDecimal> printed) {
        return full.compareTo(BigDecimal.valueOf(100)) < 0
                && printed.stream().noneMatch(total -> total.compareTo(full) == 0);
    }

    /** Where the form begins. */
    static Excerpt place(SelfEvaluation form) {
        Table table = form.tables().getFirst();
        String text = form.title().isEmpty() ? table.cells().getFirst().text() : form.title();
        return new Excerpt(table.place(), text, 0, text.length());
    }

    /** Whether a row scores the execution of the budget as one of the indicators. */
    static boolean isExecution(Indicator indicator) {
        String title = indicator.title();
        return EXECUTION.matcher(title).matches() && !title.contains("采购") && !title.contains("监控");
    }

    /** The words that name a row for the reader, as quoted evidence. */
    static Excerpt place(Indicator indicator) {
        String text = indicator.cell().text();
        return new Excerpt(indicator.cell().place(), text, 0, text.length());
    }

    /** First levels in their order, with their indicators. */
    static Map<String, List<Indicator>> levels(SelfEvaluation form) {
        Map<String, List<Indicator>> levels = new LinkedHashMap<>();
        for (Indicator indicator : form.indicators()) {
            levels.computeIfAbsent(indicator.level1(), unused -> new ArrayList<>())
                    .add(indicator);
        }
        return levels;
    }

    /** "10 + 60 + 30 + 10". */
    static String byLevel(SelfEvaluation form, Optional<Figure> execution) {
        List<BigDecimal> sums = new ArrayList<>();
        execution.map(Figure::value).ifPresent(sums::add);
        levels(form).values().forEach(rows -> SelfEvaluation.sum(weights(rows)).ifPresent(sums::add));
        return sums.stream().map(Numbers::plain).collect(Collectors.joining(" + "));
    }

    static List<Figure> weights(List<Indicator> rows) {
        return rows.stream().flatMap(row -> row.weight().stream()).toList();
    }

    static List<Figure> scores(List<Indicator> rows) {
        return rows.stream().flatMap(row -> row.score().stream()).toList();
    }

    static String levelName(String level) {
        return Labels.withoutPoints(level);
    }
}
