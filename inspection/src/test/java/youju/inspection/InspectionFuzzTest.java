package youju.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import youju.document.Documents;
import youju.document.Unreadable;

/** Whatever the words: no recogniser and no rule fails on them. Seeded with a report; see docs/fuzzing.md. */
class InspectionFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void any_text_is_inspected(byte[] bytes) {
        try {
            Inspection.of(Documents.read("fuzz", new String(bytes, UTF_8).getBytes(UTF_8))).verdicts().stream()
                    .filter(Verdict.CouldNotCheck.class::isInstance)
                    .map(Verdict.CouldNotCheck.class::cast)
                    .filter(verdict -> verdict.reason().english().startsWith(Inspection.FAILED.english()))
                    .findAny()
                    .ifPresent(failed -> {
                        throw new AssertionError(failed.rule() + ": " + failed.reason());
                    });
        } catch (Unreadable declared) {
            // text that isn't any is refused by name: ReadersFuzzTest
        }
    }
}
