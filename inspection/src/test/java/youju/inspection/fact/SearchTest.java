package youju.inspection.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final int TEXTS = 400;

    /** Every piece of syntax that the rules use, at the beginning of the expression and further on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "增加|减少|增长",
                "增(加|长)|减少",
                "(?:其中|且)*共计",
                "(?:其中)?共?计",
                "(?:其中)?(?:共)?",
                "由|从?前年",
                "(?<what>预算|支出)(?:为|是){1,2}\\d+",
                "(?:又){0,2}追加",
                "(?:×|X|x){2,}(?:县|市)",
                "[一二三]是|[①-④]",
                "[-~至]\\d|[.、-]",
                "[（(\\[]\\s*\\d{2}\\s*[）)\\]]",
                "[^，。]{2}计",
                ".计",
                "(?<!未|无)追加",
                "(?<=经济|发展)形式(?=下|，|$)",
                "(?=追)追加|(?!增)[增减]加",
                "(?<!\\d)20\\d{2}年",
                "^(?:一|二)+、",
                "(?:为|是|等)+$",
                "为$|^是",
                "\\n计|\\s年",
                "\\$\\{[^}]*\\}|#REF!",
                "\\Q预算（\\E\\d",
                "\\u4e00追|[\\u4e00-\\u4e03]加",
                "\\w年|\\D计",
                "追加(?:预算)?+|减*?少",
            })
    void a_search_finds_what_a_matcher_finds(String regex) {
        Search search = Search.of(regex);
        Pattern pattern = Pattern.compile(regex);
        Random random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(regex, random);
            List<String> expected = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                expected.add(matcher.start() + " " + matcher.group());
            }
            assertThat(search.in(text))
                    .as(text)
                    .extracting(match -> match.start() + " " + match.group())
                    .containsExactlyElementsOf(expected);
            assertThat(search.isIn(text)).as(text).isEqualTo(!expected.isEmpty());
            assertThat(search.without(text)).as(text).isEqualTo(matcher.replaceAll(""));
        }
    }

    /** Characters of the expression with a few others, so that matches and near misses are many. */
    private static String text(String regex, Random random) {
        String letters = regex + "预算追加减少增长是为年12一丁③\n 计，";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        while (text.length() < length) {
            int from = random.nextInt(letters.length());
            text.append(letters, from, Math.min(letters.length(), from + 1 + random.nextInt(3)));
        }
        return text.toString();
    }

    @Test
    void words_are_looked_for_by_their_first_letter() {
        assertThat(Beginnings.of("(?:其中|且)?共?计(?:为|是)"))
                .hasValueSatisfying(letters -> assertThat(letters.stream())
                        .containsExactlyInAnyOrder("其且共计".chars().boxed().toArray(Integer[]::new)));
    }

    @Test
    void what_may_begin_with_anything_is_looked_for_everywhere() {
        assertThat(Beginnings.of("[^，]计|合计")).isEmpty();
        assertThat(Beginnings.of("(?:合计)?")).isEmpty();
    }
}
