package youju.budget;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.budget.Refused.Reason;
import youju.budget.Taken.Row;
import youju.budget.sheet.Field;
import youju.budget.sheet.HeadRow;
import youju.budget.sheet.Line;
import youju.budget.sheet.Sheets;
import youju.calendar.HouseClock;
import youju.document.Sha256;
import youju.trail.Trail;

/**
 * Takes in spreadsheets of others: looked through first, row by row, then taken in whole or, on request, with its good rows
 * only. What is taken in as entries waits for approval like any other.
 */
@Component
public class Imports {

    /** Files that the page lists. */
    public static final int LISTED = 30;

    private static final int LONGEST_NAME = 200;

    private final ImportTable table;
    private final AllotmentTable allotments;
    private final Ledger ledger;
    private final Trail trail;
    private final HouseClock clock;

    Imports(ImportTable table, AllotmentTable allotments, Ledger ledger, Trail trail, HouseClock clock) {
        this.table = table;
        this.allotments = allotments;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ImportFile> newest() {
        return table.newest(LISTED);
    }

    /**
     * Keeps a file that was sent, to be looked through.
     *
     * @return the file; the one kept already if it came before and wasn't taken in
     * @throws youju.budget.sheet.Unusable if it can't be read, or has no head
     * @throws Refused if the same was taken in before: nothing is paid twice
     */
    @Transactional
    public long receive(Field.Target target, String name, byte[] content, Actor actor) {
        mayImport(actor);
        HeadRow.find(Sheets.read(content), target);
        String sha256 = Sha256.of(content);
        Optional<ImportFile> known = table.find(target, sha256);
        if (known.isPresent()) {
            if (known.get().intake().isPresent()) {
                throw new Refused(Reason.FILE_TAKEN, known.get().name());
            }
            return known.get().id();
        }
        String kept = name.isBlank() ? "?" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
        long id = table.add(target, kept.replace("\0", ""), sha256, content, Stamp.of(actor, clock.instant()));
        trail.add(new youju.trail.Entry(actor.mark(), "budget.file", "budget.file:" + id, "", "", kept + " " + sha256));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<ImportFile> find(long id) {
        return table.find(id);
    }

    /** Looks through a file: with its columns as they were when it was taken in, remembered, or recognised. */
    @Transactional(readOnly = true)
    public Taken.Check check(ImportFile file) {
        List<Line> lines = Sheets.read(table.content(file.id()));
        HeadRow head = HeadRow.find(lines, file.target());
        Map<Field, Integer> columns = table.columnsTaken(file.id())
                .or(() -> table.format(file.target(), head.signature()))
                .map(Imports::columns)
                .orElse(head.columns());
        List<Field> missing = Field.of(file.target()).stream()
                .filter(field -> field.isNeeded() && !columns.containsKey(field))
                .toList();
        return new Taken.Check(
                file, head.line(), columns, missing, missing.isEmpty() ? rows(file, head, columns, lines) : List.of());
    }

    private List<Row> rows(ImportFile file, HeadRow head, Map<Field, Integer> columns, List<Line> lines) {
        boolean taken = file.intake().isPresent();
        Function<Line, Row> reader = switch (file.target()) {
            case ENTRIES ->
                taken
                        ? new EntryRows(columns, allotments::of, year -> false, false, clock.today())::read
                        : new EntryRows(columns, allotments::of, allotments::isClosed, true, clock.today())::read;
            case BANK -> new BankRows(columns)::read;
        };
        Set<Integer> leftOut = Set.copyOf(table.leftOut(file.id()));
        return lines.stream()
                .filter(line -> line.sheet().equals(head.line().sheet())
                        && line.number() > head.line().number())
                .map(line -> line.isBlank() || isOfTotals(line) ? new Row.Passed(line) : reader.apply(line))
                .map(row -> leftOut.contains(row.line().number()) ? wasLeftOut(row, columns) : row)
                .toList();
    }

    /** A row that reads well now was left out because its money wasn't there then. */
    private static Row wasLeftOut(Row row, Map<Field, Integer> columns) {
        int column = columns.getOrDefault(Field.AMOUNT, 0);
        return row instanceof Row.Faulty
                ? row
                : new Row.Faulty(
                        row.line(),
                        List.of(new Taken.Bad(
                                row.line().address(column),
                                Field.AMOUNT,
                                Taken.Fault.NOT_ENOUGH,
                                row.line().cell(column))));
    }

    private static boolean isOfTotals(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(first -> first.replace(" ", "").matches("(本页|本月|累计)?(合计|小计|总计|累计).*|制表.*|打印.*"))
                .isPresent();
    }

    /** Says which column holds what, for this file and all later ones with the same head. */
    @Transactional
    public void remember(ImportFile file, Map<Field, Integer> columns, Actor actor) {
        mayImport(actor);
        if (file.intake().isPresent()) {
            throw new Refused(Reason.FILE_TAKEN, file.name());
        }
        HeadRow head = HeadRow.find(Sheets.read(table.content(file.id())), file.target());
        table.remember(file.target(), head.signature(), text(columns), Stamp.of(actor, clock.instant()));
        trail.add(new youju.trail.Entry(
                actor.mark(), "budget.format", "budget.file:" + file.id(), "", "", text(columns)));
    }

    /**
     * Takes a file in.
     *
     * @param goodOnly leaves faulty rows out; otherwise one faulty row keeps all out
     * @return how many rows were taken
     */
    @Transactional
    public int take(ImportFile file, boolean goodOnly, Actor actor) {
        mayImport(actor);
        table.lock(file.id());
        ImportFile now = table.find(file.id()).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        if (now.intake().isPresent()) {
            throw new Refused(Reason.FILE_TAKEN, now.name());
        }
        Taken.Check check = check(now);
        List<Row> good = check.good();
        List<Integer> leftOut =
                check.faulty().stream().map(row -> row.line().number()).toList();
        if (good.isEmpty() || !leftOut.isEmpty() && !goodOnly) {
            throw new Refused(Reason.FILE_FAULTY, leftOut.size());
        }
        Stamp stamp = Stamp.of(actor, clock.instant());
        table.take(now.id(), text(check.columns()), good.size(), leftOut, stamp);
        ledger.enterAll(
                good.stream()
                        .filter(Row.Entry.class::isInstance)
                        .map(row -> ((Row.Entry) row).move())
                        .toList(),
                now.id(),
                actor);
        List<Row.Bank> bank = good.stream()
                .filter(Row.Bank.class::isInstance)
                .map(Row.Bank.class::cast)
                .toList();
        if (!bank.isEmpty()) {
            table.addLines(now.id(), bank);
        }
        trail.add(new youju.trail.Entry(
                actor.mark(),
                "budget.import",
                "budget.file:" + now.id(),
                "",
                "",
                good.size() + " rows, " + check.sum() + ", " + leftOut.size() + " left out"));
        return good.size();
    }

    private static void mayImport(Actor actor) {
        if (!Ledger.isFinance(actor)) {
            throw new Refused(Reason.NOT_YOURS);
        }
    }

    private static String text(Map<Field, Integer> columns) {
        return new EnumMap<>(columns)
                .entrySet().stream()
                        .map(entry -> entry.getKey().name() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    private static Map<Field, Integer> columns(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> part.contains("="))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> Field.valueOf(part[0]), part -> Integer.valueOf(part[1])));
    }
}
