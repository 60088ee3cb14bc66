package youju.inspection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import youju.document.Document;
import youju.document.Documents;
import youju.document.Unreadable;

/** Builds a report as a bureau would type it: a title, paragraphs, a form of rows, other tables. */
public final class ReportBuilder {

    private final List<String> blocks = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private String heading = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因";
    private String funds = "";
    private String total = "";

    public static ReportBuilder report() {
        return new ReportBuilder().line("某县某局2022年度部门整体支出绩效自评报告");
    }

    public static ReportBuilder untitled() {
        return new ReportBuilder();
    }

    /** A heading or paragraph. */
    public ReportBuilder line(String text) {
        blocks.add("<p>" + escaped(text) + "</p>");
        return this;
    }

    /** A table, a row each, cells set apart by |. */
    public ReportBuilder table(String... lines) {
        blocks.add(html(List.of(lines)));
        return this;
    }

    /** Columns of the form, set apart by |. */
    public ReportBuilder columns(String columns) {
        heading = columns;
        return this;
    }

    /** 年度资金总额 with budget, spending, rate, weight and score, set apart by |. */
    public ReportBuilder funds(String values) {
        funds = values;
        return this;
    }

    /** A row of the form, cells set apart by |. */
    public ReportBuilder row(String cells) {
        rows.add(cells);
        return this;
    }

    /** The form's last row: weight and score, set apart by |. */
    public ReportBuilder total(String values) {
        total = values;
        return this;
    }

    public Document build() {
        List<String> all = new ArrayList<>(blocks);
        if (!rows.isEmpty()) {
            all.add("<p>部门整体支出绩效自评表</p>");
            all.add(form());
        }
        String page = "<html><head><meta charset='utf-8'></head><body>" + String.join("", all) + "</body></html>";
        try {
            return Documents.read("report.html", page.getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private String form() {
        List<String> lines = new ArrayList<>();
        int width = heading.split("\\|", -1).length;
        if (!funds.isEmpty()) {
            lines.add("项目资金|全年预算数|全年执行数|预算执行率|分值|得分" + "|".repeat(Math.max(0, width - 6)));
            lines.add("年度资金总额|" + funds + "|".repeat(Math.max(0, width - 6)));
        }
        lines.add(heading);
        lines.addAll(rows);
        String table = html(lines);
        if (total.isEmpty()) {
            return table;
        }
        String[] values = total.split("\\|", -1);
        String last = "<tr><td colspan='" + (width - 3) + "'>总分</td><td>" + values[0] + "</td><td>" + values[1]
                + "</td><td></td></tr>";
        return table.replace("</table>", last + "</table>");
    }

    private static String html(List<String> lines) {
        StringBuilder table = new StringBuilder("<table border='1'>");
        for (String line : lines) {
            table.append("<tr>");
            for (String cell : line.split("\\|", -1)) {
                table.append("<td>").append(escaped(cell)).append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
