package youju.inspection.fact;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the unit behind a number. */
final class Units {

    /** Words for things counted, longest first where one begins another. */
    private static final String COUNTED = String.join(
            "|",
            "人次|人天|人日|人年|人户|人份|户次|户|件次|件套|件|批次|批|场次|场|车次|辆次|台次|台套|台班|台件|台|套|辆|次|起|宗|例|桩|案",
            "家次|家|个月|个工作日|个|所|座|处|条|项次|项|份|册次|册|本|篇|期|届|天|日|小时|分钟|秒|年|周|月",
            "公里|千米|千伏安|千瓦时|千瓦|千克|千吨|米|平方公里|平方米|平米|平方|立方米|立方|亩次|亩|公顷|吨|公斤|克|升|株|棵|头|只|羽|尾|匹|艘|架|张|幅",
            "页次|页|卷|笔|封|首|趟次|趟|单(?!位|价|独|项|元|次)|剂|路(?!段|面|线|由|灯|径)|题|棚|盆|顶|扇|樘|架次|帧|幕|字(?!号)|厘米|毫米|毫升|人月|人小时|则|"
                    + "部|名|位|对|组|支|队|站次|片|层|间|栋|幢|口|眼|孔|盏|根|块|面|盘|箱|桶|瓶|盒|袋|床|班次|班|学时|课时|周岁|岁|度|倍|成|门|人|票|枚|副|节|段|站|点|村|镇|乡|县|市|级|星|元");

    private static final Pattern UNIT = Pattern.compile("(?<percent>%)|(?<permille>‰)"
            + "|(?<point>个?百分点)"
            + "|(?<money>(?:万亿|亿|千万|百万|万|千|百)?元)(?!素|旦|宵|月)"
            + "|(?<score>分)(?!钟|之|校|局|馆|公司|别|析|类|布|配|期|批|项|担|行|会|管|层|支|工|段|流|解|享|离|明|为|成|数|赃|红|散|厂|店|部|中心|拨|级|包|条|区|组|两|三|四|五|六|年|月|季|步|阶|值|担|析|散|队|院|室|所)"
            + "|(?<count>(?<scale>万|亿|千|百)?(?<thing>" + COUNTED + "))"
            + "|(?<loose>万|亿)");

    /** What a unit reads as, and where it ends in the text. */
    record Read(Unit unit, int end) {}

    private Units() {}

    /** The unit at this position; {@link Unit#NONE} if no known one is there. */
    static Read at(String text, int start) {
        Matcher matcher = UNIT.matcher(text).region(start, Math.min(text.length(), start + 8));
        if (!matcher.lookingAt()) {
            return new Read(Unit.NONE, start);
        }
        int end = matcher.end();
        if (matcher.group("percent") != null) {
            return new Read(Unit.PERCENT, end);
        }
        if (matcher.group("permille") != null) {
            return new Read(Unit.PERMILLE, end);
        }
        if (matcher.group("point") != null) {
            return new Read(new Unit(Unit.Kind.PERCENTAGE_POINT, "百分点", BigDecimal.ONE), end);
        }
        String money = matcher.group("money");
        if (money != null) {
            return new Read(new Unit(Unit.Kind.MONEY, "元", factor(money.substring(0, money.length() - 1))), end);
        }
        if (matcher.group("score") != null) {
            return new Read(new Unit(Unit.Kind.SCORE, "分", BigDecimal.ONE), end);
        }
        if (matcher.group("count") != null) {
            String scale = matcher.group("scale");
            return new Read(new Unit(Unit.Kind.COUNT, matcher.group("thing"), factor(scale == null ? "" : scale)), end);
        }
        // "安排144万": the 元 is swallowed in speech; a thing counted in 万 names the thing.
        return new Read(new Unit(Unit.Kind.MONEY, "元", factor(matcher.group("loose"))), end);
    }

    private static BigDecimal factor(String multiplier) {
        return switch (multiplier) {
            case "百" -> BigDecimal.valueOf(100);
            case "千" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "百万" -> BigDecimal.valueOf(1_000_000);
            case "千万" -> BigDecimal.valueOf(10_000_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            case "万亿" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }
}
