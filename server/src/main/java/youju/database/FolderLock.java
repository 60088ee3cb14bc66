package youju.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youju.database.LocalPostgresFailure.Reason;

/**
 * One data folder, one JVM. The system holds the lock on the file {@code lock} and frees it when the JVM ends in
 * whatever way; the pid written into it is only for the message.
 */
final class FolderLock implements AutoCloseable {

    /**
     * Folders held by this JVM. To be asked before the file is opened: on POSIX systems closing any channel of a file
     * frees all locks this process has on it.
     */
    private static final Map<Path, FileChannel> HELD = new HashMap<>();

    private final Path folder;

    private FolderLock(Path folder) {
        this.folder = folder;
    }

    static FolderLock take(Path dataFolder) throws IOException, LocalPostgresFailure {
        Path folder = dataFolder.toRealPath();
        synchronized (HELD) {
            if (HELD.containsKey(folder)) {
                throw inUse(folder, String.valueOf(ProcessHandle.current().pid()));
            }
            Path file = folder.resolve("lock");
            FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            @Nullable FileLock lock = null;
            try {
                lock = channel.tryLock();
                if (lock == null) {
                    throw inUse(folder, Files.readString(file).strip());
                }
                channel.truncate(0);
                channel.write(
                        ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
                HELD.put(folder, channel);
                return new FolderLock(folder);
            } finally {
                if (!HELD.containsKey(folder)) {
                    channel.close();
                }
            }
        }
    }

    private static LocalPostgresFailure inUse(Path folder, String pid) {
        return new LocalPostgresFailure(Reason.FOLDER_IN_USE, folder, pid);
    }

    /** Frees the folder. */
    @Override
    public void close() {
        synchronized (HELD) {
            try (FileChannel channel = HELD.remove(folder)) {
                if (channel != null) {
                    channel.truncate(0);
                }
            } catch (IOException left) {
                // The lock ends with the channel, emptied or not.
                System.getLogger(FolderLock.class.getName())
                        .log(System.Logger.Level.WARNING, "lock file not emptied: " + folder, left);
            }
        }
    }
}
