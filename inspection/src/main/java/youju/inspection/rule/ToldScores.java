package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import youju.inspection.Category;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.GradeBands;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.Search;

/** Where no form gives a total, the text's own statements of the score of the whole must be one. */
final class ToldScores {

    private static final Phrase SCORE = Phrase.of(
            "(?:自评|综合评价|综合评定|整体支出|总体|最终)(?:[^。；，«]{0,12}?)(?:得分|评分|总分|得)(?:合计)?(?:为|是|：|共)?{score:S}(?!以|及以|（含）)");

    private static final Search OTHER = Search.of("考核|上年|去年|平均|测评|财政局|复核|再评|项目");

    /** A part of the whole scores less. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(55);

    private ToldScores() {}

    static void check(Facts facts, Verdicts verdicts) {
        List<Figure> told = facts.said(SCORE).stream()
                .filter(match -> !OTHER.isIn(match.before() + match.text())
                        && !GradeBands.isDefinition(match)
                        && !Told.isOfEarlierYear(facts, match))
                .map(match -> match.figure("score").orElseThrow())
                .filter(figure ->
                        figure.bound() == Figure.Bound.EXACT && figure.value().compareTo(LEAST) > 0)
                .toList();
        for (Figure second : told.stream().skip(1).toList()) {
            Figure first = told.getFirst();
            if (first.value().compareTo(second.value()) == 0) {
                verdicts.consistent(second.where(), first.printed() + " = " + second.printed());
            } else {
                verdicts.contradiction(second.where())
                        .and(first.where())
                        .figures(second, first)
                        .expected(first.printed())
                        .actual(second.printed())
                        .as(Category.TEXT_VS_TEXT)
                        .says(
                                "自评得分前后不一：" + first.where().around(14) + "；"
                                        + second.where().around(14),
                                "The score is " + first.printed() + " in one place, " + second.printed()
                                        + " in another");
                return;
            }
        }
    }
}
