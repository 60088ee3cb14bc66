package youju.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import youju.database.Reading;
import youju.money.Money;
import youju.page.Words;
import youju.relief.BadResult.Fault;
import youju.relief.BadResult.Kind;
import youju.relief.Refused.Reason;
import youju.vault.BankAccount;

/** What goes to the bank, and what comes back from it: real workbooks, made by POI and by LibreOffice, and CSVs. */
class BankResultTest {

    private static final ReliefCounty COUNTY = ReliefCounty.shared();

    private final long source = COUNTY.source("银行" + System.nanoTime(), Money.ofYuan(100_000));

    private long batch(int grants) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < grants; i++) {
            ids.add(COUNTY.approved(1 + i % 8, Money.ofFen(123_456 + i), source));
        }
        return COUNTY.batch(ids.toArray(Long[]::new));
    }

    private static Payments.Taken take(long batch, String name, byte[] content) {
        return COUNTY.bean(Payments.class).take(batch, name, content, COUNTY.actor("caiwu"), UUID.randomUUID());
    }

    private static List<Payments.Order> orders(long batch) {
        return Reading.as(
                COUNTY.actor("caiwu").reading(),
                () -> COUNTY.bean(Payments.class).orders(batch, "送银行代发", COUNTY.actor("caiwu")));
    }

    @Test
    void the_banks_file_has_names_and_accounts_in_clear_as_text_and_the_opening_is_on_record() throws IOException {
        long batch = batch(2);
        byte[] content = new BankFile(Words.in(Locale.CHINESE)).xlsx(orders(batch));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo(ReliefCounty.CARD);
            assertThat(new DataFormatter().formatCellValue(row.getCell(5))).isEqualTo("1,234.56");
            assertThat(row.getCell(2).getStringCellValue()).startsWith("甲示例");
        }
        assertThat(COUNTY.owner()
                        .sql("select count(*) from vault.opening where why = '送银行代发' and 'ACCOUNT' = any (fields)")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void no_cell_of_the_banks_file_can_be_taken_for_a_formula() throws IOException {
        List<Payments.Order> orders = List.of(new Payments.Order(
                1, "PC", "=HYPERLINK(\"http://示例\")", ReliefCounty.CARD, "+开户行,\"甲\"", Money.ofYuan(1), "@用途"));
        BankFile file = new BankFile(Words.in(Locale.CHINESE));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.xlsx(orders)))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getStringCellValue()).startsWith("'=");
        }
        assertThat(new String(file.csv(orders), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"http://示例\"\")\"")
                .contains("\"'+开户行,\"\"甲\"\"\"")
                .contains(",'@用途,")
                .doesNotContain("\n=");
    }

    /** Filled in as a bank does: a merged title above, full-width digits, amounts as text, a line of sums below. */
    private static byte[] workbook(Batch batch, String word) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("代发结果");
            sheet.createRow(0).createCell(0).setCellValue("示例银行批量代发回盘");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            Row head = sheet.createRow(2);
            List<String> heads = List.of("付款流水号", "收款账号", "交易金额（元）", "交易结果", "银行凭证号", "失败原因");
            for (int i = 0; i < heads.size(); i++) {
                head.createCell(i).setCellValue(heads.get(i));
            }
            int at = 3;
            for (Batch.Line line : batch.lines()) {
                Row row = sheet.createRow(at);
                row.createCell(0).setCellValue(line.reference());
                row.createCell(1)
                        .setCellValue("6200************" + line.account().substring(4));
                if (at % 2 == 0) {
                    row.createCell(2).setCellValue(line.amount().inYuan().doubleValue());
                } else {
                    row.createCell(2).setCellValue("￥" + line.amount().grouped().replace('1', '１'));
                }
                row.createCell(3).setCellValue(word);
                row.createCell(4).setCellValue("HD" + at);
                at++;
            }
            Row sum = sheet.createRow(at);
            sum.createCell(0).setCellValue("合　计");
            sum.createCell(2).setCellFormula("SUM(C4:C" + at + ")");
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_workbook_with_title_sums_and_full_width_digits_is_read() throws IOException {
        long batch = batch(3);
        byte[] content = workbook(COUNTY.batchOf(batch), " 成功 ");
        assertThat(take(batch, "回盘.xlsx", content)).isEqualTo(new Payments.Taken(3, 0, 0));
        assertThat(COUNTY.batchOf(batch).lines()).extracting(Batch.Line::state).containsOnly(State.PAID);
    }

    @Test
    void a_workbook_made_by_libre_office_is_read() throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(office), "LibreOffice isn't installed");
        long batch = batch(2);
        Path folder = Files.createTempDirectory("relief");
        Path csv = folder.resolve("answer.csv");
        Files.write(csv, COUNTY.said(batch, "成功"));
        for (String format : List.of("xlsx", "xls")) {
            Process process = new ProcessBuilder(
                            office.toString(),
                            "-env:UserInstallation=file://" + folder.resolve("profile"),
                            "--headless",
                            "--infilter=CSV:44,34,76,1",
                            "--convert-to",
                            format,
                            "--outdir",
                            folder.toString(),
                            csv.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(take(batch, "answer.xlsx", Files.readAllBytes(folder.resolve("answer.xlsx"))))
                .isEqualTo(new Payments.Taken(2, 0, 0));
        BadResult old = catchThrowableOfType(
                BadResult.class, () -> take(batch, "answer.xls", Files.readAllBytes(folder.resolve("answer.xls"))));
        assertThat(old.faults()).extracting(Fault::kind).containsExactly(Kind.TOLD_BEFORE, Kind.TOLD_BEFORE);
    }

    @Test
    void a_csv_in_gbk_is_read_and_what_failed_returns_to_its_source() {
        long batch = batch(2);
        Money before = COUNTY.look(source).left();
        byte[] gbk = new String(COUNTY.said(batch, "失败"), StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));
        assertThat(take(batch, "回盘.csv", gbk)).isEqualTo(new Payments.Taken(0, 2, 0));
        assertThat(COUNTY.look(source).left())
                .isEqualTo(before.plus(COUNTY.batchOf(batch).total()));
        assertThat(COUNTY.batchOf(batch).lines())
                .extracting(line -> line.said().orElseThrow().words())
                .containsOnly("户名不符");
    }

    @Test
    void what_failed_is_paid_to_a_corrected_account_once_the_leader_approved_anew() {
        long grant = COUNTY.approved(7, Money.ofYuan(800), source);
        COUNTY.take(COUNTY.batch(grant), "失败");
        COUNTY.act(
                grant,
                new Step.CorrectAccount(
                        new BankAccount(BankAccount.Kind.PASSBOOK, "1100 2200-3344"), "示例农商行", "卡号有误，已核对"),
                "dengji");
        assertThat(COUNTY.find(grant).state()).isEqualTo(State.GRANTED);
        assertThat(COUNTY.find(grant).recipient().account()).isEqualTo("****3344");
        COUNTY.plain(grant, Action.APPROVE, "juzhang");
        long second = COUNTY.batch(grant);
        assertThat(orders(second).getFirst().account()).isEqualTo("110022003344");
        COUNTY.take(second, "成功");
        assertThat(COUNTY.find(grant).state()).isEqualTo(State.PAID);
        COUNTY.take(second, "退汇");
        assertThat(COUNTY.find(grant).state()).isEqualTo(State.FAILED);
        assertThat(COUNTY.look(source).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void wrong_rows_are_named_with_their_cells_and_nothing_is_taken_in() {
        long batch = batch(4);
        List<Batch.Line> lines = COUNTY.batchOf(batch).lines();
        String text = String.join(
                "\n",
                "流水号,收款账号,金额,结果,凭证号",
                lines.get(0).reference() + ",****0000,1234.57,成功,HD1",
                lines.get(1).reference() + ",****1111,1234.57,成功,HD2",
                lines.get(2).reference() + ",,一千元,处理中,",
                "PC1999-001-0001,,1,成功,HD4",
                lines.get(3).reference() + ",,1234.59,成功,",
                lines.get(3).reference() + ",,1234.59,失败,");
        BadResult bad = catchThrowableOfType(
                BadResult.class, () -> take(batch, "回盘.csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(bad.faults())
                .extracting(Fault::place, Fault::kind)
                .containsExactlyInAnyOrder(
                        tuple("C2", Kind.OTHER_AMOUNT),
                        tuple("B3", Kind.OTHER_ACCOUNT),
                        tuple("C4", Kind.NO_AMOUNT),
                        tuple("D4", Kind.UNKNOWN_RESULT),
                        tuple("A5", Kind.UNKNOWN_REFERENCE),
                        tuple("E6", Kind.NO_VOUCHER),
                        tuple("A7", Kind.REFERENCE_TWICE));
        assertThat(COUNTY.batchOf(batch).lines()).extracting(Batch.Line::state).containsOnly(State.IN_BATCH);
        assertThat(COUNTY.batchOf(batch).results()).isEmpty();
    }

    @Test
    void the_same_file_twice_is_recognised() {
        long batch = batch(1);
        byte[] content = COUNTY.said(batch, "成功");
        take(batch, "回盘.csv", content);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> take(batch, "改了名.csv", content))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SAME_FILE));
    }

    @Test
    void what_is_no_table_is_said_to_be_none() {
        long batch = batch(1);
        for (byte[] content : List.of(
                new byte[0],
                "PK\3\4 damaged".getBytes(StandardCharsets.UTF_8),
                "只有一行字，没有表头".getBytes(StandardCharsets.UTF_8),
                "流水号,金额,结果\n".getBytes(StandardCharsets.UTF_8))) {
            assertThatExceptionOfType(BadResult.class)
                    .isThrownBy(() -> take(batch, "文件", content))
                    .satisfies(bad -> assertThat(bad.faults()).hasSize(1));
        }
    }
}
