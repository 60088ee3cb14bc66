package youju.database;

import java.io.IOException;

/**
 * What the server is told in {@code postgresql.conf} and {@code pg_hba.conf}. Both are written anew at each start, so
 * that a new version of the product brings its own; what the people of the house want otherwise (more memory) stands
 * in {@code local.conf} beside the cluster, but durability isn't theirs to change.
 */
final class Settings {

    private static final String SIGN_IN = """
            # Written at each start. Nobody comes in without a password, nor from another machine.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            """;

    private Settings() {}

    static void write(PostgresFolder folder, int port, ServerUser user) throws IOException {
        String log = folder.log().toString().replace("'", "''");
        folder.write(folder.cluster().resolve("postgresql.conf"), server(port, log), user);
        folder.write(folder.cluster().resolve("pg_hba.conf"), SIGN_IN, user);
    }

    private static String server(int port, String log) {
        return """
            # Written at each start. Put your own settings into local.conf in the folder above.
            port = %d
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 60
            password_encryption = 'scram-sha-256'

            shared_buffers = 128MB
            min_wal_size = 80MB
            max_wal_size = 512MB
            jit = off

            timezone = 'Asia/Shanghai'
            datestyle = 'iso, ymd'
            lc_messages = 'C'

            # A file a day of the week, written over after a week. No statements and no rows: they name people.
            logging_collector = on
            log_directory = '%s'
            log_filename = 'postgres-%%a.log'
            log_rotation_age = 1d
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_timezone = 'Asia/Shanghai'
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_parameter_max_length = 0

            include_if_exists = '../local.conf'

            # What is committed stays.
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            """.formatted(port, log);
    }
}
