package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Cell;
import youju.inspection.fact.Band;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;

/** Years in the headings of a ledger's columns: 2023年决算 beside 2022年决算 in a report on 2023. */
final class YearOfColumns {

    private static final Pattern HEADED =
            Pattern.compile("(20\\d{2})\\s*年度?\\s*(决算|预算|执行|支出|年初预算|调整预算)(数|额|金额)?(（.*）)?");

    private record Headed(int year, boolean budget, Excerpt place) {}

    private YearOfColumns() {}

    static void check(Facts facts, int year, Verdicts verdicts) {
        for (Band band : facts.ledgers()) {
            List<Headed> headed = new ArrayList<>();
            band.table()
                    .startingIn(band.headingRow())
                    .forEach(cell -> read(cell).ifPresent(headed::add));
            List<Headed> spent = headed.stream().filter(one -> !one.budget).toList();
            if (headed.size() < 2 || spent.isEmpty()) {
                continue;
            }
            int latest = spent.stream().mapToInt(Headed::year).max().orElse(year);
            if (latest == year - 1 && headed.stream().noneMatch(one -> one.year >= year)) {
                report(
                        spent.stream()
                                .filter(one -> one.year == latest)
                                .findFirst()
                                .orElseThrow(),
                        year,
                        verdicts);
            } else if (latest == year) {
                headed.stream()
                        .filter(one -> one.budget && one.year != year)
                        .filter(one -> headed.stream().noneMatch(other -> other.budget && other.year == year))
                        .findFirst()
                        .ifPresentOrElse(
                                one -> report(one, year, verdicts),
                                () -> verdicts.consistent(spent.getFirst().place, "表头年度" + year));
            }
        }
    }

    private static Optional<Headed> read(Cell cell) {
        Matcher matcher = HEADED.matcher(cell.label());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Excerpt place = new Excerpt(cell.place(), cell.text(), 0, cell.text().length());
        return Optional.of(
                new Headed(Integer.parseInt(matcher.group(1)), matcher.group(2).contains("预算"), place));
    }

    private static void report(Headed wrong, int year, Verdicts verdicts) {
        verdicts.contradiction(wrong.place)
                .words(String.valueOf(wrong.year), String.valueOf(year))
                .expected(String.valueOf(year))
                .actual(String.valueOf(wrong.year))
                .says(
                        "表头“" + wrong.place.quote() + "”的年度" + wrong.year + "与报告年度" + year + "不同",
                        "The column " + wrong.place.quote() + " bears " + wrong.year + ", the report is on " + year);
    }
}
