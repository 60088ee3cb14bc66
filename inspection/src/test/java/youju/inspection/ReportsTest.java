package youju.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youju.inspection.fact.Excerpt;

/** Both ways: every defect that was written down is found, and nothing is found that was not. */
class ReportsTest {

    static List<Reports.Expected> reports() throws IOException {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_defect_is_found_and_nothing_else(Reports.Expected expected) {
        List<Finding> unexpected =
                new ArrayList<>(Inspection.of(Reports.read(expected.report())).findings());
        List<String> missed = new ArrayList<>();
        for (Reports.Defect defect : expected.defects()) {
            boolean found = unexpected.stream()
                    .filter(finding -> isFor(finding, defect))
                    .findFirst()
                    .map(unexpected::remove)
                    .orElse(false);
            if (!found) {
                missed.add(defect.categories().getFirst() + " at " + defect.anchor());
            }
        }
        assertThat(missed).as("missed").isEmpty();
        assertThat(unexpected)
                .as("found too much")
                .extracting(finding ->
                        finding.category().id() + ": " + finding.message().chinese())
                .isEmpty();
    }

    private static boolean isFor(Finding finding, Reports.Defect defect) {
        boolean category = defect.categories().contains(finding.category().id());
        boolean place = finding.figures().contains(defect.anchor())
                || finding.message().chinese().contains(defect.anchor())
                || finding.evidence().stream().anyMatch(excerpt -> touches(excerpt, defect.anchor()));
        return category && place;
    }

    private static boolean touches(Excerpt excerpt, String anchor) {
        int at = excerpt.text().indexOf(anchor);
        return at >= 0 && at < excerpt.end() && excerpt.start() < at + anchor.length();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void true_statements_stay_silent(Reports.Expected expected) {
        Inspection inspection = Inspection.of(Reports.read(expected.report()));
        for (String statement : expected.silent()) {
            assertThat(inspection.findings())
                    .as(statement)
                    .noneMatch(finding -> touches(finding.place(), statement)
                            && finding.place().quote().length() < 60);
            assertThat(inspection.facts().passages())
                    .as("the report says " + statement)
                    .anyMatch(passage -> passage.text().contains(statement));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void silence_is_never_mistaken_for_agreement(Reports.Expected expected) {
        Inspection inspection = Inspection.of(Reports.read(expected.report()));
        assertThat(inspection.verdicts())
                .filteredOn(Verdict.CouldNotCheck.class::isInstance)
                .noneMatch(verdict ->
                        ((Verdict.CouldNotCheck) verdict).reason().english().startsWith(Inspection.FAILED.english()));
        assertThat(inspection.verdicts()).hasAtLeastOneElementOfType(Verdict.Consistent.class);
        assertThat(inspection.verdicts())
                .filteredOn(Verdict.Consistent.class::isInstance)
                .allSatisfy(verdict ->
                        assertThat(((Verdict.Consistent) verdict).statement()).isNotBlank());
    }
}
