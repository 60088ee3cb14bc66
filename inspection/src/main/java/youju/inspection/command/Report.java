package youju.inspection.command;

import java.nio.file.Path;
import java.util.List;
import youju.document.Documents;
import youju.document.Unreadable;
import youju.inspection.Finding;
import youju.inspection.Inspection;

/** What came of one file. */
sealed interface Report {

    /** The file as it was named on the command line. */
    Path file();

    record Inspected(Path file, Inspection inspection, List<Finding> findings) implements Report {}

    record Unread(Path file, Unreadable reason) implements Report {}

    static Report of(Path file) {
        try {
            Inspection inspection = Inspection.of(Documents.read(file));
            return new Inspected(file, inspection, inspection.findings());
        } catch (Unreadable unreadable) {
            return new Unread(file, unreadable);
        }
    }
}
