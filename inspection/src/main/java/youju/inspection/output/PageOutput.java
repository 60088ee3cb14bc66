package youju.inspection.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;
import youju.inspection.Finding;
import youju.inspection.Severity;
import youju.inspection.Verdict;

/** One self-contained page: every document as it was read, findings marked in place, a list of them beside it. */
public final class PageOutput implements Output {

    private final Words words;
    private final boolean checked;
    private int next;

    public PageOutput(Locale locale, boolean checked) {
        this.words = new Words(locale);
        this.checked = checked;
    }

    @Override
    public void write(List<Report> reports, OutputStream to) throws IOException {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", words.of("zh-CN", "en"));
        page.title(words.of("有据 · 自评报告核查", "Youju · inspection"));
        page.head().appendElement("meta").attr("charset", "UTF-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("style").appendText(style());
        page.body()
                .appendElement("a")
                .addClass("skip")
                .attr("href", "#documents")
                .text(words.of("跳到正文", "Skip to the documents"));
        Element header = page.body().appendElement("header");
        header.appendElement("h1").text(words.of("自评报告核查", "Inspection of self-evaluation reports"));
        header.appendElement("p").text(total(reports));
        Element main = page.body().appendElement("main").attr("id", "documents");
        if (reports.size() > 1) {
            contents(reports, header);
        }
        int number = 0;
        for (Report report : reports) {
            number++;
            switch (report) {
                case Report.Inspected inspected -> document(inspected, number, main);
                case Report.Unread unread -> unread(unread, number, main);
            }
        }
        to.write(("<!doctype html>\n" + page.expectFirst("html").outerHtml()).getBytes(StandardCharsets.UTF_8));
    }

    private static String style() throws IOException {
        try (InputStream css = PageOutput.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("page.css is not on the class path");
            }
            return "\n" + new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String total(List<Report> reports) {
        int found = 0;
        int unread = 0;
        for (Report report : reports) {
            switch (report) {
                case Report.Inspected inspected -> found += inspected.findings().size();
                case Report.Unread u -> unread++;
            }
        }
        String chinese = reports.size() + "份报告，发现" + found + "处" + (unread > 0 ? "，" + unread + "份读不出" : "");
        String english =
                reports.size() + " reports, " + found + " findings" + (unread > 0 ? ", " + unread + " unreadable" : "");
        return words.of(chinese, english);
    }

    private void contents(List<Report> reports, Element header) {
        Element list = header.appendElement("nav")
                .attr("aria-label", words.of("文件", "Documents"))
                .appendElement("ol");
        int number = 0;
        for (Report report : reports) {
            number++;
            Element entry = list.appendElement("li");
            entry.appendElement("a").attr("href", "#d" + number).text(report.name());
            String count = switch (report) {
                case Report.Inspected inspected ->
                    String.valueOf(inspected.findings().size());
                case Report.Unread unread -> words.of("读不出", "unreadable");
            };
            entry.appendText(" " + count);
        }
    }

    private void unread(Report.Unread report, int number, Element main) {
        Element section = main.appendElement("section").attr("id", "d" + number).addClass("document");
        section.appendElement("h2").text(report.name());
        section.appendElement("p")
                .addClass("unread")
                .text(words.of(
                        report.reason().reason().inChinese(),
                        report.reason().reason().inEnglish()));
    }

    private void document(Report.Inspected report, int number, Element main) {
        Element section = main.appendElement("section").attr("id", "d" + number).addClass("document");
        section.appendElement("h2").text(report.name());
        Element aside = section.appendElement("aside").attr("aria-label", words.of("发现", "Findings"));
        Element article = section.appendElement("article").attr("lang", "zh-CN");
        Marks marks = new Marks(report.findings(), next);
        if (report.findings().isEmpty()) {
            aside.appendElement("p").addClass("none").text(words.of("未发现问题", "Nothing found"));
        } else {
            Element list = aside.appendElement("ol").attr("start", String.valueOf(next + 1));
            report.findings().forEach(finding -> item(finding, list));
        }
        if (checked) {
            verified(report, aside);
        }
        report.inspection().document().blocks().forEach(block -> block(block, marks, article));
    }

    private void item(Finding finding, Element list) {
        next++;
        Element item =
                list.appendElement("li").addClass(css(finding.severity())).attr("id", "f" + next);
        Element link = item.appendElement("a").attr("href", "#m" + next);
        link.appendElement("strong")
                .text(words.of(finding.severity().title()) + " · "
                        + words.of(finding.category().title()));
        item.appendElement("p").text(words.of(finding.message()));
        item.appendElement("small").text(Where.of(finding.place(), words.locale()));
    }

    private void verified(Report.Inspected report, Element aside) {
        Element details = aside.appendElement("details");
        details.appendElement("summary").text(words.of("已核对的", "Verified"));
        Element list = details.appendElement("ul");
        for (Verdict verdict : report.inspection().verdicts()) {
            switch (verdict) {
                case Verdict.Contradiction c -> {}
                case Verdict.Consistent c -> list.appendElement("li").text("✓ " + c.statement());
                case Verdict.CouldNotCheck c ->
                    list.appendElement("li")
                            .addClass("open")
                            .text("? " + words.of(c.reason()) + " · "
                                    + c.place().around(10));
            }
        }
    }

    static String css(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static void block(Block block, Marks marks, Element article) {
        switch (block) {
            case Heading heading -> marks.write(heading.place(), heading.text(), article.appendElement("h3"));
            case Paragraph paragraph -> marks.write(paragraph.place(), paragraph.text(), article.appendElement("p"));
            case Table table -> table(table, marks, article);
        }
    }

    private static void table(Table table, Marks marks, Element article) {
        marks.anchor(table.place(), article);
        Element scroll = article.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", table.place().inChinese());
        Element body = scroll.appendElement("table").appendElement("tbody");
        for (int row = 0; row < table.rows(); row++) {
            Element line = body.appendElement("tr");
            for (Cell cell : table.startingIn(row)) {
                Element data = line.appendElement("td");
                if (cell.rowSpan() > 1) {
                    data.attr("rowspan", String.valueOf(cell.rowSpan()));
                }
                if (cell.columnSpan() > 1) {
                    data.attr("colspan", String.valueOf(cell.columnSpan()));
                }
                marks.write(cell.place(), cell.text(), data);
            }
        }
    }
}
