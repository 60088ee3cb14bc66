package youju.relief.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.page.Option;
import youju.relief.Docket;

/**
 * The list of grants with what narrows it.
 *
 * @param query of the filter, for addresses
 * @param mayApply whether the reader enters applications
 */
public record GrantListPage(
        Frame frame,
        Typed typed,
        String query,
        Docket.Page list,
        int count,
        List<Option> states,
        List<Option> kinds,
        List<Option> towns,
        List<Option> sources,
        boolean mayApply) {

    public GrantListPage {
        states = List.copyOf(states);
        kinds = List.copyOf(kinds);
        towns = List.copyOf(towns);
        sources = List.copyOf(sources);
    }

    /** The address of the next page, empty on the last. */
    public String next() {
        Optional<String> after = list.next().map(Docket.Cursor::text);
        return after.map(text -> "/relief?" + query + (query.isEmpty() ? "" : "&") + "after=" + text)
                .orElse("");
    }
}
