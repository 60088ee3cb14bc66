package youju.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youju.budget.Appropriation;
import youju.budget.Entry;
import youju.budget.Project;
import youju.budget.Refused;
import youju.budget.Source;
import youju.budget.Taken;
import youju.budget.ThreePublic;
import youju.budget.Warnings;
import youju.budget.sheet.Field;
import youju.budget.sheet.Unusable;
import youju.money.NotMoney;
import youju.page.Words;

/** Every constant that a page of money shows has words in both languages. */
class BudgetWordsTest {

    private static final Map<String, Enum<?>[]> SHOWN = Map.ofEntries(
            Map.entry("budget.refused", Refused.Reason.values()),
            Map.entry("budget.fault", Taken.Fault.values()),
            Map.entry("budget.field", Field.values()),
            Map.entry("budget.target", Field.Target.values()),
            Map.entry("budget.target.hint", Field.Target.values()),
            Map.entry("budget.file", Unusable.Reason.values()),
            Map.entry("budget.warning", Warnings.Kind.values()),
            Map.entry("budget.warning.facts", Warnings.Kind.values()),
            Map.entry("budget.source", Source.values()),
            Map.entry("budget.three", ThreePublic.values()),
            Map.entry("budget.kind", Appropriation.Kind.values()),
            Map.entry("budget.state", Entry.State.values()),
            Map.entry("budget.project.kind", Project.Kind.values()),
            Map.entry("money.not", NotMoney.Fault.values()));

    static Stream<Words> languages() {
        return Stream.of(Words.in(Locale.SIMPLIFIED_CHINESE), Words.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatever_a_page_of_money_shows_has_words(Words words) {
        assertThat(SHOWN.entrySet().stream()
                        .flatMap(
                                shown -> Arrays.stream(shown.getValue()).map(one -> shown.getKey() + "." + one.name())))
                .allMatch(words::has);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_form_beside_the_lines_says_what_it_did(Words words) {
        assertThat(Stream.of("grant", "project", "commit", "release", "exceed", "take-back", "limit", "close"))
                .allMatch(form -> words.has("budget.made." + form));
    }
}
