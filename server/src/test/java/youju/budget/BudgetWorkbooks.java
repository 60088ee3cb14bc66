package youju.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Spreadsheets for tests of pages. */
public final class BudgetWorkbooks {

    private BudgetWorkbooks() {}

    /** An export of basic expenditure, an entry for each amount. */
    public static byte[] monthOf(LocalDate day, String function, List<String> amounts) {
        List<List<Object>> rows = new ArrayList<>();
        for (String amount : amounts) {
            rows.add(List.of("导-" + rows.size(), day, "购办公用品", "示例办公用品店", "30201", function, amount));
        }
        return Workbooks.xlsx(List.of("凭证号", "日期", "摘要", "收款人", "经济分类", "功能分类", "金额"), rows);
    }

    /** A bank's statement of one day, a payment for each amount. */
    public static byte[] statementOf(LocalDate day, List<String> amounts) {
        List<List<Object>> rows = new ArrayList<>();
        for (String amount : amounts) {
            rows.add(List.of(day, "", "示例公司", amount, "付款"));
        }
        return Workbooks.xlsx(List.of("交易日期", "凭证号", "对方户名", "借方发生额", "摘要"), rows);
    }
}
