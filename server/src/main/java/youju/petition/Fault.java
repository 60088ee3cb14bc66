package youju.petition;

/** Why the bureau chases a matter 督办 (art. 40). */
public enum Fault {
    /** 未按规定登记、转送、交办. */
    NOT_REFERRED,
    /** 未按规定受理、告知. */
    NOT_NOTIFIED,
    /** 无正当理由超期. */
    LATE,
    /** 推诿、敷衍、拖延. */
    SHIRKING,
    /** 弄虚作假. */
    FRAUD,
    /** 程序不当. */
    WRONG_PROCEDURE,
    /** 未反馈结果. */
    NO_FEEDBACK,
    /** 拒不执行处理意见. */
    NOT_CARRIED_OUT,
    /** 其他. */
    OTHER
}
