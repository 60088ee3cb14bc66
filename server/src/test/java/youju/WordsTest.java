package youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import youju.page.Words;

/** What pages say is there in both languages. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern SAID =
            Pattern.compile("(?<!page\\.)\\bsay\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9])\"\\s*[,)]");
    private static final Pattern CHOSEN = Pattern.compile("[?:] \"((?:account|office|page|demo)\\.[a-z.-]*[a-z])\"");

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(Path file) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    @Test
    void chinese_and_english_have_the_same_keys_and_the_same_gaps() {
        for (Path chinese : files(BUNDLES, "_zh_CN.properties")) {
            Path english =
                    chinese.resolveSibling(chinese.getFileName().toString().replace("_zh_CN", "_en"));
            Properties left = bundle(chinese);
            Properties right = bundle(english);
            assertThat(right.stringPropertyNames())
                    .as(english.toString())
                    .containsExactlyInAnyOrderElementsOf(left.stringPropertyNames());
            for (String key : left.stringPropertyNames()) {
                assertThat(gaps(right.getProperty(key))).as(key).isEqualTo(gaps(left.getProperty(key)));
            }
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = Pattern.compile("\\{\\d+}").matcher(text);
        while (gap.find()) {
            gaps.add(gap.group());
        }
        return gaps;
    }

    @Test
    void whatever_a_page_says_has_its_words() {
        List<String> silent = new ArrayList<>();
        List<Path> sources = new ArrayList<>(files(Path.of("src/main/jte"), ".jte"));
        sources.addAll(files(Path.of("src/main/java"), ".java"));
        for (Path source : sources) {
            String text = read(source);
            Stream.of(SAID, CHOSEN)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .map(found -> found.group(1))
                    .filter(key -> !Words.in(Locale.CHINESE).has(key))
                    .forEach(key -> silent.add(source + " " + key));
        }
        assertThat(silent).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
