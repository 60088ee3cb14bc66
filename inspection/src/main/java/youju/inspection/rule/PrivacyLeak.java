package youju.inspection.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Search;

/**
 * A published report holds no private person's mobile, identity or account number. Hotlines and office telephones are
 * meant to be public.
 *
 * <p>Example: 联系人李某某，手机13800000000.
 *
 * <p>例：公开了“联系人李某某，手机13800000000”。热线和办公电话本来就要公开，不算。
 */
@Checks(
        id = "privacy-leak",
        category = Category.PRIVACY_LEAK,
        severity = Severity.ERROR,
        chinese = "不得公开个人手机号、身份证号、银行账号",
        english = "No private telephone, identity or account number",
        source = "个人信息保护法第二十五条；政府信息公开条例第十五条")
public final class PrivacyLeak implements Rule {

    private static final Search IDENTITY = Search.of(
            "(?<![\\dA-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dA-Za-z])");
    private static final Search MOBILE =
            Search.of("(?<![\\d.A-Za-z-])1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4}(?![\\d.]|元|万)");
    private static final Search ACCOUNT = Search.of("(?:账号|卡号|账户|银行卡|存折)[:：为]?\\s*(\\d[\\d ]{11,22}\\d)");
    private static final Search MASKED = Search.of("\\d{3}\\*{4}\\d{4}");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        leaks(facts, IDENTITY, 0, "身份证号", "an identity number", verdicts);
        leaks(facts, MOBILE, 0, "个人手机号", "a mobile number", verdicts);
        leaks(facts, ACCOUNT, 1, "银行账号", "an account number", verdicts);
        facts.passages()
                .filter(passage -> MASKED.isIn(passage.text()))
                .forEach(passage -> verdicts.consistent(passage.whole(), "手机号已脱敏"));
    }

    /** A number printed in several places is one leak. */
    private static void leaks(
            Facts facts, Search search, int group, String chinese, String english, Verdicts verdicts) {
        Map<String, List<Excerpt>> places = new LinkedHashMap<>();
        facts.passages().forEach(passage -> {
            for (MatchResult match : search.in(halfWidth(passage.text()))) {
                Excerpt place =
                        new Excerpt(passage.whole().place(), passage.text(), match.start(group), match.end(group));
                places.computeIfAbsent(match.group(group), unused -> new ArrayList<>())
                        .add(place);
            }
        });
        places.values().forEach(found -> {
            Excerpt place = found.getFirst();
            verdicts.contradiction(place)
                    .and(found.toArray(Excerpt[]::new))
                    .words(place.quote())
                    .actual(place.quote())
                    .says("公开了" + chinese + "：" + place.around(16), "Publishes " + english + ": " + place.quote());
        });
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            half.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return half.toString();
    }
}
