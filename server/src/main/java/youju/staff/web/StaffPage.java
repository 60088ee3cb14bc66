package youju.staff.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.page.Frame;
import youju.page.Option;
import youju.staff.Change;
import youju.staff.Kind;
import youju.staff.Sort;
import youju.staff.Strength;

/**
 * Posts and people at a day, by month of its year, and how they came about.
 *
 * @param typed into the form that was refused
 */
public record StaffPage(
        Frame frame,
        LocalDate on,
        Map<Kind, Strength> at,
        List<Month> months,
        List<Change> history,
        boolean mayKeep,
        String command,
        Map<String, String> typed,
        Optional<String> problem) {

    /** The end of a month. */
    public record Month(YearMonth month, Map<Kind, Strength> at) {

        public Strength total() {
            return sum(at);
        }
    }

    public StaffPage {
        months = List.copyOf(months);
        history = List.copyOf(history);
        typed = Map.copyOf(typed);
    }

    static Strength sum(Map<Kind, Strength> at) {
        return at.values().stream().reduce(new Strength(0, 0), Strength::plus);
    }

    public Strength total() {
        return sum(at);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> sorts() {
        return Arrays.stream(Sort.values())
                .map(each -> new Option(each.name(), frame.words().of("staff.sort", each)))
                .toList();
    }

    public List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(each -> new Option(each.name(), frame.words().of("staff.kind", each)))
                .toList();
    }
}
