package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.budget.sheet.Field.Target;
import youju.money.Money;

/** The bank's statement beside the ledger. */
class BankTest {

    private static BudgetServer server;

    @BeforeAll
    static void start() {
        server = new BudgetServer();
        server.act("2022-02-01", BudgetExamples.opening(BudgetExamples.basic(2022), 1_000_000), server.cashier);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_banks_lines_are_compared_with_the_entries_and_every_difference_is_listed() {
        pay("2022-04-06", "记-4001", "示例文印店", 300);
        pay("2022-04-07", "记-4002", "示例供电所", 450);
        pay("2022-04-08", "记-4003", "示例酒家", 800);
        pay("2022-04-09", "记-4004", "示例公司", 120);
        List<String> heads = List.of("交易日期", "凭证号", "对方户名", "借方发生额", "贷方发生额", "摘要");
        long file = BudgetServer.on(
                "2022-06-30",
                () -> server.bean(Imports.class)
                        .receive(
                                Target.BANK,
                                "对账单.xlsx",
                                Workbooks.xlsx(
                                        heads,
                                        List.of(
                                                List.of("20220406", "记-4001", "示例文印店", 300, "", "印刷"),
                                                List.of("20220411", "", "示例供电所", 450, "", "电费"),
                                                List.of("20220408", "记-4003", "示例酒家", 880, "", "接待"),
                                                List.of("20220420", "", "示例银行", 15, "", "手续费"),
                                                List.of("20220421", "", "县财政局", "", 5000, "拨款"))),
                                server.cashier));
        int taken = BudgetServer.on("2022-06-30", () -> {
            Imports imports = server.bean(Imports.class);
            return imports.take(imports.find(file).orElseThrow(), false, server.cashier);
        });
        assertThat(taken).isEqualTo(4);
        Reconciliation april = server.bean(Bank.class).month(2022, 4);
        assertThat(april.paired()).extracting(pair -> pair.entry().voucher()).containsExactly("记-4001", "记-4002");
        assertThat(april.differing())
                .singleElement()
                .satisfies(pair -> assertThat(pair.difference()).isEqualTo(Money.ofYuan(80)));
        assertThat(april.bankOnly())
                .singleElement()
                .satisfies(line -> assertThat(line.note()).isEqualTo("手续费"));
        assertThat(april.booksOnly())
                .singleElement()
                .satisfies(entry -> assertThat(entry.voucher()).isEqualTo("记-4004"));
        assertThat(april.agrees()).isFalse();
        assertThat(april.bankSum().minus(april.booksSum())).isEqualTo(Money.ofYuan(80 + 15 - 120));
    }

    private static void pay(String day, String voucher, String payee, long yuan) {
        Allotment basic = server.books().allotments(2022).getFirst();
        long entry = server.act(
                day,
                new Move.Enter(
                        basic.id(),
                        OptionalLong.empty(),
                        voucher,
                        LocalDate.parse(day),
                        payee,
                        "支出",
                        "30201",
                        Money.ofYuan(yuan)),
                server.cashier);
        server.act(day, new Move.Approve(entry, ""), server.head);
    }
}
