package youju.inspection.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import youju.inspection.Finding;
import youju.inspection.Verdict;

/** JSON Lines: one object a finding; with {@code --checked} also what was verified and what could not be. */
public record JsonOutput(Locale locale, boolean checked) implements Output {

    @Override
    public void write(List<Report> reports, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        JsonLines lines = new JsonLines(locale);
        for (Report report : reports) {
            if (report instanceof Report.Inspected inspected) {
                write(inspected, lines, writer);
            }
        }
        writer.flush();
    }

    private void write(Report.Inspected report, JsonLines lines, Writer writer) throws IOException {
        for (Finding finding : report.findings()) {
            writer.write(lines.finding(report.name(), finding));
            writer.write('\n');
        }
        if (checked) {
            for (Verdict verdict : report.inspection().verdicts()) {
                if (!(verdict instanceof Verdict.Contradiction)) {
                    writer.write(lines.verdict(report.name(), verdict));
                    writer.write('\n');
                }
            }
        }
    }
}
