package youju.petition;

/** The papers that a step issues. */
public enum PaperKind {
    /** 登记回执, with the query code. */
    RECEIPT,
    /** 转送函. */
    LETTER_OF_REFERRAL,
    /** 交办函. */
    LETTER_OF_ASSIGNMENT,
    /** 异议函. */
    LETTER_OF_OBJECTION,
    /** 受理告知书. */
    NOTICE_OF_ACCEPTANCE,
    /** 不予受理告知书. */
    NOTICE_OF_NON_ACCEPTANCE,
    /** 程序性告知书: leads to a statutory procedure. */
    NOTICE_OF_PROCEDURE,
    /** 延期告知书. */
    NOTICE_OF_EXTENSION,
    /** 听证通知书. */
    NOTICE_OF_HEARING,
    /** 听证笔录. */
    RECORD_OF_HEARING,
    /** 调解协议书. */
    MEDIATION_AGREEMENT,
    /** 信访处理意见书. */
    OPINION,
    /** 答复意见书, for the other routes. */
    REPLY,
    /** 送达回证. */
    PROOF_OF_SERVICE,
    /** 办结报告. */
    COMPLETION_REPORT,
    /** 复查意见书. */
    OPINION_ON_REVIEW,
    /** 复核意见书. */
    OPINION_ON_FINAL_REVIEW,
    /** 督办函. */
    LETTER_OF_SUPERVISION,
    /** 督办反馈函. */
    ANSWER_TO_SUPERVISION
}
