package youju.budget.web;

import java.util.List;
import java.util.Map;
import youju.page.Option;

/** The form of a new entry. */
public record EntryFormPage(
        YearFrame around,
        EntryForm form,
        String command,
        List<Option> charges,
        List<Option> classes,
        Map<String, String> faults) {

    public EntryFormPage {
        charges = List.copyOf(charges);
        classes = List.copyOf(classes);
        faults = Map.copyOf(faults);
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }
}
