package youju.budget.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import youju.budget.Taken;
import youju.budget.sheet.Field;
import youju.page.Option;

/**
 * A file looked through.
 *
 * @param mayDecide whether the reader may decide on the entries that came with it
 * @param fault why what was asked can't be done
 */
public record ImportPage(YearFrame around, Taken.Check check, boolean mayDecide, String command, String fault) {

    /** Faulty rows that the page shows; the file of bad rows has all. */
    public static final int SHOWN = 100;

    public List<Field> fields() {
        return Field.of(check.file().target());
    }

    /** The year of its first good entry, or the present one. */
    public int entriesYear() {
        return check.good().stream()
                .filter(Taken.Row.Entry.class::isInstance)
                .map(row -> ((Taken.Row.Entry) row).move().day().getYear())
                .findFirst()
                .orElse(around.year());
    }

    public boolean isTaken() {
        return check.file().intake().isPresent();
    }

    /** Columns to choose from: letter and what the head says. */
    public List<Option> columns() {
        List<Option> all = new ArrayList<>(List.of(new Option("", around.frame().say("budget.column.none"))));
        IntStream.range(0, check.head().cells().size())
                .forEach(column -> all.add(new Option(
                        String.valueOf(column),
                        CellReference.convertNumToColString(column) + " "
                                + check.head().cell(column))));
        return all;
    }

    public String column(Field field) {
        Integer column = check.columns().get(field);
        return column == null ? "" : String.valueOf(column);
    }
}
