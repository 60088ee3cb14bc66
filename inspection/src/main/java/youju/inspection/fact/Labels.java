package youju.inspection.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which cells of forms are known. */
public final class Labels {

    private static final Pattern TOTAL = Pattern.compile(
            "(自评|评价|综合|指标|绩效|最终|全部|各项)*(总分|合计|总计|总得分|总分值|得分合计|得分总计|分值合计|综合得分|总评分|评分合计|自评得分|最终得分)(值|数)?([（(].*[）)])?[:：]?");
    private static final Pattern SUBTOTAL = Pattern.compile(".*小计([（(].*[）)])?[:：]?");
    private static final Pattern GRADE =
            Pattern.compile("(综合|自评|评价|绩效|评定|最终|考核|结果|评分)*(等级|等次|级别|评级|档次)([（(].*[）)])?[:：]?");
    private static final Pattern GOAL =
            Pattern.compile(".*(预期目标|总体目标|设定目标|年度目标|绩效目标|年初目标|目标内容|预期（设定）目标|预期\\(设定\\)目标)([（(].*[）)])?");
    private static final Pattern ACHIEVEMENT = Pattern.compile(".*(实际完成情况|目标完成情况|实际完成|完成情况|实现情况|实际情况)([（(].*[）)])?");
    private static final Pattern EXPLANATION =
            Pattern.compile(".*(偏差|原因分析|原因及|改进措施|整改措施|存在问题|未完成原因|扣分原因|其他说明|其他需要说明).*|说明|备注");
    private static final Pattern FIELD = Pattern.compile(
            "(项目|项目支出|预算|专项|资金|政策)?(名称|单位|部门|类型|属性|负责人|编码)|项目(支出)?名称|主管(部门|单位|局)?(名称)?(及代码)?|实施单位|预算单位|部门名称|单位名称|项目单位|填报单位([（(].*[）)])?|专项(资金)?名称|部门（单位）名称|部门\\(单位\\)名称|资金使用单位|项目负责人|承担单位|中央主管部门|地方主管部门|政策名称");
    private static final Pattern POINTS =
            Pattern.compile("^(.*?)[（(]?\\s*(?:共|计|权重|分值)?[:：]?(\\d+(?:\\.\\d+)?)\\s*(分|%|％)?\\s*[）)]?$");

    private static final Pattern EXECUTION = Pattern.compile("(项目|部门|整体)?(预算|资金|支出)?执行(情况|率|进度)?");

    private Labels() {}

    public static boolean isTotal(String label) {
        return TOTAL.matcher(label).matches();
    }

    public static boolean isSubtotal(String label) {
        return SUBTOTAL.matcher(label).matches();
    }

    static boolean isGrade(String label) {
        return GRADE.matcher(label).matches();
    }

    static boolean isGoal(String label) {
        return label.length() <= 20 && GOAL.matcher(label).matches() && !isAchievement(label);
    }

    static boolean isAchievement(String label) {
        return label.length() <= 20 && ACHIEVEMENT.matcher(label).matches();
    }

    static boolean isExplanation(String label) {
        return label.length() <= 24 && EXPLANATION.matcher(label).matches();
    }

    /** 预算执行情况, which scores the execution of the budget. */
    static boolean isExecution(String label) {
        return EXECUTION.matcher(label).matches();
    }

    static boolean isField(String label) {
        return FIELD.matcher(label).matches();
    }

    /** The points printed with a level: 50 of 产出指标（50分）. */
    public static Optional<BigDecimal> points(String label) {
        Matcher matcher = POINTS.matcher(label);
        return matcher.matches() && !matcher.group(1).isEmpty()
                ? Optional.of(new BigDecimal(matcher.group(2)))
                : Optional.empty();
    }

    /** The level without its points: 产出指标 of 产出指标（50分）. */
    public static String withoutPoints(String label) {
        Matcher matcher = POINTS.matcher(label);
        String name = matcher.matches() && !matcher.group(1).isEmpty() ? matcher.group(1) : label;
        return name.replaceAll("[（(]$", "");
    }
}
