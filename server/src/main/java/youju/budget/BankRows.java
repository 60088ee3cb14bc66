package youju.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.budget.Taken.Bad;
import youju.budget.Taken.Fault;
import youju.budget.Taken.Row;
import youju.budget.sheet.Days;
import youju.budget.sheet.Field;
import youju.budget.sheet.Line;
import youju.money.Money;
import youju.money.NotMoney;

/** Turns rows of a bank's statement into lines to compare with. Money that came in, with no amount paid out, is passed over. */
final class BankRows {

    private static final int REFERENCE = 60;

    private final Map<Field, Integer> columns;

    BankRows(Map<Field, Integer> columns) {
        this.columns = columns;
    }

    private String text(Line line, Field field, int most) {
        String text = columns.containsKey(field) ? line.cell(columns.get(field)) : "";
        return text.length() > most ? text.substring(0, most) : text;
    }

    Row read(Line line) {
        String written = text(line, Field.BANK_AMOUNT, Texts.PURPOSE);
        if (written.isEmpty() || written.matches("[0.,]+")) {
            return new Row.Passed(line);
        }
        List<Bad> faults = new ArrayList<>();
        String when = text(line, Field.BANK_DAY, Texts.PURPOSE);
        Optional<LocalDate> day = Days.read(when);
        if (day.isEmpty()) {
            faults.add(bad(line, Field.BANK_DAY, when.isEmpty() ? Fault.MISSING : Fault.NO_DAY, when));
        }
        Money amount = Money.ZERO;
        try {
            amount = Money.parse(written);
        } catch (NotMoney wrong) {
            faults.add(bad(line, Field.BANK_AMOUNT, Fault.NO_AMOUNT, written));
        }
        return faults.isEmpty()
                ? new Row.Bank(
                        line,
                        day.orElseThrow(),
                        amount,
                        text(line, Field.BANK_PAYEE, Texts.PAYEE),
                        text(line, Field.BANK_REFERENCE, REFERENCE),
                        text(line, Field.BANK_NOTE, Texts.PURPOSE))
                : new Row.Faulty(line, faults);
    }

    private Bad bad(Line line, Field field, Fault fault, String text) {
        return new Bad(line.address(columns.getOrDefault(field, 0)), field, fault, text);
    }
}
