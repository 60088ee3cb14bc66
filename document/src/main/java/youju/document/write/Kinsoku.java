package youju.document.write;

/** Where a line of Chinese may not be broken (避头尾). */
final class Kinsoku {

    private static final String NO_BEGINNING = "，。、；：？！）》〉」』】〕”’％%…—·.,;:?!)]}℃";
    private static final String NO_END = "（《〈「『【〔“‘([{￥";

    private Kinsoku() {}

    static boolean mayNotBegin(int codePoint) {
        return NO_BEGINNING.indexOf(codePoint) >= 0;
    }

    /** Whether a line may end between these two. */
    static boolean mayBreak(int before, int after) {
        if (mayNotBegin(after) || NO_END.indexOf(before) >= 0) {
            return false;
        }
        return !(isOfWord(before) && isOfWord(after));
    }

    /** Letters and digits of a number or Latin word are not parted. */
    private static boolean isOfWord(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7F;
    }
}
