package youju.vault;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of people. The surname stays; of a name with a dot, as minorities and foreigners have, the first character (as in
 * the Supreme People's Court's rule on publishing judgments, art. 9).
 */
final class NameMask {

    /** Only those that are hardly ever a surname of one character and a given name. */
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "长孙", "宇文", "端木", "南宫", "呼延", "轩辕", "闻人",
            "申屠", "澹台", "公冶", "濮阳", "淳于", "单于", "太叔", "仲孙", "钟离", "鲜于", "闾丘", "司空", "赫连", "拓跋", "独孤", "东郭", "西门", "梁丘",
            "左丘", "羊舌", "漆雕", "公西", "亓官", "段干", "壤驷", "東方", "歐陽", "司馬", "諸葛", "尉遲", "公孫");

    private static final Pattern ORGANISATION = Pattern.compile(".{2,}(?:公司|委员会|村委会|居委会|合作社|联合社|政府|银行|信用社|"
            + "医院|卫生院|学校|中学|小学|大学|学院|幼儿园|协会|商会|联合会|基金会|研究院|研究所|事务所|派出所|办事处|管理处|"
            + "人民法院|检察院|服务中心|信访局|管理局|公安局|财政局|民政局|教育局|农业农村局|总工会|村民小组|有限合伙)");

    /** · • ‧ ・ ． and the full stop. */
    private static final String DOTS = "·•‧・．.﹒";

    private static final int MOST_MOU = 2;

    private NameMask() {}

    static String screen(String text) {
        String name = Letters.tight(text);
        if (isOrganisation(name)) {
            return name;
        }
        int shown = shown(name);
        if (shown == 0) {
            return Masks.HIDDEN;
        }
        StringBuilder masked = new StringBuilder(name.substring(0, shown));
        if (isLatin(name)) {
            return masked.append(Masks.HIDDEN).toString();
        }
        name.codePoints()
                .skip(name.codePointCount(0, shown))
                .forEach(letter -> masked.append(isDot(letter) ? "·" : "*"));
        return masked.toString();
    }

    static String published(String text) {
        String name = Letters.tight(text);
        if (isOrganisation(name)) {
            return name;
        }
        int shown = shown(name);
        if (shown == 0) {
            return Masks.HIDDEN;
        }
        int hidden = name.codePointCount(shown, name.length());
        return name.substring(0, shown) + "某".repeat(Math.min(hidden, MOST_MOU));
    }

    static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches();
    }

    /** How many chars of the name are shown: never all, and none of what is no name. */
    private static int shown(String name) {
        int letters = name.codePointCount(0, name.length());
        if (letters < 2 || !Character.isLetter(name.codePointAt(0))) {
            return 0;
        }
        boolean dotted = name.codePoints().anyMatch(NameMask::isDot);
        boolean compound = !dotted && letters > 2 && COMPOUND_SURNAMES.contains(name.substring(0, 2));
        return compound ? 2 : Character.charCount(name.codePointAt(0));
    }

    private static boolean isLatin(String name) {
        return name.codePoints().anyMatch(letter -> letter < 0x2b0 && Character.isLetter(letter));
    }

    private static boolean isDot(int letter) {
        return DOTS.indexOf(letter) >= 0;
    }
}
