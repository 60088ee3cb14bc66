package youju.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever the bytes: a document, or the one declared exception. In a plain test run Jazzer replays the seeds under {@code
 * src/test/resources}; with {@code JAZZER_FUZZ=1} it goes on mutating them (see docs/fuzzing.md).
 */
class ReadersFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void any_bytes_are_a_document_or_unreadable(byte[] bytes) {
        read("fuzz", bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void any_text_is_a_document_or_unreadable(byte[] bytes) {
        read("fuzz.txt", bytes);
    }

    private static void read(String name, byte[] bytes) {
        try {
            Documents.read(name, bytes);
        } catch (Unreadable declared) {
            if (declared.reason() == null) {
                throw new AssertionError("an error without a reason", declared);
            }
        }
    }
}
