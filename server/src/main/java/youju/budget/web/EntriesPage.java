package youju.budget.web;

import java.util.List;
import youju.budget.Allotment;
import youju.budget.Entries;
import youju.budget.EntryFilter;
import youju.budget.Project;

/** A page of entries, with what it was narrowed by. */
public record EntriesPage(
        YearFrame around,
        EntryFilter filter,
        Entries.Sum sum,
        Entries.Page list,
        List<Project> projects,
        List<Allotment> allotments) {

    public EntriesPage {
        projects = List.copyOf(projects);
        allotments = List.copyOf(allotments);
    }

    /** To the next page. */
    public String next() {
        return "/budget/entries?" + filter.query()
                + list.next().map(cursor -> "&after=" + cursor.text()).orElse("");
    }
}
