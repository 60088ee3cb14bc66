package youju.inspection.output;

import java.nio.file.Path;
import java.util.List;
import youju.document.Document;
import youju.document.Documents;
import youju.document.Unreadable;
import youju.inspection.Finding;
import youju.inspection.Inspection;
import youju.inspection.Severity;

/** What came of one file. */
public sealed interface Report {

    /** The file as it was named on the command line, or found in a folder named there. */
    Path file();

    /** @param findings those severe enough to be told */
    record Inspected(Path file, Inspection inspection, List<Finding> findings) implements Report {}

    record Unread(Path file, Unreadable reason) implements Report {}

    /** Reads and inspects a file, keeping findings of this severity and worse. */
    static Report of(Path file, Severity least) {
        try {
            return inspected(file, Documents.read(file), least);
        } catch (Unreadable unreadable) {
            return new Unread(file, unreadable);
        }
    }

    /** The same for what is already in memory. */
    static Report of(Path file, byte[] content, Severity least) {
        try {
            return inspected(file, Documents.read(file.toString(), content), least);
        } catch (Unreadable unreadable) {
            return new Unread(file, unreadable);
        }
    }

    private static Report inspected(Path file, Document document, Severity least) {
        Inspection inspection = Inspection.of(document);
        List<Finding> findings = inspection.findings().stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
        return new Inspected(file, inspection, findings);
    }

    /** The name that output files call it by. */
    default String name() {
        return file().toString();
    }
}
