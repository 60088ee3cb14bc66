package youju.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.regex.Pattern;
import youju.database.LocalPostgresFailure.Reason;

/** Tells the reason of a failure from the words of the system or of PostgreSQL, which speaks English to us. */
final class Symptoms {

    private record Symptom(String words, Reason reason) {}

    /** In this order: the first that is found is nearer to the cause than those after it. */
    private static final List<Symptom> KNOWN = List.of(
            new Symptom("No space left on device", Reason.DISK_FULL),
            new Symptom("Disk quota exceeded", Reason.DISK_FULL),
            new Symptom("pre-existing shared memory block", Reason.STILL_RUNNING),
            new Symptom("lock file \"postmaster.pid\" already exists", Reason.STILL_RUNNING),
            new Symptom("page verification failed", Reason.CHECKSUM_WRONG),
            new Symptom("invalid page in block", Reason.CHECKSUM_WRONG),
            new Symptom("incorrect checksum in control file", Reason.DAMAGED),
            new Symptom("could not read file \"global/pg_control\"", Reason.DAMAGED),
            new Symptom("could not find the database system", Reason.DAMAGED),
            new Symptom("control file contains invalid", Reason.DAMAGED),
            new Symptom("is not a valid data directory", Reason.DAMAGED),
            new Symptom("invalid checkpoint", Reason.DAMAGED),
            new Symptom("could not locate a valid checkpoint record", Reason.DAMAGED),
            new Symptom("could not locate required checkpoint record", Reason.DAMAGED),
            new Symptom("WAL ends before", Reason.DAMAGED),
            new Symptom("database files are incompatible with server", Reason.OTHER_VERSION),
            new Symptom("could not bind IPv4 address", Reason.PORT_BLOCKED),
            new Symptom("could not create any TCP/IP sockets", Reason.PORT_BLOCKED),
            new Symptom("could not look up effective user ID", Reason.NO_ORDINARY_USER),
            new Symptom("error while loading shared libraries", Reason.BINARIES_DO_NOT_RUN),
            new Symptom("version `GLIBC", Reason.BINARIES_DO_NOT_RUN),
            new Symptom("Exec format error", Reason.BINARIES_DO_NOT_RUN),
            new Symptom("Read-only file system", Reason.NOT_WRITABLE),
            new Symptom("Permission denied", Reason.NOT_WRITABLE),
            new Symptom("Not a directory", Reason.NOT_WRITABLE));

    private static final Pattern GRAVE = Pattern.compile("FATAL|PANIC|ERROR|error:");

    /** As much as fits an error page. */
    private static final int TOLD_LINES = 4;

    private Symptoms() {}

    static Reason of(String words) {
        return KNOWN.stream()
                .filter(symptom -> words.contains(symptom.words()))
                .map(Symptom::reason)
                .findFirst()
                .orElse(Reason.NOT_STARTED);
    }

    /** What tells a person something: the first grave line with the one before it, which often holds the cause. */
    static String essence(String words) {
        List<String> lines = words.lines().toList();
        int grave = 0;
        while (grave < lines.size() && !GRAVE.matcher(lines.get(grave)).find()) {
            grave++;
        }
        int from = Math.max(0, Math.min(grave, lines.size()) - 1);
        return String.join(" ", lines.subList(from, Math.min(lines.size(), from + TOLD_LINES)));
    }

    static Reason of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> Reason.NOT_WRITABLE;
            case FileAlreadyExistsException file -> Reason.NOT_WRITABLE;
            case NotDirectoryException file -> Reason.NOT_WRITABLE;
            default -> of(failure.toString());
        };
    }
}
