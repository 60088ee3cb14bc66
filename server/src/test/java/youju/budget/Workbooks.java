package youju.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets as other systems make them. */
final class Workbooks {

    /** Heads of a finance system's export. */
    static final List<String> HEADS = List.of("序号", "凭证编号", "制单日期", "摘要", "收款人全称", "部门经济分类", "项目名称", "资金性质", "支付金额（元）");

    private Workbooks() {}

    /** A list under a merged title and a line that says the unit, from these rows; numbers and days as such. */
    static byte[] xlsx(List<String> heads, List<List<Object>> rows) {
        return bytes(new XSSFWorkbook(), heads, rows);
    }

    static byte[] xls(List<String> heads, List<List<Object>> rows) {
        return bytes(new HSSFWorkbook(), heads, rows);
    }

    private static byte[] bytes(Workbook book, List<String> heads, List<List<Object>> rows) {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("支出明细");
            sheet.createRow(0).createCell(0).setCellValue("云岭县信访局支出明细账");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, heads.size() - 1));
            sheet.createRow(1).createCell(0).setCellValue("单位：元");
            fill(sheet.createRow(3), List.copyOf(heads), day(book));
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(4 + i), rows.get(i), day(book));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle day(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
        return style;
    }

    private static void fill(Row row, List<?> values, CellStyle day) {
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            switch (values.get(column)) {
                case LocalDate date -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                case Object text -> cell.setCellValue(text.toString());
            }
        }
    }

    /** A list without a title, saved by LibreOffice from text, where there is one: {@link #hasLibreOffice}. */
    static byte[] byLibreOffice(String format, List<String> heads, List<List<String>> rows) {
        try {
            Path folder = Files.createTempDirectory("sheet");
            StringBuilder csv = new StringBuilder(String.join(",", heads)).append('\n');
            rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
            Path text = Files.writeString(folder.resolve("list.csv"), csv);
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=file://" + folder.resolve("profile"),
                            "--headless",
                            "--infilter=CSV:44,34,76,1,,0,false,true",
                            "--convert-to",
                            format,
                            "--outdir",
                            folder.toString(),
                            text.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!office.waitFor(3, TimeUnit.MINUTES)) {
                office.destroyForcibly();
            }
            return Files.readAllBytes(folder.resolve("list." + format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static boolean hasLibreOffice() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
