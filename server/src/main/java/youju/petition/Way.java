package youju.petition;

/** Why a body has a petition. */
public enum Way {
    /** 转送 (art. 22). */
    REFER,
    /** 交办: with a set period and a completion report owed (art. 22). */
    ASSIGN,
    /** 协办: contributes to the lead's answer (art. 24). */
    CONTRIBUTE,
    /** 导入: led to the body of another procedure (arts. 22, 30, 31). */
    ROUTE,
    /** 复查 (art. 35). */
    REVIEW,
    /** 复核 (art. 36). */
    FINAL_REVIEW
}
