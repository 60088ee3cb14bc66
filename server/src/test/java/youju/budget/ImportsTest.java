package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import youju.budget.Refused.Reason;
import youju.budget.Taken.Bad;
import youju.budget.Taken.Check;
import youju.budget.Taken.Fault;
import youju.budget.sheet.Field;
import youju.budget.sheet.Field.Target;
import youju.budget.sheet.Unusable;
import youju.money.Money;

/** Spreadsheets of the finance system and the bank, made by POI and by LibreOffice. */
class ImportsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);

    private static BudgetServer server;
    private static int tellApart;

    @BeforeAll
    static void start() {
        server = new BudgetServer();
        long project =
                server.act("2022-01-10", new Move.AddProject(2022, "信访业务经费", Project.Kind.BUSINESS), server.cashier);
        server.act("2022-02-01", BudgetExamples.opening(BudgetExamples.basic(2022), 1_000_000), server.cashier);
        server.act("2022-02-01", BudgetExamples.opening(BudgetExamples.of(2022, project), 1_000_000), server.cashier);
        server.act(
                "2022-02-01",
                BudgetExamples.opening(new Head(2022, OptionalLong.of(project), Source.GENERAL, "2080505"), 1_000),
                server.cashier);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Imports imports() {
        return server.bean(Imports.class);
    }

    /** A good row of {@link Workbooks#HEADS}, with other values in some columns. */
    private static List<Object> row(Object... others) {
        tellApart++;
        List<Object> row = new ArrayList<>(Arrays.asList(
                tellApart, "记-" + tellApart, DAY, "购办公用品", "示例办公用品店", "30201 办公费", "基本支出", "一般公共预算资金", 125.5));
        for (int i = 0; i < others.length; i += 2) {
            row.set((Integer) others[i], others[i + 1]);
        }
        return row;
    }

    private static long received(byte[] content) {
        return BudgetServer.on(
                "2022-06-30", () -> imports().receive(Target.ENTRIES, "三月.xlsx", content, server.cashier));
    }

    private static Check check(long file) {
        return BudgetServer.on(
                "2022-06-30", () -> imports().check(imports().find(file).orElseThrow()));
    }

    private static int take(long file, boolean goodOnly) {
        return BudgetServer.on(
                "2022-06-30", () -> imports().take(imports().find(file).orElseThrow(), goodOnly, server.cashier));
    }

    private static List<String> faults(Check check) {
        return check.faulty().stream()
                .flatMap(row -> row.faults().stream())
                .map(bad -> bad.cell() + " " + bad.field() + " " + bad.fault())
                .toList();
    }

    private static Money pending() {
        return server.books().year(2022).total().pending();
    }

    @Test
    void a_list_is_read_under_its_title_with_totals_passed_over() {
        Check check = check(received(Workbooks.xlsx(
                Workbooks.HEADS,
                List.of(
                        row(),
                        row(5, "公务接待费", 8, "1,250.00"),
                        row(6, "信访业务经费", 2, "2022年3月16日", 8, "５００．００"),
                        List.of("", "", "", "", "", "", "", "", ""),
                        List.of("合计", "", "", "", "", "", "", "", 1875.5)))));
        assertThat(check.head().number()).isEqualTo(4);
        assertThat(check.missing()).isEmpty();
        assertThat(faults(check)).containsExactly("支出明细!A7 FUNCTION WHICH_FUNCTION");
        assertThat(check.good()).hasSize(2);
        assertThat(check.sum()).isEqualTo(Money.parse("1375.50"));
        Taken.Row.Entry second = (Taken.Row.Entry) check.good().getLast();
        assertThat(second.move().economic()).isEqualTo("30217");
        assertThat(second.move().day()).isEqualTo(DAY);
    }

    @Test
    void every_fault_is_told_at_its_cell() {
        Check check = check(received(Workbooks.xlsx(
                Workbooks.HEADS,
                List.of(
                        row(2, "去年三月"),
                        row(2, LocalDate.of(2022, 12, 1)),
                        row(4, ""),
                        row(5, "302 商品和服务支出"),
                        row(6, "没有的项目"),
                        row(7, "彩票"),
                        row(8, "一百"),
                        row(8, -20),
                        row(8, 0.005),
                        row(7, "政府性基金"),
                        row(8, 1_000_001),
                        row(2, LocalDate.of(2021, 3, 1)),
                        row()))));
        assertThat(faults(check))
                .containsExactly(
                        "支出明细!C5 DAY NO_DAY",
                        "支出明细!C6 DAY IN_FUTURE",
                        "支出明细!E7 PAYEE MISSING",
                        "支出明细!F8 ECONOMIC NO_CLASS",
                        "支出明细!G9 PROJECT NO_PROJECT",
                        "支出明细!H10 SOURCE NO_SOURCE",
                        "支出明细!I11 AMOUNT NO_AMOUNT",
                        "支出明细!I12 AMOUNT NOT_POSITIVE",
                        "支出明细!I13 AMOUNT NO_AMOUNT",
                        "支出明细!H14 SOURCE NO_ALLOTMENT",
                        "支出明细!I15 AMOUNT NOT_ENOUGH",
                        "支出明细!G16 PROJECT NO_ALLOTMENT");
        assertThat(check.good()).hasSize(1);
    }

    @Test
    void one_faulty_row_keeps_all_out_unless_the_good_ones_are_asked_for() {
        long file = received(Workbooks.xls(Workbooks.HEADS, List.of(row(), row(8, "三元"), row())));
        Money before = pending();
        Refused refused = catchThrowableOfType(Refused.class, () -> take(file, false));
        assertThat(refused.reason()).isEqualTo(Reason.FILE_FAULTY);
        assertThat(pending()).isEqualTo(before);
        assertThat(take(file, true)).isEqualTo(2);
        assertThat(pending().minus(before)).isEqualTo(Money.parse("251"));
        Check after = check(file);
        assertThat(after.good()).hasSize(2);
        assertThat(faults(after)).containsExactly("支出明细!I6 AMOUNT NO_AMOUNT");
    }

    @Test
    void what_is_more_than_there_is_only_together_is_told_at_the_row_where_it_runs_out() {
        long file = received(Workbooks.xlsx(
                List.of("日期", "摘要", "收款人", "经济分类", "项目", "功能分类", "金额"),
                List.of(
                        List.of(DAY, "缴费", "示例中心", "30108", "信访业务经费", "2080505", 600),
                        List.of(DAY, "缴费", "示例中心", "30108", "信访业务经费", "2080505", 600),
                        List.of(DAY, "缴费", "示例中心", "30108", "信访业务经费", "2080505", 400))));
        assertThat(faults(check(file))).containsExactly("支出明细!G6 AMOUNT NOT_ENOUGH");
        assertThat(take(file, true)).isEqualTo(2);
        assertThat(faults(check(file))).as("still told after").containsExactly("支出明细!G6 AMOUNT NOT_ENOUGH");
    }

    @Test
    void the_same_file_is_taken_in_once() {
        byte[] content = Workbooks.xlsx(Workbooks.HEADS, List.of(row()));
        long file = received(content);
        assertThat(received(content))
                .as("not taken in yet, so the same is looked at again")
                .isEqualTo(file);
        take(file, false);
        assertThatThrownBy(() -> received(content))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FILE_TAKEN));
        assertThatThrownBy(() -> take(file, false))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FILE_TAKEN));
    }

    @Test
    void columns_of_other_names_are_told_once_and_remembered() {
        List<Object> values = List.of("付1", "2022-03-20", "印刷", "示例文印店", "30202", 88);
        long file = received(Workbooks.xlsx(List.of("凭证", "何时", "摘要", "给谁", "科目", "多少"), List.of(values)));
        assertThat(check(file).missing()).containsExactly(Field.DAY, Field.PAYEE, Field.ECONOMIC, Field.AMOUNT);
        Map<Field, Integer> told = Map.of(
                Field.VOUCHER, 0, Field.DAY, 1, Field.PURPOSE, 2, Field.PAYEE, 3, Field.ECONOMIC, 4, Field.AMOUNT, 5);
        BudgetServer.on("2022-06-30", () -> {
            imports().remember(imports().find(file).orElseThrow(), told, server.cashier);
            return true;
        });
        assertThat(check(file).good()).hasSize(1);
        long next = received(Workbooks.xlsx(
                List.of("凭证", "何时", "摘要", "给谁", "科目", "多少"),
                List.of(List.of("付2", "20220321", "印刷", "示例文印店", "30202", 99))));
        assertThat(check(next).good()).hasSize(1);
    }

    @Test
    void what_came_with_a_file_is_decided_on_at_once_by_somebody_else() {
        long file = received(Workbooks.xlsx(Workbooks.HEADS, List.of(row(8, 4_000), row(8, 6_000))));
        take(file, false);
        Ledger ledger = server.bean(Ledger.class);
        assertThat(catchThrowableOfType(Refused.class, () -> ledger.decideFile(file, true, "", server.cashier))
                        .reason())
                .isEqualTo(Reason.OWN_ENTRY);
        assertThat(catchThrowableOfType(Refused.class, () -> ledger.decideFile(file, true, "", server.accountant))
                        .reason())
                .isEqualTo(Reason.ABOVE_LIMIT);
        assertThat(ledger.decideFile(file, true, "", server.head)).isEqualTo(2);
        assertThat(server.bean(Entries.class)
                        .sum(EntryFilter.of(2022, Map.of("file", String.valueOf(file), "state", "APPROVED"))))
                .isEqualTo(new Entries.Sum(2, Money.ofYuan(10_000)));
    }

    @Test
    void what_is_no_spreadsheet_is_refused_with_its_reason() {
        assertThat(unusable("not a spreadsheet".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Unusable.Reason.NO_SPREADSHEET);
        assertThat(unusable(new byte[0])).isEqualTo(Unusable.Reason.EMPTY);
        byte[] whole = Workbooks.xlsx(Workbooks.HEADS, List.of(row()));
        assertThat(unusable(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Unusable.Reason.NO_SPREADSHEET);
        assertThat(unusable(Workbooks.xlsx(List.of("甲", "乙", "丙"), List.of(row()))))
                .isEqualTo(Unusable.Reason.NO_HEAD);
    }

    private static Unusable.Reason unusable(byte[] content) {
        return catchThrowableOfType(Unusable.class, () -> received(content)).reason();
    }

    @Test
    void nobody_but_finance_takes_in_files() {
        byte[] content = Workbooks.xlsx(Workbooks.HEADS, List.of(row()));
        assertThatThrownBy(() -> imports().receive(Target.ENTRIES, "x.xlsx", content, server.head))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_YOURS));
    }

    @Test
    @EnabledIf("youju.budget.Workbooks#hasLibreOffice")
    void files_that_libreoffice_saved_are_read_alike() {
        for (String format : List.of("xlsx", "xls")) {
            long file = received(Workbooks.byLibreOffice(
                    format,
                    List.of("凭证号", "日期", "摘要", "收款人", "经济分类", "金额"),
                    List.of(
                            List.of("记-" + format, "2022-03-18", "水费", "示例自来水公司", "30205", "210.35"),
                            List.of("记-" + format + 2, "2022-03-19", "电费", "示例供电所", "30206", "1099.10"))));
            Check check = check(file);
            assertThat(faults(check)).as(format).isEmpty();
            assertThat(check.sum()).as(format).isEqualTo(Money.parse("1309.45"));
        }
    }

    @Test
    void a_fault_names_cell_field_and_text() {
        Check check = check(received(Workbooks.xlsx(Workbooks.HEADS, List.of(row(8, "一百元整")))));
        assertThat(check.faulty().getFirst().faults())
                .containsExactly(new Bad("支出明细!I5", Field.AMOUNT, Fault.NO_AMOUNT, "一百元整"));
        assertThat(check.file().intake()).isEmpty();
    }
}
