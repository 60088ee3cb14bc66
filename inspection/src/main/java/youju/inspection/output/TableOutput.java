package youju.inspection.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import youju.inspection.Category;
import youju.inspection.Finding;
import youju.inspection.Severity;
import youju.inspection.Verdict;
import youju.inspection.fact.Excerpt;

/** A table for the terminal: findings by document, then sums by category and by document. */
public final class TableOutput implements Output {

    private static final int INDENT = 10;

    private final Words words;
    private final boolean checked;
    private final boolean colour;
    private final int width;

    /** @param width of the terminal, in columns */
    public TableOutput(Locale locale, boolean checked, boolean colour, int width) {
        this.words = new Words(locale);
        this.checked = checked;
        this.colour = colour;
        this.width = Math.max(50, Math.min(width, 160));
    }

    @Override
    public void write(List<Report> reports, OutputStream to) throws IOException {
        PrintStream out = new PrintStream(to, false, StandardCharsets.UTF_8);
        for (Report report : reports) {
            if (report instanceof Report.Inspected inspected) {
                document(inspected, out);
            }
        }
        if (reports.size() > 1) {
            byDocument(reports, out);
        }
        byCategory(reports, out);
        out.flush();
    }

    private void document(Report.Inspected report, PrintStream out) {
        String count = report.findings().isEmpty()
                ? words.of("未发现问题", "nothing found")
                : words.of(
                        "发现" + report.findings().size() + "处", report.findings().size() + " found");
        out.println(bold(report.name()) + "  " + count);
        for (Finding finding : report.findings()) {
            finding(finding, out);
        }
        if (checked) {
            report.inspection().verdicts().forEach(verdict -> verdict(verdict, out));
        }
        out.println();
    }

    private void finding(Finding finding, PrintStream out) {
        String severity = words.of(finding.severity().title());
        String head = words.of(finding.category().title()) + " · " + finding.rule();
        out.println("  " + painted(Columns.padded(severity, INDENT - 2), finding.severity()) + head);
        lines(words.of(finding.message()), out);
        lines(Where.of(finding.place(), words.locale()), out);
    }

    private void verdict(Verdict verdict, PrintStream out) {
        switch (verdict) {
            case Verdict.Contradiction c -> {}
            case Verdict.Consistent c -> told("✓", c.rule(), c.statement(), c.place(), out);
            case Verdict.CouldNotCheck c -> told("?", c.rule(), words.of(c.reason()), c.place(), out);
        }
    }

    private void told(String mark, String rule, String statement, Excerpt place, PrintStream out) {
        out.println("  " + Columns.padded(mark, INDENT - 2) + rule);
        lines(statement, out);
        lines(Where.of(place, words.locale()), out);
    }

    private void lines(String text, PrintStream out) {
        for (String line : Columns.wrapped(text.replace('\n', ' '), width - INDENT)) {
            out.println(" ".repeat(INDENT) + line);
        }
    }

    private void byDocument(List<Report> reports, PrintStream out) {
        out.println(bold(words.of("按文件", "By document")));
        for (Report report : reports) {
            switch (report) {
                case Report.Inspected inspected ->
                    out.printf("  %5d  %s%n", inspected.findings().size(), report.name());
                case Report.Unread unread -> out.printf("      ×  %s%n", report.name());
            }
        }
        out.println();
    }

    private void byCategory(List<Report> reports, PrintStream out) {
        Map<Category, Integer> counts = new EnumMap<>(Category.class);
        int total = 0;
        for (Report report : reports) {
            if (report instanceof Report.Inspected inspected) {
                inspected.findings().forEach(finding -> counts.merge(finding.category(), 1, Integer::sum));
                total += inspected.findings().size();
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        out.println(bold(words.of("按类别（共" + total + "处）", "By category (" + total + " in all)")));
        counts.forEach((category, count) ->
                out.printf("  %5d  %s%s%n", count, Columns.padded(category.id(), 28), words.of(category.title())));
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String painted(String text, Severity severity) {
        if (!colour) {
            return text;
        }
        int code = switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case NOTE -> 36;
        };
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
