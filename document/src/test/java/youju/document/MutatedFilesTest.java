package youju.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files of every format with bytes knocked out of them: a document or the declared exception, nothing else. */
class MutatedFilesTest {

    private static final int ROUNDS = 60;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/files"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_damaged_file_is_read_or_refused(Path file) throws IOException, Unreadable {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        assertThat(Documents.read(file.getFileName().toString(), whole).blocks())
                .isNotEmpty();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged =
                    round % 3 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hit = 0; hit < 1 + round / 4 && damaged.length > 0; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Documents.read(file.getFileName().toString(), damaged)
                                .blocks())
                        .isNotEmpty();
            } catch (Unreadable declared) {
                assertThat(declared).hasMessageContaining(file.getFileName().toString());
            }
        }
    }
}
