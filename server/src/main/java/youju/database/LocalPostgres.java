package youju.database;

import java.nio.file.Path;

/** A database in a folder of its own. None comes with the program so far, so a URL is needed. */
final class LocalPostgres implements AutoCloseable {

    private LocalPostgres() {}

    static LocalPostgres start(Path data) {
        throw new IllegalStateException("no database at " + data + ": set YOUJU_DB_URL");
    }

    String url() {
        return "";
    }

    String owner() {
        return "";
    }

    String ownerPassword() {
        return "";
    }

    String user() {
        return "";
    }

    String password() {
        return "";
    }

    @Override
    public void close() {}
}
