package youju.scrutiny.web;

import java.util.ArrayList;
import java.util.List;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.page.Words;
import youju.scrutiny.Found;
import youju.scrutiny.Submission;

/** The reviewer's working paper (审核底稿): every finding with what was made of it, and a sheet of the reports. */
final class WorkingPaper {

    private final Words words;
    private final List<List<String>> reports = new ArrayList<>();
    private final List<List<String>> findings = new ArrayList<>();

    WorkingPaper(Words words) {
        this.words = words;
    }

    String title() {
        return words.say("scrutiny.paper");
    }

    void add(Submission report, List<Found> found) {
        reports.add(List.of(
                report.unit(),
                String.valueOf(report.year()),
                report.name(),
                words.of("scrutiny.stage", report.stage()),
                report.printed().score().map(Object::toString).orElse(""),
                report.printed().rate().map(SubmissionPage::percent).orElse(""),
                String.valueOf(report.tally().errors()),
                String.valueOf(report.tally().warnings()),
                String.valueOf(report.tally().notes()),
                String.valueOf(report.tally().accepted()),
                String.valueOf(report.tally().dismissed()),
                report.sha256()));
        for (Found each : found) {
            findings.add(List.of(
                    report.unit(),
                    report.name(),
                    String.valueOf(each.ordinal()),
                    each.severity().title().in(words.locale()),
                    each.category().title().in(words.locale()),
                    each.message(words.locale()),
                    each.place().in(words.locale()),
                    each.expected(),
                    each.actual(),
                    each.rule(),
                    judged(each),
                    each.judgement().map(Found.Judgement::reason).orElse(""),
                    each.judgement().map(Found.Judgement::by).orElse(""),
                    each.answer().map(Found.Answer::words).orElse("")));
        }
    }

    private String judged(Found found) {
        return found.judgement()
                .map(made -> words.say(made.accepted() ? "scrutiny.accepted" : "scrutiny.dismissed"))
                .orElse("");
    }

    byte[] write() {
        Manuscript sheets = new Manuscript();
        sheets.heading(words.say("scrutiny.paper.findings"));
        sheets.table(form(
                findings,
                new int[] {3, 3, 1, 1, 2, 6, 5, 2, 2, 2, 1, 3, 2, 4},
                "unit",
                "file",
                "number",
                "severity",
                "category",
                "finding",
                "place",
                "expected",
                "actual",
                "rule",
                "judgement",
                "reason",
                "by",
                "answer"));
        sheets.heading(words.say("scrutiny.paper.reports"));
        sheets.table(form(
                reports,
                new int[] {4, 1, 4, 2, 1, 2, 1, 1, 1, 1, 1, 6},
                "unit",
                "year",
                "file",
                "stage",
                "score",
                "rate",
                "errors",
                "warnings",
                "notes",
                "accepted",
                "dismissed",
                "sha256"));
        return Documents.write(sheets.document("scrutiny", Format.XLSX), Format.XLSX)
                .content();
    }

    private Form form(List<List<String>> rows, int[] widths, String... columns) {
        Form form = Form.withColumns(widths);
        String[] head = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            head[i] = words.say("scrutiny.column." + columns[i]);
        }
        form.head(head);
        rows.forEach(form::row);
        return form;
    }
}
