package youju.asset;

/** What one asks for and another approves. */
public enum RequestKind {
    /** 报废. */
    SCRAP,
    /** 调出. */
    TRANSFER_OUT,
    /** 对外捐赠. */
    DONATE,
    /** 出售. */
    SELL,
    /** 报损. */
    LOSS,
    /** 盘亏. */
    SHORTAGE,
    /** 盘盈. */
    SURPLUS;

    /** Whether a card goes out; a surplus brings one in. */
    public boolean isDisposal() {
        return this != SURPLUS;
    }
}
