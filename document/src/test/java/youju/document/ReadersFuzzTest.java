package youju.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the bytes: a document, or the one declared exception. A plain test run replays the seeds under {@code
 * src/test/resources}, a real file of each format; with {@code JAZZER_FUZZ=1} Jazzer goes on mutating them (docs/fuzzing.md).
 */
class ReadersFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void any_bytes_are_a_document_or_unreadable(byte[] bytes) {
        try {
            Documents.read("fuzz", bytes);
        } catch (Unreadable declared) {
            if (!String.valueOf(declared.getMessage()).contains("fuzz")) {
                throw new AssertionError("an error that doesn't name the file", declared);
            }
        }
    }
}
