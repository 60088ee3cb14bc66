package youju.dispute;

/** What a text that somebody typed must be; a breach is a {@link BadField}, which names the field. */
final class Texts {

    private Texts() {}

    static String needed(String field, String text) {
        return needed(field, text, Step.LONGEST);
    }

    static String needed(String field, String text, int longest) {
        String clean = optional(field, text, longest);
        if (clean.isEmpty()) {
            throw new BadField(field, BadField.Fault.MISSING);
        }
        return clean;
    }

    static String optional(String field, String text) {
        return optional(field, text, Step.LONGEST);
    }

    static String optional(String field, String text, int longest) {
        String clean = text.replace("\0", "").strip();
        if (clean.length() > longest) {
            throw new BadField(field, BadField.Fault.TOO_LONG);
        }
        return clean;
    }
}
