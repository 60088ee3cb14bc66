package youju.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample's project of a county bureau, with lawful weights: ten points for money, fifty, thirty and ten for the rest. */
final class PlanExamples {

    static final Scheme HUNAN = Schemes.named("hunan-2020").orElseThrow();

    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Actual> actuals = new HashMap<>();
    private final Map<String, Explanation> explanations = new HashMap<>();
    private Execution execution = new Execution(points("144"), points("144"));

    static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    /** Full marks everywhere. */
    static PlanExamples perfect() {
        return new PlanExamples()
                .figure("network", "output", "数量指标", "网信比", Direction.AT_LEAST, "53", "20", "55")
                .figure("on-time", "output", "时效指标", "按期办结率", Direction.AT_LEAST, "99", "20", "99.2")
                .figure("relief", "output", "成本指标", "救助信访人", Direction.AT_MOST, "20", "10", "16.9")
                .words("order", "benefit", "社会效益指标", "信访秩序规范", "30", "1")
                .figure("content", "satisfaction", "服务对象满意度指标", "责任单位满意率", Direction.AT_LEAST, "85", "10", "89.5");
    }

    PlanExamples figure(
            String code,
            String part,
            String level,
            String name,
            Direction direction,
            String target,
            String weight,
            String actual) {
        return indicator(
                new Indicator(
                        code,
                        part,
                        level,
                        name,
                        new Goal.Quantified(new Target(direction, points(target)), "%", new Scoring.Proportional()),
                        points(weight),
                        "上年完成值"),
                new Actual.Measured(points(actual), code));
    }

    PlanExamples words(String code, String part, String level, String name, String weight, String share) {
        return indicator(
                new Indicator(code, part, level, name, new Goal.Qualitative("按制度办理"), points(weight), "工作计划"),
                new Actual.Judged(Attainment.REACHED, points(share), "已按制度办理", "抽查二十件均合规"));
    }

    PlanExamples indicator(Indicator indicator, Actual actual) {
        indicators.add(indicator);
        actuals.put(indicator.code(), actual);
        return this;
    }

    PlanExamples came(String code, Actual actual) {
        actuals.put(code, actual);
        return this;
    }

    PlanExamples lost(String code) {
        actuals.remove(code);
        return this;
    }

    PlanExamples explained(String code) {
        explanations.put(code, new Explanation("群众未收到款项", "明年一季度付清"));
        return this;
    }

    PlanExamples spent(String budget, String executed) {
        execution = new Execution(points(budget), points(executed));
        return this;
    }

    Plan plan() {
        return new Plan(HUNAN, indicators);
    }

    Evaluation evaluation() {
        return new Evaluation(plan(), execution, actuals, explanations);
    }
}
