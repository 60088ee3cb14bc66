package youju.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import youju.money.Money;

/** What a year's figures ask somebody to look at. Names for readers are {@code budget.warning.*} in the bundle. */
public final class Warnings {

    /** Points of percent by which execution may lie off the time elapsed: a quarter of a year's. */
    private static final int OFF_PACE = 25;

    /** Percent of what is available below which little is left. */
    private static final int LITTLE = 5;

    private static final int WHOLE = 100;

    private Warnings() {}

    /**
     * One of them.
     *
     * @param about name of the project; empty for basic expenditure and where the year is meant
     * @param facts what the sentence fills in after the name
     */
    public record Warning(Kind kind, String about, List<String> facts) {
        public Warning {
            facts = List.copyOf(facts);
        }
    }

    /** What it is. */
    public enum Kind {
        /** More is spent than is available, on an override: it has to be covered before the year is closed. */
        OVERSPENT,
        /** Less than a twentieth is left although more than a tenth of the year is to come. */
        LITTLE_LEFT,
        /** Execution is a quarter of a year behind the time elapsed. */
        BEHIND,
        /** Execution is a quarter of a year ahead. */
        AHEAD,
        /** 三公经费 exceed what was planned. */
        THREE_PUBLIC_ABOVE_PLAN,
        /** 三公经费 exceed the same months of the year before. */
        THREE_PUBLIC_RISING
    }

    /** Percent of the year that has passed on a day: 0 before it, 100 after it. */
    public static int elapsed(int year, LocalDate today) {
        if (today.getYear() != year) {
            return today.getYear() < year ? 0 : WHOLE;
        }
        return WHOLE * today.getDayOfYear() / today.lengthOfYear();
    }

    public static List<Warning> of(YearBook book, YearBook before, LocalDate today) {
        List<Warning> all = new ArrayList<>();
        if (!book.closed()) {
            int elapsed = elapsed(book.year(), today);
            one("", book.basic(), elapsed, all);
            for (Map.Entry<Project, Balance> project : book.byProject().entrySet()) {
                one(project.getKey().name(), project.getValue(), elapsed, all);
            }
        }
        threePublic(book, before, today, all);
        return all;
    }

    private static void one(String name, Balance balance, int elapsed, List<Warning> all) {
        if (balance.unspent().isNegative()) {
            all.add(new Warning(
                    Kind.OVERSPENT, name, List.of(balance.unspent().negated().grouped())));
            return;
        }
        int executed = balance.execution().percent().map(Number::intValue).orElse(elapsed);
        if (balance.available().isPositive() && WHOLE - executed < LITTLE && elapsed < WHOLE - 2 * LITTLE) {
            all.add(new Warning(
                    Kind.LITTLE_LEFT, name, List.of(balance.unspent().grouped())));
        } else if (elapsed - executed > OFF_PACE) {
            all.add(new Warning(Kind.BEHIND, name, List.of(balance.execution().text(), elapsed + "%")));
        } else if (executed - elapsed > OFF_PACE) {
            all.add(new Warning(Kind.AHEAD, name, List.of(balance.execution().text(), elapsed + "%")));
        }
    }

    private static void threePublic(YearBook book, YearBook before, LocalDate today, List<Warning> all) {
        Money spent = book.threePublic();
        Money planned = book.planned(YearBook.Plan::isThreePublic);
        if (planned.isPositive() && spent.isMoreThan(planned)) {
            all.add(new Warning(Kind.THREE_PUBLIC_ABOVE_PLAN, "", List.of(spent.grouped(), planned.grouped())));
        }
        int until = today.getYear() == book.year() ? today.getMonthValue() : 12;
        Money then = before.spent(sum -> sum.threePublic().isPresent() && sum.month() <= until);
        if (!before.isEmpty() && spent.isMoreThan(then)) {
            all.add(new Warning(Kind.THREE_PUBLIC_RISING, "", List.of(spent.grouped(), then.grouped())));
        }
    }
}
