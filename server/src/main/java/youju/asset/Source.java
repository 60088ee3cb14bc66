package youju.asset;

/** How an asset came in. */
public enum Source {
    /** 购置. */
    PURCHASE,
    /** 调入. */
    TRANSFER_IN,
    /** 接受捐赠. */
    DONATION,
    /** 盘盈: only by an approved request. */
    SURPLUS
}
