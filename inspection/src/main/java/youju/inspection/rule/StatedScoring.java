package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.evaluation.ScoringRule;
import youju.inspection.fact.Aim;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Entry;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Search;

/** The scoring rules that a report states itself: in a row's 评分标准, in a remark, or in a note for all rows. */
final class StatedScoring {

    private static final Search TIMES_RATE = Search.of(
            "(?:执行率|支出率|支付率|完成率|支出进度)[×xX*＊](?:\\d+分?|权重|分值|标准分|该项分值|满分)|(?:\\d+分?|权重|分值|标准分|满分)[×xX*＊](?:实际|预算|资金)?(?:执行率|支出率|支付率|完成率)|执行率乘以");
    private static final Search PER = Search.of(
            "每(?:降低|减少|超过|增加|低于?|少|超出?|高|下降|上升|偏离)?(?<step>\\d+(?:\\.\\d+)?)?(?:个百分点|%|％|个|项|次|份|起|座|天|日|人|户|场|条|家|件|处|例|宗|分钟|小时|万元|元)?[，,]?扣(?:减)?(?<points>\\d+(?:\\.\\d+)?)分");
    private static final Pattern FULL_FROM = Pattern.compile(
            "(?<sign>≥|>=|≤|<=|达到|不低于|不超过|不高于)(?<at>\\d+(?:\\.\\d+)?)(?<percent>%|％)?(?:（含）)?(?:以上|及以上|的)?[^；。，\\d]{0,6}[，,]?得满分|(?<above>\\d+(?:\\.\\d+)?)[%％](?:（含）)?及?以上(?:的)?[，,]?得满分");
    private static final Search PROPORTIONAL = Search.of(
            "(?:未达标|未完成|未达到|达不到|未达|低于)[^。；]{0,14}(?:按|＝|=)[^。；]{0,20}(?:比例|÷|/|完成率|×)|(?:按(?:照)?(?:实际)?(?:完成)?(?:比例|完成率)(?:计|得|扣)分)|实际(?:完成)?值[÷/]");

    private static final Search BLANKS = Search.of("\\s+");

    private StatedScoring() {}

    /** What a rule gives a row, and how it is told. */
    record Expected(BigDecimal low, BigDecimal high, String rule) {

        boolean allows(BigDecimal score) {
            BigDecimal slack = new BigDecimal("0.02");
            return score.compareTo(low.subtract(slack)) >= 0 && score.compareTo(high.add(slack)) <= 0;
        }

        String told() {
            String least = Numbers.plain(low.setScale(2, RoundingMode.HALF_UP));
            String most = Numbers.plain(high.setScale(2, RoundingMode.HALF_UP));
            return least.equals(most) ? least : least + "–" + most;
        }
    }

    /** Whether the report says anywhere that execution is scored by rate × weight. */
    static boolean executionTimesRate(Facts facts) {
        return facts.passages().anyMatch(passage -> TIMES_RATE.isIn(tight(passage.text())));
    }

    /** Whether a note says that rows that miss their target are scored in proportion. */
    static boolean proportional(Facts facts) {
        return facts.passages()
                .filter(passage -> passage.text().length() > 12)
                .anyMatch(passage -> PROPORTIONAL.isIn(tight(passage.text()))
                        && passage.text().matches("(?s).*(评分|得分|计分|指标).*"));
    }

    private static String tight(String text) {
        return BLANKS.without(text);
    }

    /** What the row's own standard gives; empty if it has none that can be computed. */
    static Optional<Expected> ofRow(Indicator row) {
        Optional<Figure> weight = row.weight();
        Optional<String> standard = row.line()
                .at(ColumnKind.STANDARD)
                .map(Entry::label)
                .or(() -> row.line().all().stream()
                        .map(Entry::label)
                        .filter(label -> TIMES_RATE.isIn(label) || PER.isIn(label))
                        .findFirst());
        Optional<Figure> actual = actual(row);
        if (weight.isEmpty()
                || standard.isEmpty()
                || actual.isEmpty()
                || actual.get().bound() != Figure.Bound.EXACT) {
            return Optional.empty();
        }
        String text = standard.get();
        BigDecimal full = weight.get().value();
        boolean ofTarget = text.contains("完成率") && !row.title().matches(".*(完成率|执行率|支出率|支付率|进度)");
        if (TIMES_RATE.isIn(text) && ofTarget) {
            return ofTarget(row, text, full, actual.get());
        }
        if (TIMES_RATE.isIn(text) && actual.get().isPercent()) {
            BigDecimal score = ScoringRule.execution(full, actual.get().value().movePointLeft(2));
            return Optional.of(new Expected(score, score, text));
        }
        Optional<BigDecimal> step = StepScoring.points(text, actual.get());
        return step.isPresent()
                ? step.map(points -> new Expected(points, points, text))
                : per(row, text, full, actual.get());
    }

    /** "完成率×分值" of a row that is itself no rate of completion: what was reached of what was aimed at. */
    private static Optional<Expected> ofTarget(Indicator row, String text, BigDecimal full, Figure actual) {
        return row.aim()
                .filter(aim -> !aim.direction().isReverse()
                        && aim.figure().amount().signum() > 0
                        && Told.comparable(aim.figure(), actual))
                .map(aim -> ScoringRule.proportional(full, aim.target(), actual.amount())
                        .min(full))
                .map(score -> new Expected(score, score, text));
    }

    private static Optional<Figure> actual(Indicator row) {
        List<Figure> figures =
                row.actual().map(entry -> entry.passage().figures()).orElse(List.of());
        return figures.size() == 1 ? row.result().or(() -> Optional.of(figures.getFirst())) : Optional.empty();
    }

    /** "≥95%得满分；每低1个百分点扣0.5分". */
    private static Optional<Expected> per(Indicator row, String text, BigDecimal full, Figure actual) {
        Optional<MatchResult> deduction = PER.first(text);
        if (deduction.isEmpty()) {
            return Optional.empty();
        }
        MatchResult per = deduction.get();
        Matcher from = FULL_FROM.matcher(text);
        boolean stated = from.find();
        Optional<BigDecimal> threshold = stated
                ? Optional.of(new BigDecimal(from.group("at") == null ? from.group("above") : from.group("at")))
                : row.aim().map(Aim::figure).map(Figure::value);
        boolean reverse = stated
                ? from.group("sign") != null && from.group("sign").matches("≤|<=|不超过|不高于")
                : row.aim().map(aim -> aim.direction().isReverse()).orElse(false);
        boolean percent = stated
                ? from.group("percent") != null || from.group("above") != null
                : row.aim().map(aim -> aim.figure().isPercent()).orElse(false);
        if (threshold.isEmpty() || percent != actual.isPercent()) {
            return Optional.empty();
        }
        BigDecimal short_ = reverse
                ? actual.value().subtract(threshold.get())
                : threshold.get().subtract(actual.value());
        if (short_.signum() <= 0) {
            return Optional.of(new Expected(full, full, text));
        }
        BigDecimal step = per.group("step") == null ? BigDecimal.ONE : new BigDecimal(per.group("step"));
        BigDecimal points = new BigDecimal(per.group("points"));
        BigDecimal steps = short_.divide(step, 8, RoundingMode.HALF_UP);
        BigDecimal least = full.subtract(points.multiply(steps.setScale(0, RoundingMode.CEILING)))
                .max(BigDecimal.ZERO);
        BigDecimal most = full.subtract(points.multiply(steps.setScale(0, RoundingMode.FLOOR)))
                .max(BigDecimal.ZERO);
        return Optional.of(new Expected(least, text.contains("不足") ? least : most, text));
    }
}
