package youju.budget.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import youju.budget.Allotment;
import youju.budget.Balance;
import youju.budget.YearBook;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.money.Money;
import youju.page.Frame;

/**
 * The year as the tables of final accounts (部门决算): income and expenditure, expenditure by function, by economic class, by
 * project, 三公经费. In yuan.
 */
final class Accounts {

    private Accounts() {}

    static byte[] write(OverviewPage page, YearBook book) {
        Frame frame = page.around().frame();
        Manuscript sheets = new Manuscript();
        String year = String.valueOf(book.year());
        sheets.heading(frame.say("budget.accounts.file", year));
        sheets.paragraph(frame.say("budget.accounts.unit"));
        sheets.heading(frame.say("budget.accounts.summary"));
        sheets.table(summary(frame, book));
        sheets.heading(frame.say("budget.accounts.function"));
        sheets.table(functions(page, book));
        sheets.heading(frame.say("budget.accounts.economic"));
        sheets.table(economics(page, book));
        sheets.heading(frame.say("budget.accounts.project"));
        sheets.table(parts(frame, frame.say("budget.project"), page.projects()));
        sheets.heading(frame.say("budget.three"));
        sheets.table(threePublic(page));
        return Documents.write(sheets.document("accounts", Format.XLSX), Format.XLSX)
                .content();
    }

    private static Form summary(Frame frame, YearBook book) {
        Form form = Form.withColumns(4, 2, 2, 2)
                .head(
                        frame.say("budget.accounts.item"),
                        frame.say("budget.opening"),
                        frame.say("budget.adjusted"),
                        frame.say("budget.accounts.final"));
        book.bySource()
                .forEach((source, balance) -> form.row(
                        frame.words().of("budget.source", source),
                        balance.opening().yuan(),
                        balance.adjusted().yuan(),
                        balance.adjusted().yuan()));
        Balance total = book.total();
        form.row(
                frame.say("budget.carried-in"),
                "",
                total.carriedIn().yuan(),
                total.carriedIn().yuan());
        form.row(
                frame.say("budget.accounts.income"),
                total.opening().yuan(),
                total.available().yuan(),
                total.available().yuan());
        for (Map.Entry<String, Balance> kind :
                Map.of("budget.basic", book.basic(), "budget.projects", book.projects()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            form.row(
                    frame.say(kind.getKey()),
                    kind.getValue().opening().yuan(),
                    kind.getValue().available().yuan(),
                    kind.getValue().spent().yuan());
        }
        form.row(frame.say("budget.accounts.left"), "", "", total.unspent().yuan());
        form.row(
                frame.say("budget.accounts.outgo"),
                total.opening().yuan(),
                total.available().yuan(),
                total.spent().plus(total.unspent()).yuan());
        return form;
    }

    private static Form functions(OverviewPage page, YearBook book) {
        Frame frame = page.around().frame();
        Form form = Form.withColumns(2, 4, 2, 2, 2)
                .head(
                        frame.say("budget.code"),
                        frame.say("budget.function"),
                        frame.say("budget.total"),
                        frame.say("budget.basic"),
                        frame.say("budget.projects"));
        Map<String, Money[]> rows = new TreeMap<>();
        for (Allotment allotment : book.allotments()) {
            Money spent = allotment.balance().spent();
            Money[] row = rows.computeIfAbsent(allotment.function(), code -> new Money[] {Money.ZERO, Money.ZERO});
            int column = allotment.isBasic() ? 0 : 1;
            row[column] = row[column].plus(spent);
        }
        rows.forEach((code, row) -> form.row(
                code, page.around().classes().name(code), row[0].plus(row[1]).yuan(), row[0].yuan(), row[1].yuan()));
        sumRow(frame, form, book);
        return form;
    }

    private static Form economics(OverviewPage page, YearBook book) {
        Frame frame = page.around().frame();
        Form form = Form.withColumns(2, 4, 2, 2, 2)
                .head(
                        frame.say("budget.code"),
                        frame.say("budget.economic"),
                        frame.say("budget.total"),
                        frame.say("budget.basic"),
                        frame.say("budget.projects"));
        for (OverviewPage.ClassLine one : page.classes()) {
            Money basic = book.spent(sum ->
                    sum.economic().startsWith(one.code()) && sum.allotment().isBasic());
            if (!one.spent().isZero() || !basic.isZero()) {
                form.row(
                        one.code(),
                        one.name(),
                        one.spent().yuan(),
                        basic.yuan(),
                        one.spent().minus(basic).yuan());
            }
        }
        sumRow(frame, form, book);
        return form;
    }

    private static void sumRow(Frame frame, Form form, YearBook book) {
        form.row(
                "",
                frame.say("budget.total"),
                book.total().spent().yuan(),
                book.basic().spent().yuan(),
                book.projects().spent().yuan());
    }

    private static Form parts(Frame frame, String name, List<OverviewPage.Part> parts) {
        Form form = Form.withColumns(4, 2, 2, 2, 2, 2)
                .head(
                        name,
                        frame.say("budget.opening"),
                        frame.say("budget.adjusted"),
                        frame.say("budget.spent"),
                        frame.say("budget.unspent"),
                        frame.say("budget.before"));
        parts.forEach(part -> form.row(
                part.name(),
                part.balance().opening().yuan(),
                part.balance().adjusted().yuan(),
                part.balance().spent().yuan(),
                part.balance().unspent().yuan(),
                part.before().yuan()));
        return form;
    }

    private static Form threePublic(OverviewPage page) {
        Frame frame = page.around().frame();
        Form form = Form.withColumns(4, 2, 2, 2, 2)
                .head(
                        frame.say("budget.three.kind"),
                        frame.say("budget.planned"),
                        frame.say("budget.spent"),
                        frame.say("budget.before"),
                        frame.say("budget.change"));
        page.threePublic()
                .forEach(kind -> form.row(
                        kind.kind()
                                .map(one -> frame.words().of("budget.three", one))
                                .orElse(frame.say("budget.total")),
                        kind.planned().yuan(),
                        kind.spent().yuan(),
                        kind.before().yuan(),
                        kind.change().yuan()));
        return form;
    }
}
