package youju.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import youju.document.Document;
import youju.document.Documents;
import youju.document.Unreadable;

/** The reports of {@code src/test/resources/reports}, each with what a sharp reviewer finds in it, written by hand. */
public final class Reports {

    public static final Path FOLDER = Path.of("src/test/resources/reports");

    /**
     * A defect that must be found.
     *
     * @param categories any of which is right, the best first
     * @param anchor words of the document that stand at it
     */
    public record Defect(List<String> categories, String anchor, String why) {}

    /** What is expected of a report: its defects, and true statements that must stay silent. */
    public record Expected(Path report, List<Defect> defects, List<String> silent) {
        @Override
        public String toString() {
            return report.getFileName().toString();
        }
    }

    private Reports() {}

    public static List<Expected> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> reports = files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
            List<Expected> all = new ArrayList<>();
            for (Path report : reports) {
                all.add(expected(report));
            }
            return all;
        }
    }

    private static Expected expected(Path report) throws IOException {
        String name = report.getFileName().toString().replaceAll("\\.[a-z]+$", ".expected");
        List<Defect> defects = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (String line : Files.readAllLines(report.resolveSibling(name))) {
            String[] parts = line.split(" \\| ");
            if (parts[0].equals("silent")) {
                silent.add(parts[1]);
            } else if (parts.length == 4) {
                List<String> categories = new ArrayList<>(List.of(parts[0]));
                if (!parts[1].equals("-")) {
                    categories.addAll(List.of(parts[1].split(",")));
                }
                defects.add(new Defect(categories, parts[2], parts[3]));
            } else {
                throw new IllegalArgumentException(name + ": " + line);
            }
        }
        return new Expected(report, defects, silent);
    }

    public static Document read(Path report) {
        try {
            return Documents.read(report);
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
