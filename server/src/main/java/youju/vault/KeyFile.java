package youju.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The key ring on disk, for its owner's eyes (mode 0600, on systems that have modes). Written beside and moved into place,
 * so that whoever reads it reads it whole; changed under a lock, so that two who add a key both keep theirs.
 */
final class KeyFile {

    /** Some thousands of keys; anything larger is another file. */
    private static final long LARGEST = 1 << 20;

    private static final boolean HAS_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER_OF_OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    /** The lock file serves other processes; this serves this one's threads, for which the JDK has no waiting lock. */
    private static final Object LOCK = new Object();

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** What a file looked like from outside: another one was written since if it differs. */
    record Stamp(FileTime modified, long bytes, String inode) {}

    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** None if the file is gone. */
    Optional<Stamp> stamp() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey())));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * The ring in the file.
     *
     * @throws VaultRefusal if others can reach it, or if it is damaged
     */
    KeyRing read() {
        try {
            if (HAS_MODES) {
                Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
                mode.addAll(Files.getPosixFilePermissions(file));
                mode.retainAll(OF_OTHERS);
                if (!mode.isEmpty()) {
                    throw new VaultRefusal(VaultRefusal.Reason.KEY_FILE_OPEN, file);
                }
            }
            if (Files.size(file) > LARGEST) {
                throw new VaultRefusal(VaultRefusal.Reason.KEYS_VERSION, file);
            }
            return KeyRing.parse(Files.readString(file, StandardCharsets.ISO_8859_1), file.toString());
        } catch (IOException unreadable) {
            throw unreadable();
        }
    }

    /** Writes a fresh ring, unless somebody else has written one meanwhile; tells whether it did. */
    boolean create(SecureRandom random, Suite suite) {
        return locked(() -> {
            boolean missing = !exists();
            if (missing) {
                write(KeyRing.fresh(random, suite));
            }
            return missing;
        });
    }

    /** Reads the ring, writes what the change makes of it, and gives that. */
    KeyRing change(UnaryOperator<KeyRing> change) {
        return locked(() -> {
            KeyRing changed = change.apply(read());
            write(changed);
            return changed;
        });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T locked(Work<T> work) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        synchronized (LOCK) {
            try {
                Files.createDirectories(folder(), mode(FOLDER_OF_OWNER));
                try (FileChannel channel = FileChannel.open(
                        lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode(OWNER_ONLY))) {
                    FileLock held = channel.lock();
                    T done = work.run();
                    held.release();
                    return done;
                }
            } catch (IOException unwritable) {
                throw unreadable();
            }
        }
    }

    private void write(KeyRing ring) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(
                beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(OWNER_ONLY))) {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.encode(ring.text());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        if (HAS_MODES) {
            try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private Path folder() {
        Path folder = file.getParent();
        if (folder == null) {
            throw unreadable();
        }
        return folder;
    }

    private static FileAttribute<?>[] mode(Set<PosixFilePermission> mode) {
        return HAS_MODES
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }

    private VaultRefusal unreadable() {
        return new VaultRefusal(VaultRefusal.Reason.KEY_FILE_UNREADABLE, file);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
