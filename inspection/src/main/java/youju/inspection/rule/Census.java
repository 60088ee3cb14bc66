package youju.inspection.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;

/** Years of the national censuses, which reports compare with by number. */
final class Census {

    private static final String NUMERALS = "一二三四五六七";

    private static final Map<String, List<Integer>> YEARS = Map.of(
            "人口", List.of(1953, 1964, 1982, 1990, 2000, 2010, 2020),
            "经济", List.of(2004, 2008, 2013, 2018, 2023),
            "农业", List.of(1996, 2006, 2016));

    private static final Search NAMED =
            Search.of("(?<year>(?:19|20)\\d{2})年的?第(?<number>[一二三四五六七])次全国(?<what>人口|经济|农业)普查");

    private Census() {}

    static void check(Passage passage, Verdicts verdicts) {
        for (MatchResult match : NAMED.in(passage.text())) {
            List<Integer> years = YEARS.getOrDefault(match.group("what"), List.of());
            int number = NUMERALS.indexOf(match.group("number"));
            int year = Integer.parseInt(match.group("year"));
            if (number < years.size() && years.get(number) != year) {
                String right = String.valueOf(years.get(number));
                verdicts.contradiction(new Excerpt(passage.whole().place(), passage.text(), match.start(), match.end()))
                        .words(match.group("year"), right)
                        .expected(right)
                        .actual(match.group("year"))
                        .says(
                                "“" + match.group() + "”应为" + right + "年",
                                "The census " + match.group() + " was in " + right);
            }
        }
    }
}
