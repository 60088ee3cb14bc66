package youju.relief;

/** What a step does to the money of its source. */
public enum Effect {
    NONE,
    /** 预留: sets aside what was approved. */
    RESERVE,
    /** 释放: lets go what was set aside. */
    RELEASE,
    /** 支付: what was set aside is paid. */
    POST,
    /** 退回: what was paid came back. */
    RETURN
}
