package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Band;
import youju.inspection.fact.Column;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.GradeBands;
import youju.inspection.fact.Line;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Sentence;

/**
 * The grade is the one that the report's own thresholds give for the score; without thresholds, the Ministry's.
 *
 * <p>Example: 94.67分 评为“良” where 优 begins at 90.
 *
 * <p>例：94.67分评为“良”，而报告自列90分以上为优。
 */
@Checks(
        id = "grade-threshold",
        category = Category.GRADE_THRESHOLD,
        severity = Severity.ERROR,
        chinese = "等级应与得分所在档次一致",
        english = "The grade fits the score",
        source = "财预〔2020〕10号：90优、80良、60中、60以下差；报告自列阈值优先")
public final class GradeThreshold implements Rule {

    private static final Phrase STATED =
            Phrase.of("{score:S}[^。；«]{0,18}?(?:等级|等次|级别|结果|结论|档次|评为|评定|属于|属|达到|为|，)[^。；«]{0,8}?[“‘（]?(?<grade>"
                    + GradeBands.WORDS + ")[”’]?(?:等级|等次|档|级)?(?=[。，；、）”’\\s]|$)");

    private static final Phrase CONCLUDED =
            Phrase.of("(?:评价|自评|评定|绩效|综合)(?:结果|等级|等次|结论|档次|级别)(?:为|是|：|属于|评定为|评为|达到)?[“‘「]?(?<grade>" + GradeBands.WORDS
                    + ")[”’」]?(?:等级|等次|档|级)?(?=[。，；、（\\s]|$)");

    private static final Pattern GRADE = Pattern.compile("(自评|评价|评定|考核|绩效)?(等级|等次|档次|级别)");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        GradeBands bands = facts.gradeBands();
        for (Phrase.Match match : facts.said(STATED)) {
            Figure score = match.figure("score").orElseThrow();
            if (!GradeBands.isDefinition(match)) {
                check(whole(match, score), match.word("grade").orElseThrow(), score.where(), bands, verdicts);
            }
        }
        concluded(facts, bands, verdicts);
        facts.ledgers().forEach(band -> listed(band, bands, verdicts));
        for (SelfEvaluation form : facts.evaluations()) {
            Optional<String> grade = form.grade().flatMap(entry -> GradeBands.wordIn(entry.label()));
            if (form.grade().isPresent()
                    && grade.isPresent()
                    && form.totalScore().isPresent()) {
                check(form.totalScore().get(), grade.get(), form.grade().get().whole(), bands, verdicts);
            }
        }
    }

    /** "自评得分99.24分。等级设四档：……。评价等级为良": the grade stands a sentence or two behind the score. */
    private static void afterBands(Facts facts, GradeBands bands, Verdicts verdicts) {
        for (Phrase.Match match : facts.said(CONCLUDED)) {
            boolean near = STATED.in(match.passage()).stream()
                    .anyMatch(stated -> stated.end() >= match.start() && stated.start() <= match.end());
            Sentence passage = Sentence.whole(match.passage());
            Optional<Figure> score = passage.marks().stream()
                    .filter(mark -> mark.end() <= match.start()
                            && mark.figure().bound() == Figure.Bound.EXACT
                            && passage.clauseBefore(mark).matches(".*(得分|总分|评分)(为|共|合计|是)?$"))
                    .map(Mark::figure)
                    .filter(figure -> figure.unit().name().equals("分"))
                    .reduce((first, last) -> last);
            boolean apart = score.filter(figure -> passage.between(
                                    markOf(passage, figure), new Mark(figure, match.start(), match.start()))
                            .contains("。"))
                    .isPresent();
            if (!near && apart) {
                check(
                        score.orElseThrow(),
                        match.word("grade").orElseThrow(),
                        match.passage().whole(),
                        bands,
                        verdicts);
            }
        }
    }

    /** "得分96.60分，其中……效益22分，等级为优": the grade is of the whole, not of the part told last. */
    private static Figure whole(Phrase.Match match, Figure score) {
        Sentence passage = Sentence.whole(match.passage());
        return passage.marks().stream()
                .filter(mark -> mark.end() <= match.start()
                        && mark.figure().unit().equals(score.unit())
                        && mark.figure().bound() == Figure.Bound.EXACT
                        && mark.figure().value().compareTo(score.value()) > 0
                        && mark.figure().value().compareTo(BigDecimal.valueOf(100)) <= 0
                        && passage.clauseBefore(mark).matches(".*(得分|总分|评分)(为|共|合计)?$"))
                .map(Mark::figure)
                .reduce((first, last) -> last)
                .filter(total -> passage.between(markOf(passage, total), markOf(passage, score))
                                .contains("其中")
                        || score.value().compareTo(BigDecimal.valueOf(60)) < 0)
                .orElse(score);
    }

    private static Mark markOf(Sentence passage, Figure figure) {
        return passage.marks().stream()
                .filter(mark -> mark.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    /** The text's grade of the only form, where the form itself prints none: 评价结果：优. */
    private static void concluded(Facts facts, GradeBands bands, Verdicts verdicts) {
        afterBands(facts, bands, verdicts);
        if (facts.evaluations().size() != 1
                || facts.evaluations().getFirst().grade().isPresent()
                || !facts.said(STATED).isEmpty()) {
            return;
        }
        facts.evaluations()
                .getFirst()
                .totalScore()
                .ifPresent(total -> facts.said(CONCLUDED).stream()
                        .filter(match -> !Told.isOfEarlierYear(facts, match))
                        .forEach(match -> check(
                                total,
                                match.word("grade").orElseThrow(),
                                match.passage().whole(),
                                bands,
                                verdicts)));
    }

    /** Rows of a summary: a project's score and its grade. */
    private static void listed(Band band, GradeBands bands, Verdicts verdicts) {
        Tables.Sheet sheet = new Tables.Sheet(band.columns(), band.lines());
        Optional<Column> column = band.columns().stream()
                .filter(other -> GRADE.matcher(other.heading()).matches())
                .findFirst();
        for (Line line : band.lines()) {
            Optional<Figure> score = line.figure(ColumnKind.SCORE);
            column.flatMap(grade -> sheet.entry(line, grade))
                    .ifPresent(entry -> GradeBands.wordIn(entry.label())
                            .ifPresent(grade ->
                                    score.ifPresent(figure -> check(figure, grade, entry.whole(), bands, verdicts))));
        }
    }

    private static void check(Figure score, String grade, Excerpt place, GradeBands bands, Verdicts verdicts) {
        Optional<String> right = bands.gradeOf(score.value());
        if (right.isEmpty()) {
            verdicts.unchecked(place, "没有可用的等级标准", "no grade scale is known");
            return;
        }
        if (bands.same(right.get(), grade)) {
            verdicts.consistent(place, Numbers.bare(score) + "分 → " + grade);
            return;
        }
        BigDecimal lowest = bands.lowest(right.get());
        verdicts.contradiction(place)
                .and(score.where())
                .figures(score)
                .words(grade)
                .expected(right.get())
                .actual(grade)
                .says(
                        Numbers.bare(score) + "分按标准（" + right.get() + "≥" + Numbers.plain(lowest) + "）应为“" + right.get()
                                + "”，写为“" + grade + "”",
                        "A score of " + Numbers.bare(score) + " is " + right.get() + " (from " + Numbers.plain(lowest)
                                + "), the grade printed is " + grade);
    }
}
