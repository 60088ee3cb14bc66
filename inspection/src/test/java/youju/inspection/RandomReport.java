package youju.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A report made up at random in which everything fits: every figure that follows from others is computed from them. Its
 * figures have names, so that one of them can be changed and the report told again.
 */
final class RandomReport {

    private static final List<String> TASKS = List.of("受理来信来访", "化解信访积案", "走访慰问群众", "开展业务培训", "更新办公设备", "维修来访场所");
    private static final List<String> UNITS = List.of("批次", "件", "人次", "期", "台", "处");

    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Random random;

    RandomReport(long seed) {
        random = new Random(seed);
        BigDecimal personnel = money(100, 900);
        BigDecimal office = money(20, 90);
        BigDecimal project = money(100, 600);
        BigDecimal basic = personnel.add(office);
        BigDecimal spent = basic.add(project);
        BigDecimal left = money(1, 12);
        BigDecimal budget = spent.add(left);
        BigDecimal added = money(10, 60);
        put("personnel", personnel);
        put("office", office);
        put("basic", basic);
        put("project", project);
        put("spent", spent);
        put("left", left);
        put("budget", budget);
        put("added", added);
        put("initial", budget.subtract(added));
        BigDecimal rate = percent(spent, budget);
        put("rate", rate);
        put("share", percent(project, spent));
        BigDecimal lastYear = office.add(money(2, 9));
        put("lastYear", lastYear);
        put("less", lastYear.subtract(office));
        put("lessRate", percent(lastYear.subtract(office), lastYear));
        int posts = 20 + random.nextInt(60);
        int civil = 5 + random.nextInt(10);
        int staff = posts - 1 - random.nextInt(4);
        figures.put("posts", String.valueOf(posts));
        figures.put("civil", String.valueOf(civil));
        figures.put("public", String.valueOf(posts - civil));
        figures.put("staff", String.valueOf(staff));
        put("control", percent(BigDecimal.valueOf(staff), BigDecimal.valueOf(posts)));
        BigDecimal executionScore = rate.movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
        put("executionScore", executionScore);
        BigDecimal satisfied = BigDecimal.valueOf(905 + random.nextInt(80)).movePointLeft(1);
        put("satisfied", satisfied);
        for (int i = 0; i < 5; i++) {
            int target = 20 + random.nextInt(900);
            figures.put("target" + i, String.valueOf(target));
            figures.put("actual" + i, String.valueOf(target + 1 + random.nextInt(Math.max(1, target / 6))));
        }
        put("total", BigDecimal.valueOf(90).add(executionScore));
    }

    private BigDecimal money(int least, int most) {
        return BigDecimal.valueOf(least * 100L + random.nextInt((most - least) * 100))
                .movePointLeft(2);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private void put(String name, BigDecimal value) {
        figures.put(name, value.toPlainString());
    }

    List<String> names() {
        return new ArrayList<>(figures.keySet());
    }

    /** The report with one figure told in one place wrongly; an empty name changes nothing. */
    ReportBuilder told(String wrongly) {
        Map<String, String> said = new LinkedHashMap<>(figures);
        if (!wrongly.isEmpty()) {
            said.put(wrongly, changed(figures.get(wrongly)));
        }
        ReportBuilder report = ReportBuilder.report()
                .line("一、单位概况")
                .line(with("（一）机构编制。核定编制{posts}名，其中行政编制{civil}名、事业编制{public}名；年末在职{staff}人，控制率{control}%。", said))
                .line("二、预算执行情况")
                .line(with(
                        "（一）收支。年初预算{initial}万元，年中追加{added}万元（某财预〔2022〕41号），调整后预算{budget}万元；全年支出{spent}万元，预算执行率{rate}%，结余{left}万元。",
                        said))
                .line(with(
                        "（二）基本支出。基本支出{basic}万元，其中人员经费{personnel}万元、公用经费{office}万元，公用经费比上年的{lastYear}万元减少{less}万元，下降{lessRate}%。",
                        said))
                .line(with("（三）项目支出。项目支出{project}万元，占总支出的{share}%。", said))
                .line("三、评价结论")
                .line(with("自评得分{total}分，等级为优。执行率得分=执行率×10。", said))
                .funds(with("{budget}|{spent}|{rate}%|10|{executionScore}", figures));
        for (int i = 0; i < 5; i++) {
            String level = i == 0 ? "产出指标（50分）" : i == 3 ? "效益指标（30分）" : "";
            int weight = i < 2 ? 20 : i == 2 ? 10 : 15;
            report.row(level + "|" + (i < 3 ? "数量指标" : "社会效益指标") + "|" + TASKS.get(i) + "|≥" + figures.get("target" + i)
                    + UNITS.get(i) + "|" + said.get("actual" + i) + UNITS.get(i) + "|" + weight + "|" + weight + "|");
        }
        return report.row(with("满意度指标（10分）|服务对象满意度|群众满意率|≥90%|{satisfied}%|10|10|", figures))
                .total("100|" + figures.get("total"));
    }

    private static String with(String text, Map<String, String> figures) {
        String told = text;
        for (Map.Entry<String, String> figure : figures.entrySet()) {
            told = told.replace("{" + figure.getKey() + "}", figure.getValue());
        }
        return told;
    }

    /** A slip of the finger: one of the first digits becomes another. */
    private String changed(@org.jspecify.annotations.Nullable String figure) {
        char[] digits = String.valueOf(figure).toCharArray();
        int at = digits.length > 2 && digits[1] != '.' ? 1 : 0;
        char old = digits[at];
        digits[at] = old == '9' ? '7' : (char) (old + 1);
        return new String(digits);
    }
}
