package youju.dispute;

/** Where a dispute stands in its {@link Life}. Names for readers are {@code dispute.state.*} in the bundle. */
public enum State {
    /** Before it is registered; no dispute is ever stored in it. */
    NOTHING,
    /** 已登记. */
    REGISTERED,
    /** 已交办: a body has to settle it. */
    ASSIGNED,
    /** 调解中: both sides consented (人民调解法 arts. 3, 17). */
    MEDIATING,
    /** 已达成协议, not yet carried out. */
    AGREED,
    /** 已化解: settled, or the agreement carried out. */
    RESOLVED,
    /** 调解终止: ended without, the sides told of their way to law (art. 26). */
    TERMINATED,
    /** 已归档. */
    CLOSED
}
