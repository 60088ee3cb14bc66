package youju.relief;

/** A paper of the folder, in the order in which it lies there. Names are {@code relief.piece.*}. */
public enum Piece {
    /** 救助申请书. */
    APPLICATION(false),
    /** 身份及家庭情况证明: a scan. */
    IDENTITY(true),
    /** 困难情况佐证: a scan. */
    EVIDENCE(true),
    /** 村（社区）证明. */
    VILLAGE_CERTIFICATE(false),
    /** 乡镇证明. */
    TOWN_CERTIFICATE(false),
    /** 信访事项材料: a scan. */
    PETITION_RECORD(true),
    /** 专项资金申报表. */
    FUND_FORM(false),
    /** 联席会议纪要. */
    MINUTES(false),
    /** 补助对象名册: the sitting's list. */
    ROSTER(false),
    /** 领导审批表. */
    APPROVAL(false),
    /** 支付通知单. */
    PAYMENT_ORDER(false),
    /** 支付凭证: what the bank said. */
    VOUCHER(false),
    /** 银行回单: a scan. */
    RECEIPT(true),
    /** 办结报告. */
    CLOSING_REPORT(false),
    /** 其他材料: a scan. */
    OTHER(true);

    private final boolean scan;

    Piece(boolean scan) {
        this.scan = scan;
    }

    /** Whether it comes in as a scan; the others are written by the program from the steps. */
    public boolean isScan() {
        return scan;
    }
}
