package youju.petition;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import youju.calendar.HouseClock;
import youju.database.TestDatabase;

/** A server with petitions and what they stand on, and without pages. */
@EnableTransactionManagement
@ComponentScan(
        basePackages = {"youju.calendar", "youju.trail", "youju.vault", "youju.petition"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
class PetitionServer {

    static AnnotationConfigApplicationContext start() {
        TestDatabase database = TestDatabase.fresh();
        AnnotationConfigApplicationContext server = new AnnotationConfigApplicationContext();
        server.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("youju.vault.key-file", keys().toString())));
        server.registerBean(TestDatabase.class, () -> database);
        server.registerBean(DataSource.class, () -> pool(database.application()));
        server.register(PetitionServer.class);
        server.refresh();
        return server;
    }

    private static DataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static Path keys() {
        try {
            return Files.createTempDirectory("keys").resolve("vault.keys");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    JdbcTemplate template(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return TestDatabase.transactions(database);
    }

    /** Statements as the owner, whom no policy binds. */
    @Bean
    Owner owner(TestDatabase database) {
        return new Owner(JdbcClient.create(database.owner()));
    }

    @Bean
    County county(Owner owner) {
        return new County(owner.jdbc());
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** See {@link #owner}. */
    record Owner(JdbcClient jdbc) {}

    /** Who listens to petitions, inside their transaction. */
    static class Heard {
        final List<PetitionEvent> events = new ArrayList<>();

        @EventListener
        synchronized void hear(PetitionEvent event) {
            events.add(event);
        }
    }
}
