package youju.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A grant never depends on giving up the right to petition: there is no such step, paper, column, field or word. */
class WaiverTest {

    private static final Pattern WAIVER = Pattern.compile(
            "息诉|罢访|息访|停访|稳控|劝返|不再(信访|上访)|放弃.{0,6}权利|承诺书|waive|renounc|pledge|give_up", Pattern.CASE_INSENSITIVE);

    private static final List<Path> ROOM = List.of(
            Path.of("src/main/java/youju/relief"),
            Path.of("src/main/jte/relief"),
            Path.of("src/main/resources/relief"),
            Path.of("src/main/resources/db/migration/relief"),
            Path.of("src/main/resources/messages/relief_zh_CN.properties"),
            Path.of("src/main/resources/messages/relief_en.properties"),
            Path.of("src/main/java/youju/demo/DemoRelief.java"),
            Path.of("src/main/java/youju/demo/DemoPayments.java"),
            Path.of("src/main/java/youju/demo/DemoGrants.java"));

    @Test
    void no_file_of_the_room_has_such_a_word() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Path part : ROOM) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    read++;
                    WAIVER.matcher(Files.readString(file))
                            .results()
                            .forEach(word -> found.add(file + " " + word.group()));
                }
            }
        }
        assertThat(read).isGreaterThan(80);
        assertThat(found).isEmpty();
    }

    @Test
    void the_search_would_find_one() {
        assertThat(WAIVER.matcher("签订《息访息诉承诺书》，表示不再就此问题上访").find()).isTrue();
        assertThat(WAIVER.matcher("boolean waived").find()).isTrue();
    }

    @Test
    void no_column_of_the_schema_is_one() {
        List<String> columns = ReliefCounty.shared()
                .owner()
                .sql(
                        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'relief'")
                .query(String.class)
                .list();
        assertThat(columns).hasSizeGreaterThan(100);
        assertThat(columns).noneMatch(column -> WAIVER.matcher(column).find());
    }

    @Test
    void every_application_says_that_no_right_is_touched() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/relief/APPLICATION.txt")))
                .contains("信访、复查、复核、行政复议和诉讼的权利，不因本申请受任何影响");
    }
}
