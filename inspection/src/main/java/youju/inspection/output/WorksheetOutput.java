package youju.inspection.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import youju.inspection.Category;
import youju.inspection.Finding;
import youju.inspection.Verdict;

/** A worksheet for the reviewer's working paper: findings with room for the review, sums, and what was verified. */
public final class WorksheetOutput implements Output {

    private static final int CHARACTER = 256;

    /** Points; a row is as high as its longest cell, since whoever only opens the file doesn't make it so. */
    private static final float LINE = 15;

    /** A row of xlsx can't be higher than 409 points. */
    private static final int MOST_LINES = 27;

    /** A cell of xlsx holds no more. */
    private static final int MOST = 32_000;

    private final Words words;
    private final boolean checked;

    public WorksheetOutput(Locale locale, boolean checked) {
        this.words = new Words(locale);
        this.checked = checked;
    }

    @Override
    public void write(List<Report> reports, OutputStream to) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
            Paper paper = new Paper(book);
            about(reports, paper);
            findings(reports, paper);
            summary(reports, paper);
            if (checked) {
                verified(reports, paper);
            }
            book.write(to);
        }
    }

    private void about(List<Report> reports, Paper paper) {
        paper.head(List.of("有据：自评报告核查底稿|Youju: working paper on self-evaluation reports"), new int[] {100});
        long findings = reports.stream()
                .filter(Report.Inspected.class::isInstance)
                .mapToLong(report -> ((Report.Inspected) report).findings().size())
                .sum();
        paper.row(List.of(words.of(
                reports.size() + "份报告，发现" + findings + "处。", reports.size() + " reports, " + findings + " findings.")));
        paper.row(
                List.of(
                        words.of(
                                "错误：两处不能同时为真。警告：不符合规则，或者应当说明。提示：可以改进。",
                                "Error: both can't be true. Warning: a rule is broken or an explanation owed. Note: should be better.")));
        paper.row(
                List.of(
                        words.of(
                                "每一条都是向报告编写人提出的问题，由人判断。请在“复核意见”栏填写。",
                                "Each finding is a question to the report's author; a person decides. The column Review is for that.")));
    }

    private void findings(List<Report> reports, Paper paper) {
        paper.sheet(words.of("发现", "Findings"));
        paper.head(
                List.of(
                        "序号|No.",
                        "文件|File",
                        "严重程度|Severity",
                        "类别|Category",
                        "问题|Finding",
                        "位置|Place",
                        "应为|Expected",
                        "实为|Printed",
                        "规则|Rule",
                        "复核意见|Review"),
                new int[] {6, 22, 9, 18, 56, 48, 16, 16, 18, 20});
        int number = 0;
        for (Report report : reports) {
            if (report instanceof Report.Inspected inspected) {
                for (Finding finding : inspected.findings()) {
                    number++;
                    paper.row(List.of(
                            String.valueOf(number),
                            report.name(),
                            words.of(finding.severity().title()),
                            words.of(finding.category().title()),
                            words.of(finding.message()),
                            Where.all(finding.evidence(), words.locale()),
                            finding.expected(),
                            finding.actual(),
                            finding.rule(),
                            ""));
                }
            }
        }
        paper.filter(number, 10);
    }

    private void summary(List<Report> reports, Paper paper) {
        paper.sheet(words.of("汇总", "Summary"));
        paper.head(List.of("文件或类别|File or category", "数量|Count"), new int[] {48, 12});
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        for (Report report : reports) {
            switch (report) {
                case Report.Inspected inspected -> {
                    paper.row(List.of(
                            report.name(), String.valueOf(inspected.findings().size())));
                    inspected.findings().forEach(finding -> counts.merge(finding.category(), 1, Integer::sum));
                }
                case Report.Unread unread ->
                    paper.row(List.of(
                            report.name(),
                            words.of(
                                    unread.reason().reason().inChinese(),
                                    unread.reason().reason().inEnglish())));
            }
        }
        counts.forEach((category, count) -> paper.row(List.of(words.of(category.title()), String.valueOf(count))));
    }

    private void verified(List<Report> reports, Paper paper) {
        paper.sheet(words.of("已核对", "Verified"));
        paper.head(
                List.of("文件|File", "结论|Verdict", "核对内容|Statement", "位置|Place", "规则|Rule"),
                new int[] {22, 10, 60, 48, 18});
        for (Report report : reports) {
            if (report instanceof Report.Inspected inspected) {
                for (Verdict verdict : inspected.inspection().verdicts()) {
                    switch (verdict) {
                        case Verdict.Contradiction c -> {}
                        case Verdict.Consistent c ->
                            paper.row(List.of(
                                    report.name(),
                                    words.of("一致", "consistent"),
                                    c.statement(),
                                    Where.of(c.place(), words.locale()),
                                    c.rule()));
                        case Verdict.CouldNotCheck c ->
                            paper.row(List.of(
                                    report.name(),
                                    words.of("未能核对", "not checked"),
                                    words.of(c.reason()),
                                    Where.of(c.place(), words.locale()),
                                    c.rule()));
                    }
                }
            }
        }
    }

    /** The workbook being written. */
    private final class Paper {

        private final SXSSFWorkbook book;
        private final CellStyle plain;
        private final CellStyle bold;
        private Sheet sheet;
        private int[] widths = {};
        private int next;

        Paper(SXSSFWorkbook book) {
            this.book = book;
            this.plain = style(false);
            this.bold = style(true);
            this.sheet = created(book, words.of("说明", "About"));
        }

        private CellStyle style(boolean head) {
            CellStyle style = book.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
            if (head) {
                Font font = book.createFont();
                font.setBold(true);
                style.setFont(font);
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        }

        void sheet(String name) {
            sheet = created(book, name);
            next = 0;
        }

        /** Prints on A4 across, as wide as the paper, with the head on every page. */
        private static Sheet created(SXSSFWorkbook book, String name) {
            Sheet sheet = book.createSheet(name);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.getFooter().setCenter("&P / &N");
            return sheet;
        }

        void head(List<String> titles, int[] columns) {
            widths = columns;
            Row row = sheet.createRow(next++);
            for (int i = 0; i < titles.size(); i++) {
                String[] both = titles.get(i).split("\\|", 2);
                cell(row, i, words.of(both[0], both[1]), bold);
                sheet.setColumnWidth(i, widths[i] * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
        }

        void row(List<String> values) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < values.size(); i++) {
                cell(row, i, values.get(i), plain);
            }
            row.setHeightInPoints(LINE * Math.min(lines(values), MOST_LINES));
        }

        private int lines(List<String> values) {
            int most = 1;
            for (int i = 0; i < values.size(); i++) {
                int width = widths[i] - 1;
                int lines = values.get(i)
                        .lines()
                        .mapToInt(
                                line -> Math.max(1, Columns.wrapped(line, width).size()))
                        .sum();
                most = Math.max(most, lines);
            }
            return most;
        }

        void filter(int rows, int columns) {
            if (rows > 0) {
                sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
            }
        }

        private void cell(Row row, int column, String value, CellStyle style) {
            Cell cell = row.createCell(column);
            cell.setCellValue(value.length() > MOST ? value.substring(0, MOST) + "…" : value);
            cell.setCellStyle(style);
        }
    }
}
