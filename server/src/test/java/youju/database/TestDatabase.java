package youju.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A real PostgreSQL for tests: one server a JVM, a migrated database copied for each test class that asks. As in use, the
 * application's role owns nothing.
 */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final String TEMPLATE = "migrated";

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            run(server.getPostgresDatabase(), "create role youju login password 'app'");
            run(server.getPostgresDatabase(), "create role youju_owner login password 'own'");
            create(server, TEMPLATE, "template0");
            Migrations.run(connections(server, TEMPLATE));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(EmbeddedPostgres server, String name, String template) {
        run(
                server.getPostgresDatabase(),
                "create database " + name + " owner youju_owner template " + template
                        + (template.equals("template0")
                                ? " encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'"
                                : ""));
    }

    private static Connections connections(EmbeddedPostgres server, String name) {
        return new Connections(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name,
                new Connections.Login("youju_owner", "own"),
                new Connections.Login("youju", "app"));
    }

    /** An empty, migrated database of one's own. */
    public static synchronized TestDatabase fresh() {
        String name = "copy" + COPIES.incrementAndGet();
        create(SERVER, name, TEMPLATE);
        return new TestDatabase(name);
    }

    public String url() {
        return connections(SERVER, name).url();
    }

    /** As the application connects. */
    public DataSource application() {
        return source("youju", "app");
    }

    /** As the owner connects; row-level security doesn't bind it. */
    public DataSource owner() {
        return source("youju_owner", "own");
    }

    /** Transactions as in use, which tell the database whose eyes they read with. */
    public static PlatformTransactionManager transactions(DataSource database) {
        return new ReadingTransactions(database);
    }

    /** Settings with which a whole server uses this database. */
    public String[] settings() {
        return new String[] {
            "--youju.db.url=" + url(),
            "--youju.db.owner=youju_owner",
            "--youju.db.owner-password=own",
            "--youju.db.password=app"
        };
    }

    /** Runs a statement as the owner. */
    public void asOwner(String sql) {
        run(owner(), sql);
    }

    private DataSource source(String role, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    private static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
