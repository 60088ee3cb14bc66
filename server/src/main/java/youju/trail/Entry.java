package youju.trail;

/**
 * One change, as its author writes it.
 *
 * @param who {@code person:7}, {@code citizen:petition:3}, {@code system}
 * @param action what was done: {@code petition.refer}
 * @param subject what it was done to: {@code petition:3}
 * @param reason why, as given; may be empty where the action says it all
 * @param before what it was, as text or JSON; empty where it is new. Never holds what is private
 * @param after what it is now, likewise
 */
public record Entry(String who, String action, String subject, String reason, String before, String after) {

    /** Longest text of a field; a trail isn't a store of documents. */
    public static final int LONGEST = 20_000;

    public Entry {
        if (who.isBlank() || action.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("an entry names who, what and to what");
        }
        reason = cut(reason);
        before = cut(before);
        after = cut(after);
    }

    private static String cut(String text) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
