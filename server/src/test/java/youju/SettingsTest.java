package youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The page of settings names those there are, each with an environment variable that works. */
class SettingsTest {

    private static final Pattern USED = Pattern.compile("(?:\\$\\{|\"|--)(youju\\.[a-z][a-z.-]*[a-z])(?=[:}=\"])");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| `([A-Z_]+)` \\|");

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher found = USED.matcher(read(file));
                while (found.find()) {
                    used.add(found.group(1));
                }
            });
        }
        return used;
    }

    private static Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        Matcher row = ROW.matcher(read(Path.of("../docs/settings.md")));
        while (row.find()) {
            told.put(row.group(1), row.group(2));
        }
        return told;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_setting_in_use_is_on_the_page_and_none_that_is_not() throws IOException {
        assertThat(used()).contains("youju.data", "youju.db.url", "youju.anchors");
        assertThat(told().keySet().stream().filter(key -> key.startsWith("youju.")))
                .containsExactlyInAnyOrderElementsOf(used());
    }

    @Test
    void a_setting_is_given_by_the_environment_variable_on_the_page() {
        told().forEach((setting, variable) -> {
            assertThat(variable).isEqualTo(setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
            StandardEnvironment environment = new StandardEnvironment();
            environment
                    .getPropertySources()
                    .addFirst(new SystemEnvironmentPropertySource("told-systemEnvironment", Map.of(variable, "given")));
            ConfigurationPropertySources.attach(environment);
            assertThat(environment.resolvePlaceholders("${" + setting + "}"))
                    .as(variable)
                    .isEqualTo("given");
        });
    }
}
