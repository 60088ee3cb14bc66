package youju.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import youju.money.Money;

/** Moves as they might come, valid unless said otherwise. */
final class BudgetExamples {

    /** First year with classes of its own for petition work. */
    private static final int NEW_CLASSES = 2024;

    static final String OFFICE = "30201";
    static final String RECEPTION = "30217";

    private BudgetExamples() {}

    static String function(int year) {
        return year < NEW_CLASSES ? "2010308" : "2014004";
    }

    static Head basic(int year) {
        return new Head(year, OptionalLong.empty(), Source.GENERAL, function(year));
    }

    static Head of(int year, long project) {
        return new Head(year, OptionalLong.of(project), Source.GENERAL, function(year));
    }

    static Move.Appropriate opening(Head head, long yuan) {
        return granted(head, Move.Ground.OPENING, Money.ofYuan(yuan), LocalDate.of(head.year(), 1, 20));
    }

    static Move.Appropriate granted(Head head, Move.Ground ground, Money amount, LocalDate day) {
        return new Move.Appropriate(head, ground, Optional.empty(), amount, "云财预〔" + head.year() + "〕8号", day, "");
    }

    static Move.Enter entry(long allotment, String day, String economic, Money amount) {
        return new Move.Enter(
                allotment, OptionalLong.empty(), "记-1", LocalDate.parse(day), "示例文印店", "印制表册", economic, amount);
    }

    static Move.Enter entry(long allotment, String day, long yuan) {
        return entry(allotment, day, OFFICE, Money.ofYuan(yuan));
    }
}
