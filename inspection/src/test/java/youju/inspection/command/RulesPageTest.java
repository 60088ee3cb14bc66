package youju.inspection.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youju.inspection.rule.Rule;
import youju.inspection.rule.Rules;

/** The page of rules says what the rules say of themselves; {@code docs/rules.sh} writes it. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");

    static List<String> ids() {
        return Rules.all().stream().map(rule -> rule.about().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_rule_stands_on_the_page_with_titles_source_and_example(String id) throws IOException {
        Rule rule = Rules.named(id).orElseThrow();
        String explained = new Catalogue(Locale.ENGLISH).explain(id).orElseThrow();
        String example = explained.substring(explained.indexOf("Example:")).strip();
        String told = new Catalogue(Locale.SIMPLIFIED_CHINESE).explain(id).orElseThrow();
        String chinese = told.substring(told.indexOf("例：")).strip();
        assertThat(Files.readString(PAGE))
                .as("docs/rules.sh writes the page anew")
                .contains("### " + id + "\n")
                .contains(rule.about().chinese() + " · " + rule.about().english())
                .contains("- Source: " + rule.about().source())
                .contains(example)
                .contains(chinese);
    }

    @Test
    void no_rule_stands_there_that_is_none() throws IOException {
        assertThat(Pattern.compile("(?m)^### (.+)$")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(heading -> heading.group(1)))
                .as("docs/rules.sh writes the page anew")
                .isEqualTo(ids());
    }
}
