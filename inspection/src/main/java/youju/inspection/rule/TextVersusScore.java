package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.GradeBands;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.SelfEvaluation;

/**
 * The score that the text reports is the form's total; the points of a level are the sum of its rows.
 *
 * <p>Example: 自评得分96分 in the text, 95 in the form; 决策指标得13分 where the rows make 14.
 *
 * <p>例：正文自评得分96分，自评表95分；正文决策指标得13分，表中各行合计14分。
 */
@Checks(
        id = "text-vs-score",
        category = Category.TEXT_VS_TABLE,
        severity = Severity.ERROR,
        chinese = "正文得分应与自评表一致",
        english = "The text reports the form's score",
        source = "算术")
public final class TextVersusScore implements Rule {

    private static final Phrase TOTAL = Phrase.of(
            "(?:自评|综合|评价|总体|最终|绩效|项目|整体|本次|总)(?:[^。；，«]{0,10}?)(?:得分|评分|总分|得)(?:合计|共计)?(?:为|是|：|共)?{score:S}(?!以|及以|（含）)");
    /** Whatever it is, a score follows soon: looking for that first saves time. */
    private static final Phrase LEVEL = Phrase.of(
            "(?=[^«]{2,18}«S)(?<level>[\\u4e00-\\u9fff]{2,8}?)(?:类)?(?:指标|方面|情况|部分)?(?:（{full:S}）)?(?:自评)?(?:共|合计|实际)?(?:得分为?|得|自评){score:S}");

    private static final Phrase SELF = Phrase.of("(?:自评|总分|总得分|得分合计|最终得分)(?:为|是|：|共|共计)?{score:S}(?!以|及以|（含）)");

    private static final Phrase GRADE = Phrase.of("(?:等级|等次|级别|结果|结论|档次)(?:为|是|：|属于|评定为|评为|达到)?[“‘「]?(?<grade>"
            + GradeBands.WORDS + ")[”’」]?(?=[。，；、（\\s]|等|$)");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<SelfEvaluation> scored = facts.evaluations().stream()
                .filter(form -> form.totalScore().isPresent())
                .toList();
        if (scored.isEmpty()) {
            ToldScores.check(facts, verdicts);
            return;
        }
        for (Phrase.Match match : Stream.concat(facts.said(TOTAL).stream(), facts.said(SELF).stream())
                .toList()) {
            Figure said = match.figure("score").orElseThrow();
            if (said.bound() == Figure.Bound.EXACT
                    && !GradeBands.isDefinition(match)
                    && !Told.isOfEarlierYear(facts, match)
                    && said.value().compareTo(BigDecimal.valueOf(55)) > 0) {
                total(said, clause(match.before()) + match.text(), scored, verdicts);
            }
        }
        for (Phrase.Match match : facts.said(LEVEL)) {
            level(match, scored, verdicts);
        }
        grades(facts, scored, verdicts);
    }

    private static String clause(String before) {
        return before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
    }

    private static void total(Figure said, String text, List<SelfEvaluation> forms, Verdicts verdicts) {
        Optional<Figure> same = forms.stream()
                .flatMap(form -> form.totalScore().stream())
                .filter(total -> total.value().compareTo(said.value()) == 0)
                .findFirst();
        if (same.isPresent()) {
            verdicts.consistent(
                    said.where(), "正文" + said.printed() + " = 表" + same.get().printed());
            return;
        }
        boolean other = text.matches(".*(考核|上年|去年|平均|测评|财政局|复核|再评).*");
        if (other || forms.size() > 1) {
            return;
        }
        Figure total = forms.getFirst().totalScore().orElseThrow();
        verdicts.contradiction(said.where())
                .and(total.where(), Forms.place(forms.getFirst()))
                .figures(said, total)
                .expected(total.printed())
                .actual(said.printed())
                .says(
                        "正文得分" + said.printed() + "，自评表总分" + total.printed(),
                        "The text gives a score of " + said.printed() + ", the form " + total.printed());
    }

    private static void level(Phrase.Match match, List<SelfEvaluation> forms, Verdicts verdicts) {
        String name = match.word("level").orElseThrow();
        Figure said = match.figure("score").orElseThrow();
        for (SelfEvaluation form : forms) {
            for (Map.Entry<String, List<Indicator>> entry : Forms.levels(form).entrySet()) {
                String stem = Forms.levelName(entry.getKey()).replaceAll("(类)?指标$", "");
                List<Figure> scores = Forms.scores(entry.getValue());
                if (stem.length() < 2
                        || !name.endsWith(stem)
                        || scores.size() < entry.getValue().size()) {
                    continue;
                }
                BigDecimal sum = SelfEvaluation.sum(scores).orElse(BigDecimal.ZERO);
                if (sum.subtract(said.value()).abs().compareTo(new BigDecimal("0.05")) <= 0) {
                    verdicts.consistent(said.where(), name + "：" + Numbers.sum(scores) + " = " + said.printed());
                } else if (forms.size() == 1 && sum.subtract(said.value()).abs().compareTo(BigDecimal.TEN) <= 0) {
                    verdicts.contradiction(said.where())
                            .figures(said)
                            .words(Numbers.plain(sum))
                            .expected(Numbers.plain(sum))
                            .actual(said.printed())
                            .says(
                                    "“" + name + "”各项得分" + Numbers.sum(scores) + " = " + Numbers.plain(sum) + "，正文写"
                                            + said.printed(),
                                    name + ": the rows make " + Numbers.plain(sum) + ", the text says "
                                            + said.printed());
                }
            }
        }
    }

    private static void grades(Facts facts, List<SelfEvaluation> forms, Verdicts verdicts) {
        if (forms.size() != 1) {
            return;
        }
        SelfEvaluation form = forms.getFirst();
        Optional<String> listed = form.grade().flatMap(entry -> GradeBands.wordIn(entry.label()));
        for (Phrase.Match match : facts.said(GRADE)) {
            String said = match.word("grade").orElseThrow();
            if (listed.isEmpty()
                    || facts.gradeBands().same(listed.get(), said)
                    || facts.gradeBands().same(said, listed.get())) {
                continue;
            }
            verdicts.contradiction(match.passage().whole())
                    .and(form.grade().orElseThrow().whole())
                    .words(said, listed.get())
                    .expected(listed.get())
                    .actual(said)
                    .says(
                            "正文等级“" + said + "”，自评表“" + listed.get() + "”",
                            "The text says " + said + ", the form " + listed.get());
        }
    }
}
