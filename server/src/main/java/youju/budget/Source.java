package youju.budget;

/**
 * Where money comes from: the four budgets of 预算法 art. 5, and what bodies list beside them. Names for readers are {@code
 * budget.source.*} in the bundle.
 */
public enum Source {
    /** 一般公共预算. */
    GENERAL,
    /** 政府性基金预算. */
    GOVERNMENT_FUND,
    /** 国有资本经营预算. */
    STATE_CAPITAL,
    /** 社会保险基金预算. */
    SOCIAL_INSURANCE,
    /** 纳入管理的非税收入. */
    NON_TAX,
    /** 其他资金. */
    OTHER
}
