package youju.inspection.fact;

import java.util.regex.Pattern;

/**
 * What a column holds, known by the words of its heading and not by where it stands: provinces print the same columns
 * under different names and in different orders. The first kind whose words fit is taken, so the order matters.
 */
public enum ColumnKind {
    /** 指标性质: ≥ = ≤ 定性 */
    NATURE("指标性质|指标方向|指标符号|运算符号|比较符号?|关系符|计算符号"),
    UNIT("度量单位|计量单位|指标单位|单位"),
    LEVEL1("一级指标.*|一级|评价维度|指标类别|指标类型|类别|部分"),
    LEVEL2("二级指标.*|二级"),
    NAME("三级指标.*|三级|四级指标.*|指标名称|指标内容|绩效指标名称|评价指标|具体指标|考核指标|指标"),
    STANDARD("(评分|评价|计分|打分|赋分)(标准|细则|办法|规则|方法|要点|说明|依据).*|扣分(标准|细则|办法|规则|方法|要点).*|指标解释|指标说明|指标含义|指标值说明|评分要点"),
    DEVIATION(".*(偏差|未完成|未达标|扣分|减分|失分)(的)?(原因|情况|说明|分析|及).*|原因分析.*|扣分原因|扣分(依据|事由|理由|项)|原因及.*|.*原因说明"),
    REMEDY(".*改进措施|整改措施"),
    COMPLETION("完成率.*|指标完成率|完成比例|目标完成率|完成程度"),
    TARGET(
            "(年度|全年|年初|预期|计划|绩效|设定|本年|项目|预定)*(指标值|目标值|计划值|预期值|标准值|目标|指标)(（.*）)?|年度指标|目标值.*|指标值.*|预期目标值|计划完成值|年初设定值|年度绩效指标.*|计划数|目标数|年度计划|计划任务|年度任务|目标任务|工作目标|任务(值|数|目标)"),
    ACTUAL(
            "(全年|年度|实际|自评|本年|年末|指标|目标)*(完成|实现|达成|执行)(值|情况|指标值|结果)(（.*）)?|实际值|完成值|实际完成|全年完成|实际完成数|实际完成指标值|.*实际完成(值|情况|指标值).*|实绩|完成|完成量|实际|任务完成|实际(完成)?情况|完成数|完成数量|实际数量|完成工作量|实现值"),
    WEIGHT("(指标)?(分值|权重|标准分值?|满分|权重分值?|分数|设定分值|权数|指标分值|总分值)(（.*）)?|分值.*|.*权重.*"),
    SCORE("(部门|单位|自评|评价|实际|指标|最终|实|综合|主管部门|项目)*(得分|评分|自评分|打分|评价分|自评分数|自评总分)(（.*）)?|得分.*|自评分.*|.*自评得分"),
    EVIDENCE("佐证.*|证明材料|数据来源.*|证据.*"),
    QUANTITY("(采购|购置|建设|计划|实际)?数量.*|工程量"),
    PRICE(".*(单价|补助标准|单位成本|均价|发放标准).*"),
    /** approved posts */
    POSTS("编制数?|核定编制.*|编制人数"),
    STAFF(".*(在职人数|实有人数|在岗人数|在编人数|实有在职人数|实际人数|年末人数|在职人员数?|实有在编)"),
    CONTROL_RATE(".*控制率"),
    RATE(".*(执行率|支出率|使用率|支付率|支出进度|完成比|执行进度|到位率).*|占比.*|比率|比例.*"),
    INITIAL_BUDGET(".*年初预算(数|批复数|金额|安排)?(（.*）)?|年初批复(数|预算)?|批复预算.*|年初预算.*|期初预算"),
    LAST_YEAR("上年.*|去年.*|(19|20)\\d{2}年(决算|支出|实际).*上年.*"),
    ADJUSTMENT("(预算)?(调整|追加|调增|调减)(数|金额|额|情况)?|追加预算数?|预算调整数?.*追加.*"),
    BUDGET(
            ".*(全年预算|调整后预算|调整预算|预算调整后|预算总额|当年预算|本年预算|预算数|预算金额|预算资金|预算安排|计划金额|计划投资|指标金额|预算额|预算|计划数|资金总额|安排资金|计划资金|合同金额).*"),
    ARRIVED(".*(到位|下达)(数|资金|金额|情况)?.*"),
    EXECUTED(
            ".*(全年执行|实际执行|执行数|执行金额|支出数|实际支出|决算数|支出金额|支付金额|使用金额|实际使用|实支|已支出|支付数|全年支出|本年支出|完成投资|当年决算|支出决算|执行额|支出额|决算金额|决算).*|支出|执行|(19|20)\\d{2}年度?(执行|支出)(数|额)?"),
    BALANCE(".*(结转|结余|余额|剩余).*"),
    CHANGE(".*(增减额|增减数|差额|变动额|比上年增减|增减情况|同比增减|增减).*"),
    /** money of which the heading says no more */
    AMOUNT("(合计|小计)?金额([（(].*[）)])?|总价|合价|总额"),
    /** points of a first level, in a column after it */
    LEVEL1_WEIGHT("(?!.)."),
    /** points of a second level, in a column after it */
    LEVEL2_WEIGHT("(?!.)."),
    OTHER("");

    private static final Search PUNCTUATION = Search.of("[\\s：:]");
    private static final Search FORMULA = Search.of("[（(][A-Za-z0-9/÷%＝=+*×-]{1,9}[）)]");

    private final Pattern words;

    ColumnKind(String words) {
        this.words = Pattern.compile(words);
    }

    /** The kind that a heading names; {@link #OTHER} if none. */
    static ColumnKind of(String heading) {
        String label = FORMULA.without(PUNCTUATION.without(heading));
        if (label.isEmpty() || label.length() > 22) {
            return OTHER;
        }
        for (ColumnKind kind : values()) {
            if (kind != OTHER && kind.words.matcher(label).matches()) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether its figures are amounts of money. */
    public boolean isMoney() {
        return switch (this) {
            case INITIAL_BUDGET, LAST_YEAR, ADJUSTMENT, BUDGET, ARRIVED, EXECUTED, BALANCE, CHANGE, AMOUNT -> true;
            default -> false;
        };
    }

    /** Whether it belongs to the part of a form that lists indicators. */
    boolean isOfIndicators() {
        return switch (this) {
            case LEVEL1, LEVEL2, NAME, NATURE, TARGET, ACTUAL, STANDARD, DEVIATION, COMPLETION -> true;
            default -> false;
        };
    }
}
