package youju.dispute.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.dispute.Docket;
import youju.dispute.Filter;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.page.Words;

/** A list of disputes as a workbook: no names of parties in it, and who took it when above it. */
final class ListBook {

    /** More is no list to read; narrow it. */
    static final int MOST = 20_000;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ListBook() {}

    static byte[] write(Words words, Docket docket, Filter filter, Actor actor, HouseClock clock) {
        Form form = Form.withColumns(3, 2, 2, 2, 3, 6, 3, 2, 4, 2, 2)
                .head(
                        words.say("dispute.number"),
                        words.say("dispute.found-on"),
                        words.say("dispute.field.kind"),
                        words.say("dispute.field.urgency"),
                        words.say("dispute.field.town"),
                        words.say("dispute.field.summary"),
                        words.say("dispute.field.campaign"),
                        words.say("dispute.state"),
                        words.say("dispute.responsible"),
                        words.say("dispute.field.due"),
                        words.say("dispute.resolved-on"));
        docket.each(
                filter,
                MOST,
                actor,
                line -> form.row(
                        line.number(),
                        line.foundOn().toString(),
                        words.of("dispute.kind", line.kind()),
                        words.of("dispute.urgency", line.urgency()),
                        line.town(),
                        line.summary(),
                        line.campaign(),
                        words.of("dispute.state", line.state()),
                        line.responsible(),
                        line.due().map(Object::toString).orElse(""),
                        line.resolvedOn().map(Object::toString).orElse("")));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), HouseClock.ZONE);
        Manuscript sheet = new Manuscript();
        sheet.heading(words.say("dispute.title"));
        sheet.paragraph(
                words.say("dispute.export.by", actor.name() + "（" + actor.bodyName() + "）", MINUTE.format(now)));
        sheet.table(form);
        return Documents.write(sheet.document("disputes", Format.XLSX), Format.XLSX)
                .content();
    }
}
