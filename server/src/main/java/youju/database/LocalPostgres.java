package youju.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import youju.database.LocalPostgresFailure.Reason;

/**
 * The product's own PostgreSQL, in the folder {@code postgres} of the data folder. It is made at the first start and
 * found again at every later one, listens to this machine alone, and what is committed in it stays. It ends with this
 * JVM, also when that is killed; a start after any kind of end works. If it ends alone, it is started again on the same
 * port by itself: see {@link Keeper}.
 */
public final class LocalPostgres implements AutoCloseable {

    /** Room for the programs, an empty cluster and its log of changes. */
    static final long ROOM_FOR_FIRST_START = 512L << 20;

    /** Room for the log of changes between two checkpoints of a quiet day; below it the next day's work stops half-way. */
    static final long ROOM = 128L << 20;

    /** The processes of a killed server take seconds to notice, on a loaded machine. */
    private static final Duration VANISHING = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Another program may take a free port between our look and the server's; not five times over. */
    private static final int PORTS = 5;

    private final FolderLock lock;
    private final Keeper keeper;
    private final Secrets secrets;
    private final int port;

    private LocalPostgres(FolderLock lock, Keeper keeper, Secrets secrets, int port) {
        this.lock = lock;
        this.keeper = keeper;
        this.secrets = secrets;
        this.port = port;
    }

    /** Returns when connections are taken; the first time it takes seconds, and some 130 MB of disk. */
    public static LocalPostgres start(Path dataFolder) throws LocalPostgresFailure {
        try {
            Files.createDirectories(dataFolder);
            FolderLock lock = FolderLock.take(dataFolder);
            try {
                return start(PostgresFolder.in(dataFolder), lock);
            } catch (IOException | LocalPostgresFailure | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new LocalPostgresFailure(dataFolder.toAbsolutePath(), failed);
        }
    }

    private static LocalPostgres start(PostgresFolder folder, FolderLock lock)
            throws IOException, LocalPostgresFailure {
        boolean first = !Files.exists(folder.cluster());
        requireRoom(folder, first ? ROOM_FOR_FIRST_START : ROOM);
        ServerUser user = ServerUser.of(folder);
        user.own(folder.data().resolve("lock"));
        folder.tidy();
        ServerLog.prune(folder.log());
        user.own(folder.log());
        Binaries binaries = Binaries.unpacked(folder, user);
        Cluster cluster = new Cluster(folder, binaries, user);
        Secrets secrets;
        if (first) {
            secrets = cluster.make();
        } else {
            cluster.check();
            Postmaster.stopPrevious(folder, binaries, user);
            secrets = cluster.secrets();
        }
        binaries.removeOthers(folder);
        return started(folder, binaries, user, lock, secrets);
    }

    private static LocalPostgres started(
            PostgresFolder folder, Binaries binaries, ServerUser user, FolderLock lock, Secrets secrets)
            throws IOException, LocalPostgresFailure {
        long end = System.nanoTime() + VANISHING.toNanos();
        int port = Port.of(folder);
        for (int ports = 1; ; ) {
            Settings.write(folder, port, user);
            try {
                Postmaster postmaster = Postmaster.start(folder, binaries, user);
                Keeper keeper = new Keeper(postmaster, () -> Postmaster.startAgain(folder, binaries, user));
                LocalPostgres postgres = new LocalPostgres(lock, keeper, secrets, port);
                postgres.settle(folder, user);
                keeper.begin();
                return postgres;
            } catch (LocalPostgresFailure failure) {
                boolean again = switch (failure.reason()) {
                    case PORT_BLOCKED -> ports++ < PORTS;
                    case STILL_RUNNING -> System.nanoTime() - end < 0;
                    default -> false;
                };
                if (!again || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                if (failure.reason() == Reason.PORT_BLOCKED) {
                    port = Port.free();
                } else {
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    /** The last steps, each of which may fail and then leaves no server behind. */
    private void settle(PostgresFolder folder, ServerUser user) throws IOException, LocalPostgresFailure {
        try {
            tryOut(folder);
            Port.keep(folder, port, user);
            user.own(folder.log());
        } catch (IOException | LocalPostgresFailure | RuntimeException failed) {
            keeper.close();
            throw failed;
        }
    }

    /** Comes in once as the application will: a damaged catalogue shows here, not at the first user's click. */
    private void tryOut(PostgresFolder folder) throws LocalPostgresFailure {
        try (var connection = DriverManager.getConnection(url(), user(), password());
                var statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException refused) {
            String words = refused.toString();
            throw new LocalPostgresFailure(Symptoms.of(words), folder.cluster(), words);
        }
    }

    private static void requireRoom(PostgresFolder folder, long room) throws IOException, LocalPostgresFailure {
        FileStore disk = Files.getFileStore(folder.root());
        long free = disk.getUsableSpace();
        if (free < room && disk.getTotalSpace() > 0) {
            throw new LocalPostgresFailure(
                    Reason.DISK_FULL, folder.root(), (free >> 20) + " MB < " + (room >> 20) + " MB");
        }
    }

    /** JDBC, this machine only; the port is the same at every start unless another program has taken it. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    /** The role that owns the database and its tables: for migrations. */
    public String owner() {
        return Secrets.OWNER_ROLE;
    }

    public String ownerPassword() {
        return secrets.owner();
    }

    /** The role the application works as: no superuser, bound by row-level security, owns nothing. */
    public String user() {
        return Secrets.USER_ROLE;
    }

    public String password() {
        return secrets.user();
    }

    /** The server's process. */
    long pid() {
        return keeper.pid();
    }

    /** Shuts down fast, waits for the end and frees the folder. Open transactions are rolled back. */
    @Override
    public void close() {
        keeper.close();
        lock.close();
    }
}
