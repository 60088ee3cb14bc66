package youju.petition.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.page.Frame;
import youju.petition.docket.Figures.Figure;

/** The page of figures as a workbook: rates with their definitions, then what was received, then the bodies. */
final class StatisticsSheet {

    private StatisticsSheet() {}

    static byte[] write(StatisticsPage page, LocalDate today) {
        Frame frame = page.frame();
        Manuscript sheets = new Manuscript();
        sheets.heading(
                frame.say("statistics.title", page.span().since(), page.span().until()));
        sheets.paragraph(frame.say("statistics.as-of", today));
        sheets.table(rates(page));
        for (StatisticsPage.Parted share : page.shares()) {
            if (!share.lines().isEmpty()) {
                sheets.heading(frame.words().of("statistics.share", share.share()));
                sheets.table(share(frame, share));
            }
        }
        if (!page.bodies().isEmpty()) {
            sheets.heading(frame.say("statistics.bodies"));
            sheets.table(bodies(page));
        }
        return Documents.write(sheets.document("statistics", Format.XLSX), Format.XLSX)
                .content();
    }

    private static Form rates(StatisticsPage page) {
        Frame frame = page.frame();
        Form form = Form.withColumns(3, 1, 1, 1, 8)
                .head(
                        frame.say("statistics.measure"),
                        frame.say("statistics.numerator"),
                        frame.say("statistics.denominator"),
                        frame.say("statistics.percent"),
                        frame.say("statistics.definition"));
        page.rates()
                .forEach(rate -> form.row(
                        frame.words().of("statistics.measure", rate.measure()),
                        number(rate.figure().met()),
                        number(rate.figure().all()),
                        rate.measure().isNumber() ? "" : rate.figure().percent(),
                        frame.words().of("statistics.definition", rate.measure())));
        return form;
    }

    private static Form share(Frame frame, StatisticsPage.Parted share) {
        Form form = Form.withColumns(3, 1, 1, 1)
                .head(
                        frame.words().of("statistics.share", share.share()),
                        frame.words().of("statistics.measure", StatisticsPage.RECEIVED),
                        frame.say("petition.first-time"),
                        frame.say("petition.repeated"));
        share.lines()
                .forEach(line -> form.row(
                        line.name(),
                        number(line.figure().all()),
                        number(line.figure().met()),
                        number(line.figure().rest())));
        return form;
    }

    private static Form bodies(StatisticsPage page) {
        Frame frame = page.frame();
        List<String> head = new ArrayList<>(
                List.of(frame.say("statistics.body"), frame.words().of("statistics.measure", StatisticsPage.RECEIVED)));
        StatisticsPage.OF_BODY.forEach(measure -> {
            String name = frame.words().of("statistics.measure", measure);
            head.addAll(List.of(name, frame.say("statistics.numerator"), frame.say("statistics.denominator")));
        });
        Form form = Form.withColumns(4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).head(head.toArray(String[]::new));
        page.bodies().forEach(line -> {
            List<String> cells =
                    new ArrayList<>(List.of(line.name(), number(line.received().all())));
            for (Figure figure : line.figures()) {
                cells.addAll(List.of(figure.percent(), number(figure.met()), number(figure.all())));
            }
            form.row(cells);
        });
        return form;
    }

    private static String number(long number) {
        return String.valueOf(number);
    }
}
