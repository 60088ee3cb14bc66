package youju.paper;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import youju.database.TestDatabase;
import youju.petition.PaperCases;

/** A server with papers and what they stand on, and without pages; no configuration that a whole server would find. */
@EnableTransactionManagement
@ComponentScan(
        basePackages = "youju.paper",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "youju\\..*\\.web\\..*"))
@ComponentScan(
        basePackages = "youju.account",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "youju\\.account\\.Bod(ies|yTable)"))
class PaperServer {

    static AnnotationConfigApplicationContext start() {
        TestDatabase database = TestDatabase.fresh();
        AnnotationConfigApplicationContext server = new AnnotationConfigApplicationContext();
        server.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("youju.vault.key-file", keys().toString())));
        server.registerBean(TestDatabase.class, () -> database);
        server.registerBean(DataSource.class, () -> pool(database.application()));
        server.register(PaperCases.SERVER, PaperServer.class);
        server.refresh();
        return server;
    }

    private static DataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static Path keys() {
        try {
            return Files.createTempDirectory("keys").resolve("vault.keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
