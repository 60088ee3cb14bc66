package youju.document;

import java.util.regex.Pattern;

/** How text from files is tidied before anybody reads it. */
final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u2002\\u2003\\u2009\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff\\ufffe\\uffff]");
    private static final Pattern BREAKS = Pattern.compile(" *[\\r\\n]+ *");

    private Texts() {}

    /** Runs of blanks become one space, breaks one {@code \n}, invisible characters go; nothing printed is changed. */
    static String clean(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String spaced = BLANKS.matcher(visible).replaceAll(" ");
        return BREAKS.matcher(spaced).replaceAll("\n").strip();
    }
}
