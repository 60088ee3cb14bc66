package youju.inspection;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Passage;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Unit;

/**
 * What a report says of itself.
 *
 * @param unit whose report it is
 * @param year reported on
 * @param score its printed total
 * @param budget of the whole year, in 元
 * @param executed in 元
 * @param scheme the first levels with the points of their rows, such as 预算执行率10 产出50
 */
public record Profile(
        Optional<String> unit,
        OptionalInt year,
        Optional<BigDecimal> score,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> executed,
        Optional<String> scheme) {

    private static final Pattern FILLED_BY = Pattern.compile(
            "(?:填报单位|单位名称|部门名称|预算单位|预算部门)(?:（[^）]*）|\\([^)]*\\))?[:：]\\s*([\\p{IsHan}A-Za-z（）()]{3,40})");
    /** A body's name at the beginning of a line, to the first word that such names end in. */
    private static final Pattern TITLE = Pattern.compile("^(?:[12２][\\d０-９]{3}\\s*年度?)?\\s*([\\p{IsHan}（）]{1,24}?"
            + "(?:街道办事处|办事处|委员会办公室|办公室|委员会|联合会|协会|学会|红十字会|总工会|分局|局(?:[\\p{IsHan}]{1,6}分局)?|中心|医院|学院|"
            + "法院|检察院|研究院|院|幼儿园|[中小大]学|学校|馆|台|站|厅|支队|大队|总队|管理处|研究所|管理所|供销合作社|党校|"
            + "人民政府|(?:[镇乡]|街道)(?=[12２部单整\\s]|$)|部(?!门)))");

    private static final Pattern IN_YUAN = Pattern.compile("[（(]\\s*(?:单位[:：])?\\s*元\\s*[)）]|单位[:：]\\s*元");
    private static final Pattern POINTS = Pattern.compile("[（(]\\s*\\d+(?:\\.\\d+)?\\s*[分%％]?\\s*[)）]|\\s+");

    /** More first levels than any scheme has: then the form wasn't read as one. */
    private static final int MOST_PARTS = 8;

    /** The first form with a total or with money speaks for the report. */
    public static Profile of(Facts facts) {
        Optional<SelfEvaluation> form = facts.evaluations().stream()
                .filter(each -> each.totalScore().isPresent() || each.executed().isPresent())
                .findFirst();
        return new Profile(
                unit(facts),
                facts.year(),
                form.flatMap(SelfEvaluation::totalScore).map(Figure::value),
                form.flatMap(each -> each.budget().map(figure -> yuan(figure, each))),
                form.flatMap(each -> each.executed().map(figure -> yuan(figure, each))),
                form.flatMap(Profile::scheme));
    }

    /** Forms are filled in in 万元 unless they say 元. */
    private static BigDecimal yuan(Figure figure, SelfEvaluation form) {
        if (figure.isMoney()) {
            return figure.amount();
        }
        boolean inYuan = form.tables().stream()
                .flatMap(table -> table.cells().stream())
                .anyMatch(cell -> IN_YUAN.matcher(cell.text()).find());
        return figure.in(inYuan ? Unit.YUAN : Unit.WAN_YUAN).amount();
    }

    private static Optional<String> unit(Facts facts) {
        Optional<String> filled = facts.passages()
                .map(Passage::text)
                .map(FILLED_BY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst();
        return filled.or(() -> facts.prose().stream()
                .limit(5)
                .map(Passage::text)
                .map(String::strip)
                .map(TITLE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst());
    }

    /** The first levels with the points that their rows carry. */
    private static Optional<String> scheme(SelfEvaluation form) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        form.executionWeight().ifPresent(weight -> parts.put("预算执行率", weight.value()));
        for (Indicator indicator : form.indicators()) {
            String part = POINTS.matcher(indicator.level1()).replaceAll("").replaceAll("指标$", "");
            indicator.weight().ifPresent(weight -> parts.merge(part, weight.value(), BigDecimal::add));
        }
        parts.remove("");
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        return Optional.of(parts.entrySet().stream()
                .map(part ->
                        part.getKey() + part.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" ")));
    }
}
