package youju.vault;

/** Characters as people type them, made comparable. */
final class Letters {

    private static final char FULL_WIDTH_FIRST = '\uff01';
    private static final char FULL_WIDTH_LAST = '\uff5e';
    private static final int FULL_TO_HALF = FULL_WIDTH_FIRST - '!';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private Letters() {}

    /** Full-width forms as half-width ones; every character stays in its place. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char letter = narrow.charAt(i);
            if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
                narrow.setCharAt(i, (char) (letter - FULL_TO_HALF));
            } else if (letter == IDEOGRAPHIC_SPACE) {
                narrow.setCharAt(i, ' ');
            }
        }
        return narrow.toString();
    }

    /** Narrow, and without spaces, control and invisible characters. */
    static String tight(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        narrow(text).codePoints().filter(Letters::shows).forEach(tight::appendCodePoint);
        return tight.toString();
    }

    private static boolean shows(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
