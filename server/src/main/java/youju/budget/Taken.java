package youju.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import youju.budget.sheet.Field;
import youju.budget.sheet.Line;
import youju.money.Money;

/** What the rows of a file came to when they were read. */
public final class Taken {

    private Taken() {}

    /** Why a row can't be taken. Sentences for readers are {@code budget.fault.*} in the bundle. */
    public enum Fault {
        MISSING,
        NO_DAY,
        NO_AMOUNT,
        /** Reversals are made here, so that they name what they take back. */
        NOT_POSITIVE,
        NO_CLASS,
        NO_PROJECT,
        NO_SOURCE,
        /** No budget line of this project, source and function in that year. */
        NO_ALLOTMENT,
        /** Several functional classes to choose from; the file must name one. */
        WHICH_FUNCTION,
        YEAR_CLOSED,
        IN_FUTURE,
        /** Together with the rows above it, more than there is. */
        NOT_ENOUGH,
        TOO_LONG
    }

    /**
     * A fault at its cell.
     *
     * @param cell as spreadsheets call it: {@code 支出明细!F12}
     * @param text what stands there
     */
    public record Bad(String cell, Field field, Fault fault, String text) {}

    /** A row and what it came to. */
    public sealed interface Row {

        Line line();

        /** An entry to be made. */
        record Entry(Line line, Move.Enter move, Allotment allotment) implements Row {}

        /** A line of the bank's. */
        record Bank(Line line, LocalDate day, Money amount, String payee, String reference, String note)
                implements Row {}

        /** A row with faults. */
        record Faulty(Line line, List<Bad> faults) implements Row {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** A blank row or one of totals, passed over. */
        record Passed(Line line) implements Row {}
    }

    /**
     * A file, looked through and not yet taken in.
     *
     * @param columns which column holds what, as remembered or recognised
     * @param missing fields that need a column and have none
     */
    public record Check(ImportFile file, Line head, Map<Field, Integer> columns, List<Field> missing, List<Row> rows) {

        public Check {
            columns = Map.copyOf(columns);
            missing = List.copyOf(missing);
            rows = List.copyOf(rows);
        }

        public List<Row> good() {
            return rows.stream()
                    .filter(row -> row instanceof Row.Entry || row instanceof Row.Bank)
                    .toList();
        }

        public List<Row.Faulty> faulty() {
            return rows.stream()
                    .filter(Row.Faulty.class::isInstance)
                    .map(Row.Faulty.class::cast)
                    .toList();
        }

        /** What the good rows come to. */
        public Money sum() {
            return Money.sum(rows.stream()
                    .map(row -> switch (row) {
                        case Row.Entry entry -> entry.move().amount();
                        case Row.Bank bank -> bank.amount();
                        case Row.Faulty faulty -> Money.ZERO;
                        case Row.Passed passed -> Money.ZERO;
                    })
                    .toList());
        }
    }
}
