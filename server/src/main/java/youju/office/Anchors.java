package youju.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youju.trail.Anchor;
import youju.trail.Head;

/**
 * The folder of daily heads, {@code yyyy-mm-dd.head}. Best on a disk that whoever can rewrite the database can't write to.
 */
@Component
public class Anchors {

    /**
     * Heads kept outside the database.
     *
     * @param altered names of files that aren't what was written
     */
    public record Kept(List<Head> heads, List<String> altered) {

        public Kept {
            heads = List.copyOf(heads);
            altered = List.copyOf(altered);
        }

        /** With one more, handed in by somebody. */
        public Kept with(Head head) {
            List<Head> all = new ArrayList<>(heads);
            all.add(head);
            return new Kept(all, altered);
        }
    }

    private static final String ENDING = ".head";

    private final Path folder;

    Anchors(@Value("${youju.anchors:${youju.data}/anchors}") Path folder) {
        this.folder = folder;
    }

    /** Puts the head away as that day's. One that is there already stays: a head kept is never written over. */
    Path keep(LocalDate day, Head head) {
        Path file = folder.resolve(day + ENDING);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                Path begun = Files.createTempFile(folder, day.toString(), ".part");
                Files.writeString(begun, Anchor.write(head));
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the head of the trail couldn't be written to " + file, e);
        }
    }

    /** All that were put away. A file that is no head any more is told by its name: somebody altered it. */
    public Kept kept() {
        List<Head> heads = new ArrayList<>();
        List<String> altered = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(ENDING))
                        .sorted()
                        .toList()) {
                    try {
                        heads.add(Anchor.read(Files.readString(file)));
                    } catch (RuntimeException e) {
                        altered.add(file.getFileName().toString());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the folder " + folder + " can't be read", e);
            }
        }
        return new Kept(heads, altered);
    }
}
