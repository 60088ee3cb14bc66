package youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import youju.database.TestDatabase;
import youju.petition.Categories;

/** The server whole, as {@code ./youju run} starts it but with a database by its address. */
class ServerTest {

    @Test
    void the_whole_server_starts_on_an_empty_database(@TempDir Path data) {
        String[] settings = Stream.concat(
                        Arrays.stream(TestDatabase.fresh().settings()),
                        Stream.of("--server.port=0", "--youju.data=" + data, "--youju.demo.county=true"))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext server = SpringApplication.run(YoujuServer.class, settings)) {
            assertThat(server.getBean(Categories.class).all()).isNotEmpty();
        }
    }
}
