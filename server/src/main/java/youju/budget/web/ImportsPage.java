package youju.budget.web;

import java.util.List;
import youju.budget.ImportFile;
import youju.budget.sheet.Field;

/**
 * Files that were sent in, and the form to send one.
 *
 * @param fault why the file just sent can't be taken, empty if none was
 */
public record ImportsPage(YearFrame around, List<ImportFile> files, String fault) {

    /** For templates: what a file may hold. */
    public static final List<Field.Target> TARGETS = List.of(Field.Target.values());

    public ImportsPage {
        files = List.copyOf(files);
    }
}
