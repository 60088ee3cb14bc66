package youju.document.read;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** Counts Word's automatic lists, so that "（二）" is there although no one typed it. */
final class ListNumbers {

    private static final Pattern LEVEL = Pattern.compile("%([1-9])");
    private static final String HAN = "〇一二三四五六七八九十";

    private final XWPFDocument document;
    private final Map<String, Integer> counts = new HashMap<>();

    ListNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** The number that Word prints before this paragraph, with its punctuation; empty without one or for a bullet. */
    String next(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        BigInteger depth = paragraph.getNumIlvl();
        String shape = paragraph.getNumLevelText();
        String format = paragraph.getNumFmt();
        if (list == null || shape == null || shape.isEmpty() || format == null || format.equals("bullet")) {
            return "";
        }
        int level = depth == null ? 0 : depth.intValue();
        for (int deeper = level + 1; deeper < 9; deeper++) {
            counts.remove(list + "/" + deeper);
        }
        counts.merge(list + "/" + level, start(list, level), (count, unused) -> count + 1);
        Matcher matcher = LEVEL.matcher(shape);
        StringBuilder printed = new StringBuilder();
        while (matcher.find()) {
            int at = matcher.group(1).charAt(0) - '1';
            int count = counts.getOrDefault(list + "/" + at, 1);
            matcher.appendReplacement(
                    printed, Matcher.quoteReplacement(number(count, at == level ? format : "decimal")));
        }
        return matcher.appendTail(printed).toString();
    }

    private int start(BigInteger list, int level) {
        XWPFNumbering numbering = document.getNumbering();
        XWPFNum num = numbering == null ? null : numbering.getNum(list);
        if (numbering == null || num == null) {
            return 1;
        }
        XWPFAbstractNum shape =
                numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        if (shape == null) {
            return 1;
        }
        for (CTLvl candidate : shape.getCTAbstractNum().getLvlArray()) {
            if (candidate.getIlvl().intValue() == level && candidate.getStart() != null) {
                return candidate.getStart().getVal().intValue();
            }
        }
        return 1;
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "ideographTraditional",
                    "japaneseCounting" -> han(count);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count >= 1 && count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            default -> String.valueOf(count);
        };
    }

    private static String han(int count) {
        if (count <= 10 || count > 99) {
            return count >= 0 && count <= 10 ? String.valueOf(HAN.charAt(count)) : String.valueOf(count);
        }
        String tens = count < 20 ? "十" : HAN.charAt(count / 10) + "十";
        return count % 10 == 0 ? tens : tens + HAN.charAt(count % 10);
    }
}
