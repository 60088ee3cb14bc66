package youju.inspection;

import java.util.Locale;

/** Kinds of defect, as the machine output names them. The id is the constant in lower case with hyphens. */
public enum Category {
    SUM_MISMATCH("分项之和与合计不符", "parts do not add up to the total"),
    RATE_MISMATCH("比率重算不符", "a rate does not follow from its figures"),
    YEAR_ON_YEAR("同比、环比不符", "a change does not follow from the two periods"),
    UNIT_CONVERSION("单位错误或缺失", "a unit is wrong or missing"),
    WEIGHT_TOTAL("分值合计不等于满分", "weights do not add up to the full mark"),
    WEIGHT_CATEGORY("一级指标分值合计不符", "weights of a first level do not add up to its points"),
    SCORE_OVER_WEIGHT("得分超出分值", "a score is above its weight or negative"),
    TOTAL_SCORE("总分不等于各项得分之和", "the total is not the sum of the scores"),
    GRADE_THRESHOLD("等级与分数不符", "the grade does not fit the score"),
    TARGET_VS_SCORE("得分与完成情况不符", "the score does not fit target and actual"),
    RULE_VIOLATION("违反报告自列的规则", "breaks a rule that the report itself states"),
    TEXT_VS_TABLE("正文与表格不符", "text and table disagree"),
    TABLE_VS_TABLE("表格之间不符", "two tables disagree"),
    TEXT_VS_TEXT("正文前后矛盾", "the text contradicts itself"),
    TARGET_INCONSISTENT("目标值前后不一", "one target stands with two values"),
    WRONG_YEAR("年度引用错误", "a year is wrong"),
    DATE_ORDER("日期先后不合逻辑", "dates are in an impossible order"),
    SECTION_NUMBERING("编号缺失、重复或乱序", "numbering has a gap, a repeat or is out of order"),
    EMPTY_MANDATORY("必填项为空", "a mandatory field is empty"),
    DEVIATION_UNEXPLAINED("偏差未说明", "a deviation is not explained"),
    EXECUTION_UNEXPLAINED("执行率异常未说明", "an unusual execution rate is not explained"),
    BUDGET_GROWTH_UNEXPLAINED("预算大幅增长未说明", "a large budget growth is not explained"),
    UNQUANTIFIED("指标不可衡量", "an indicator cannot be measured"),
    NEGATIVE_OR_IMPOSSIBLE("不可能的数", "an impossible figure"),
    DUPLICATE_ROW("重复列示", "a row stands twice"),
    HEADCOUNT_CONTROL("编制与在职人数不符", "posts and staff do not fit"),
    PRIVACY_LEAK("泄露个人信息", "personal data is published"),
    MISSING_ATTACHMENT("附件缺失", "an attachment is missing"),
    WORDING_TEMPLATE("模板残留或错别字", "template remains or misspelling");

    private final Wording title;

    Category(String chinese, String english) {
        this.title = new Wording(chinese, english);
    }

    public Wording title() {
        return title;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
