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
 * Statements as public bodies word them, one a line in {@code src/test/resources/sayings}: a true one must stay silent, a
 * false one is found once and under its category. ¶ parts paragraphs.
 */
class SayingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/sayings");

    static List<Arguments> sayings() throws IOException {
        List<Arguments> sayings = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split(" \\| ", 2);
                    sayings.add(Arguments.of(parts[0], parts[1]));
                }
            }
        }
        return sayings;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sayings")
    void a_true_statement_stays_silent_and_a_false_one_is_found_once(String expected, String saying) {
        ReportBuilder report =
                ReportBuilder.untitled().line("清江县民政局2023年度部门整体支出绩效自评报告").line("一、基本情况");
        for (String paragraph : saying.split("¶")) {
            report.line(paragraph);
        }
        report.line("二、其他情况").line("单位运转正常。");
        List<Finding> findings = Inspection.of(report.build()).findings();
        if (expected.equals("silent")) {
            assertThat(findings)
                    .extracting(finding -> finding.message().chinese())
                    .isEmpty();
        } else {
            assertThat(findings).as("%s", findings).hasSize(1);
            assertThat(expected.split(","))
                    .contains(findings.getFirst().category().id());
        }
    }
}
