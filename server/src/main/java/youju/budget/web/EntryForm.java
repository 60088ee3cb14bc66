package youju.budget.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import youju.budget.Move;
import youju.money.Money;

/** An entry as it was typed. The charge is an allotment's number, or a commitment's after a {@code c}. */
public record EntryForm(Map<String, String> typed) {

    public EntryForm {
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /**
     * The move it asks for.
     *
     * @param allotmentOf tells a commitment's allotment
     */
    Move.Enter read(java.util.function.LongUnaryOperator allotmentOf) {
        String charge = value("charge");
        boolean drawn = charge.startsWith("c");
        String digits = drawn ? charge.substring(1) : charge;
        long number = digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
        return new Move.Enter(
                drawn ? allotmentOf.applyAsLong(number) : number,
                drawn ? OptionalLong.of(number) : OptionalLong.empty(),
                value("voucher"),
                LocalDate.parse(value("day")),
                value("payee"),
                value("purpose"),
                value("economic"),
                Money.parse(value("amount")));
    }
}
