package youju.budget.sheet;

import java.util.Arrays;
import java.util.List;

/** What a column may hold. Names for readers are {@code budget.field.*} in the bundle. */
public enum Field {
    VOUCHER(Target.ENTRIES, false, "凭证号", "凭证编号", "凭证字号", "记账凭证号", "凭证"),
    DAY(Target.ENTRIES, true, "日期", "凭证日期", "制单日期", "支付日期", "记账日期", "业务日期"),
    PAYEE(Target.ENTRIES, true, "收款人", "收款人名称", "收款人全称", "收款单位", "收款方", "往来单位"),
    PURPOSE(Target.ENTRIES, true, "用途", "摘要", "支付用途"),
    ECONOMIC(Target.ENTRIES, true, "部门经济分类", "部门支出经济分类", "经济分类", "支出经济分类", "经济分类科目", "经济科目"),
    FUNCTION(Target.ENTRIES, false, "功能分类", "支出功能分类", "功能分类科目", "功能科目"),
    PROJECT(Target.ENTRIES, false, "项目", "项目名称", "预算项目"),
    SOURCE(Target.ENTRIES, false, "资金来源", "资金性质", "预算来源"),
    AMOUNT(Target.ENTRIES, true, "金额", "支付金额", "支出金额", "借方金额", "发生额", "借方"),
    BANK_DAY(Target.BANK, true, "交易日期", "日期", "记账日期", "入账日期"),
    BANK_AMOUNT(Target.BANK, true, "支出金额", "付款金额", "借方发生额", "借方金额", "支出", "借方", "金额", "发生额"),
    BANK_PAYEE(Target.BANK, false, "对方户名", "对方名称", "收款人", "收款人名称", "对方账户名称"),
    BANK_REFERENCE(Target.BANK, false, "凭证号", "凭证号码", "流水号", "交易流水号"),
    BANK_NOTE(Target.BANK, false, "摘要", "用途", "附言");

    /** What a file is taken in as. */
    public enum Target {
        /** Expenditure entries, from the finance system. */
        ENTRIES,
        /** Lines of the bank's statement. */
        BANK
    }

    private final Target target;
    private final boolean needed;
    private final List<String> names;

    Field(Target target, boolean needed, String... names) {
        this.target = target;
        this.needed = needed;
        this.names = List.of(names);
    }

    /** In the order in which they are looked for. */
    public static List<Field> of(Target target) {
        return Arrays.stream(values()).filter(field -> field.target == target).toList();
    }

    /** Whether nothing can be taken in without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** How heads call it, the likeliest first. */
    public List<String> names() {
        return names;
    }
}
