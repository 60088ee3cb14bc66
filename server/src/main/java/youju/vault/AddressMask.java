package youju.vault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses, down to the township. They are read from the left, division by division; at the first that can't be one the
 * reading ends, so that what isn't understood is hidden.
 */
final class AddressMask {

    /** A village, road, house or group is below the township; digits and letters are no Han characters. */
    private static final String NAME = "(?:(?![村组巷弄号队栋幢户室屋院])\\p{IsHan}){1,10}?";

    /** Not the 区 of 小区, 社区, 园区, 校区 and the like. */
    private static final String DISTRICT = "(?<![小社园院住校厂景库矿营片业活宿辖])区(?![镇乡村路巷])";

    /** 湘乡市 is no township and 津市市 no city called 津: what goes on with such a character isn't at its end. */
    private static final String ABOVE =
            "特别行政区|自治区|自治州|自治县|自治旗|地区|省|(?<!城)市(?![市区])|县|" + DISTRICT + "|旗(?![路街巷村])|盟(?![路街巷村])";

    private static final String TOWNSHIP = "街道办事处|街道|苏木|民族乡|镇(?![市县区])|乡(?![市县区])";

    private static final Pattern DIVISION =
            Pattern.compile("\\G" + NAME + "(?:(?<township>" + TOWNSHIP + ")|" + ABOVE + ")");

    /** Province, city, county, township. */
    private static final int MOST_DIVISIONS = 4;

    private AddressMask() {}

    static String toTownship(String text) {
        String address = Letters.tight(text);
        Matcher division = DIVISION.matcher(address);
        int end = 0;
        for (int i = 0; i < MOST_DIVISIONS && division.find(); i++) {
            end = division.end();
            if (division.group("township") != null) {
                break;
            }
        }
        return end == 0 ? Masks.HIDDEN : address.substring(0, end);
    }
}
