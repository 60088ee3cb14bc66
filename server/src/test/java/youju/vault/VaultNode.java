package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A server with nothing but the vault in it, and one who listens. */
@EnableTransactionManagement
@Import({Vault.class, SealedTable.class, VaultConfiguration.class, VaultNode.Listener.class})
class VaultNode {

    static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");

    static AnnotationConfigApplicationContext on(DataSource database, Path data, String suite) {
        AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
        node.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("youju.data", data.toString(), "youju.vault.suite", suite, "YOUJU_KEYS", "")));
        node.registerBean(DataSource.class, () -> pool(database));
        node.register(VaultNode.class);
        node.refresh();
        return node;
    }

    /** Closed with the node. */
    private static HikariDataSource pool(DataSource database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    }

    /** Hears what the vault tells, inside its transaction, and may refuse. */
    static class Listener {
        final List<Object> events = new CopyOnWriteArrayList<>();
        volatile boolean refuses;

        @EventListener({PrivateOpened.class, PrivateErased.class, KeysRotated.class})
        void hear(Object event) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            if (refuses) {
                throw new IllegalStateException("the trail is full");
            }
            events.add(event);
        }
    }
}
