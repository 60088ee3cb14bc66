package youju.asset.web;

import java.time.LocalDate;
import java.util.List;
import youju.asset.Ledger;
import youju.asset.Value;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.page.Words;

/** The register at a day as a workbook, with its sum below. */
final class RegisterBook {

    private RegisterBook() {}

    static byte[] write(Words words, LocalDate on, List<Ledger.Line> lines) {
        Form form = Form.withColumns(3, 4, 4, 3, 2, 2, 3, 3, 3, 3, 4, 3)
                .head(
                        words.say("asset.number"),
                        words.say("asset.field.name"),
                        words.say("asset.field.type"),
                        words.say("asset.field.model"),
                        words.say("asset.field.day"),
                        words.say("asset.life"),
                        words.say("asset.cost"),
                        words.say("asset.depreciation"),
                        words.say("asset.net"),
                        words.say("asset.field.keeper"),
                        words.say("asset.field.place"),
                        words.say("asset.field.voucher"));
        Value sum = Value.NOTHING;
        for (Ledger.Line line : lines) {
            sum = sum.plus(line.value());
            form.row(
                    line.card().number(),
                    line.card().name(),
                    line.card().type() + " " + line.card().typeName(),
                    line.card().model(),
                    line.card().acquiredOn().toString(),
                    String.valueOf(line.card().lifeMonths()),
                    line.value().cost().yuan(),
                    line.value().depreciation().yuan(),
                    line.value().net().yuan(),
                    line.keeper(),
                    line.place(),
                    line.card().voucher());
        }
        form.row(
                words.say("asset.sum"),
                "",
                "",
                "",
                "",
                "",
                sum.cost().yuan(),
                sum.depreciation().yuan(),
                sum.net().yuan(),
                "",
                "",
                "");
        Manuscript sheet = new Manuscript();
        sheet.heading(words.say("asset.register.at", on));
        sheet.table(form);
        return Documents.write(sheet.document("assets", Format.XLSX), Format.XLSX)
                .content();
    }
}
