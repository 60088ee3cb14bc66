package youju.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import youju.page.Words;

/** Official Chinese, whatever the reader's language. */
final class Wording {

    static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("paper.wording", Locale.ROOT);

    private static final String DIGITS = "〇一二三四五六七八九";

    private Wording() {}

    static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    static String text(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    /** 《信访工作条例》第三十四条. */
    static String article(int number) {
        return text("article", han(number));
    }

    private static String han(int number) {
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
        if (tens == 0) {
            return ones;
        }
        return (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十" + ones;
    }

    /** 2022年3月6日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String kind(youju.petition.PaperKind kind) {
        return WORDS.of("petition.paper", kind);
    }
}
