package youju.inspection.output;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import youju.inspection.fact.Excerpt;

/** How a place is told to a reader. */
public final class Where {

    /** So much of the text either side of a figure lets a reader find it. */
    private static final int REACH = 24;

    private Where() {}

    /** "二（三）项目支出 · 第12段 “项目支出122.45万元，占总支出的26.56%”". */
    public static String of(Excerpt excerpt, Locale locale) {
        String place = locale.getLanguage().equals("en")
                ? excerpt.place().inEnglish()
                : excerpt.place().inChinese();
        String section = excerpt.place().section();
        String quote = excerpt.around(REACH).replace('\n', ' ');
        return (section.isEmpty() ? "" : section + " · ") + place + " “" + quote + "”";
    }

    public static String all(List<Excerpt> evidence, Locale locale) {
        return evidence.stream().map(excerpt -> of(excerpt, locale)).distinct().collect(Collectors.joining("；"));
    }
}
