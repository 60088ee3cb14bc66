package youju.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports without a defect in {@code src/test/resources/changes}, and under each what is changed in it one at a time:
 * the report stays silent, each change is found under one of its categories. ¶ parts lines.
 */
class ChangesTest {

    private static final Path FOLDER = Path.of("src/test/resources/changes");

    /** A change of one figure may show in what follows from it. */
    private static final int MOST = 3;

    static List<Arguments> reports() throws IOException {
        List<Arguments> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                reports.add(Arguments.of(
                        file.getFileName().toString(), Files.readString(file).split("\n====\n")[0]));
            }
        }
        return reports;
    }

    static List<Arguments> changes() throws IOException {
        List<Arguments> changes = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String[] parts = Files.readString(file).split("\n====\n");
                for (String line : parts[1].lines().toList()) {
                    String[] change = line.split(" \\| ", 2);
                    changes.add(Arguments.of(file.getFileName().toString(), change[0], change[1], parts[0]));
                }
            }
        }
        return changes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void a_report_in_which_all_fits_stays_silent(String name, String report) {
        assertThat(findings(report))
                .as(name)
                .extracting(finding -> finding.message().chinese())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("changes")
    void what_is_changed_is_found(String name, String expected, String change, String report) {
        String[] words = change.replace('¶', '\n').split(" ⇒ ", 2);
        assertThat(report).as(name).contains(words[0]);
        int at = report.indexOf(words[0]);
        List<Finding> findings =
                findings(report.substring(0, at) + words[1] + report.substring(at + words[0].length()));
        if (expected.equals("silent")) {
            assertThat(findings).as("%s", findings).isEmpty();
        } else {
            assertThat(findings)
                    .as("%s", findings)
                    .hasSizeLessThanOrEqualTo(MOST)
                    .anyMatch(finding -> List.of(expected.split(","))
                            .contains(finding.category().id()));
        }
    }

    private static List<Finding> findings(String report) {
        ReportBuilder built = ReportBuilder.untitled();
        List<String> rows = new ArrayList<>();
        for (String line : report.lines().toList()) {
            if (line.contains("|")) {
                rows.add(line);
                continue;
            }
            table(built, rows);
            built.line(line);
        }
        table(built, rows);
        return Inspection.of(built.build()).findings();
    }

    private static void table(ReportBuilder built, List<String> rows) {
        if (!rows.isEmpty()) {
            built.table(rows.toArray(String[]::new));
            rows.clear();
        }
    }
}
