package youju.relief;

/** Where a grant stands in its {@link Life}. Names for readers are {@code relief.state.*} in the bundle. */
public enum State {
    /** Before it is applied for. */
    NOTHING,
    /** 已申请. */
    APPLIED,
    /** 村（社区）已证明. */
    VILLAGE_CERTIFIED,
    /** 乡镇已证明: waits for the joint conference. */
    CERTIFIED,
    /** 会议已同意: waits for the leader. */
    GRANTED,
    /** 已审批: its money is reserved. */
    APPROVED,
    /** 已报批次: at the bank. */
    IN_BATCH,
    /** 已发放: the bank said so. */
    PAID,
    /** 发放失败: the money went back to its source. */
    FAILED,
    /** 已归档. */
    FILED,
    /** 证明未通过: village or town wouldn't certify. */
    REFUSED,
    /** 会议未通过; a later sitting may decide anew. */
    TURNED_DOWN,
    /** 已撤回. */
    WITHDRAWN,
    /** 已作废: turned down by the conference after it had been approved. */
    VOIDED;

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return Life.from(this).isEmpty();
    }

    /** Whether the money is with the recipient. */
    public boolean isPaid() {
        return this == PAID || this == FILED;
    }
}
