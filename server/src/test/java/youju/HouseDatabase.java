package youju;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import youju.database.MigratedDatabase;

/**
 * One PostgreSQL for all tests of a JVM, with every module's schema as it is in service: owned by {@code youju_owner}, used
 * as {@code youju}. Begin a test class with {@link #reset}.
 */
public final class HouseDatabase {

    private static final String OWNER = "youju_owner";
    private static final String APPLICATION = "youju";

    /** Tables that keep what a migration put there. */
    private static final String SEEDED = "('migration', 'lane', 'category')";

    private static final HouseDatabase ONE = new HouseDatabase();

    private final EmbeddedPostgres postgres;
    private final HikariDataSource application;

    private HouseDatabase() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JdbcClient administrator = JdbcClient.create(postgres.getPostgresDatabase());
        administrator.sql("create role youju_owner login").update();
        administrator.sql("create role youju login").update();
        administrator.sql("create database house owner youju_owner").update();
        MigratedDatabase.migrate(url(), OWNER, APPLICATION);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername(APPLICATION);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        application = new HikariDataSource(config);
    }

    /** Empties every table but what migrations put there, and gives the application's connections. */
    public static DataSource reset() {
        JdbcClient owner = JdbcClient.create(owner());
        String tables = owner.sql("""
                select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
                where tableowner = 'youju_owner' and tablename not in
                """ + SEEDED).query(String.class).single();
        owner.sql("truncate " + tables + " restart identity cascade").update();
        owner.sql("""
                update trail.lane set sequence = 0, head = sha256(convert_to('youju trail lane ' || lane, 'UTF8'))
                """).update();
        return application();
    }

    /** Connections as the role that the application works under. */
    public static DataSource application() {
        // A server that stops closes what can be closed, and the next test class goes on with the same connections.
        return new DelegatingDataSource(ONE.application);
    }

    /** Connections as the role that owns the tables, whom no policy binds. */
    public static DataSource owner() {
        return new DriverManagerDataSource(ONE.url(), OWNER, "");
    }

    /** For a server that starts in the test: {@code youju.db.url}. */
    public static String address() {
        return ONE.url();
    }

    private String url() {
        return postgres.getJdbcUrl(OWNER, "house").replaceFirst("\\?.*$", "");
    }
}
