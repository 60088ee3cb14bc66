package youju.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A JVM of its own with the database of a folder, which tests may kill. Ends when its standard input does. */
final class LocalPostgresJvm {

    private LocalPostgresJvm() {}

    public static void main(String[] folder) throws IOException {
        long begun = System.nanoTime();
        try (LocalPostgres postgres = LocalPostgres.start(Path.of(folder[0]))) {
            System.out.println("started " + postgres.pid() + " " + (System.nanoTime() - begun) / 1_000_000);
            System.in.readAllBytes();
        } catch (LocalPostgresFailure failure) {
            System.out.println("refused " + failure.reason() + " " + failure.sentence(Locale.ENGLISH));
        }
    }
}
