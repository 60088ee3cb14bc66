package youju.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The database by {@code YOUJU_DB_URL}, or else the server's own in {@code YOUJU_DATA}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** While the database restarts, a request waits this long for it: most restarts are over by then. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("youju.db.url")
    static class ByUrl {
        @Bean
        Connections connections(
                @Value("${youju.db.url}") String url,
                @Value("${youju.db.owner}") String owner,
                @Value("${youju.db.owner-password:}") String ownerPassword,
                @Value("${youju.db.user:youju}") String user,
                @Value("${youju.db.password:}") String password) {
            return new Connections(
                    url, new Connections.Login(owner, ownerPassword), new Connections.Login(user, password));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "youju.db.url", matchIfMissing = true, havingValue = "none")
    static class InFolder {
        @Bean(destroyMethod = "close")
        LocalPostgres localPostgres(@Value("${youju.data}") Path data) throws LocalPostgresFailure {
            return LocalPostgres.start(data);
        }

        @Bean
        Connections connections(LocalPostgres postgres) {
            return new Connections(
                    postgres.url(),
                    new Connections.Login(postgres.owner(), postgres.ownerPassword()),
                    new Connections.Login(postgres.user(), postgres.password()));
        }
    }

    @Bean(destroyMethod = "close")
    DataSource database(Connections connections, @Value("${youju.db.pool:16}") int pool) {
        Migrations.run(connections);
        HikariConfig config = new HikariConfig();
        config.setPoolName("youju");
        config.setJdbcUrl(connections.url());
        config.setUsername(connections.application().role());
        config.setPassword(connections.application().password());
        config.setMaximumPoolSize(pool);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "youju");
        return new HikariDataSource(config);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new ReadingTransactions(database);
    }
}
