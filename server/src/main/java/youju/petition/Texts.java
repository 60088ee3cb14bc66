package youju.petition;

/** What a text of a step must be. A breach is {@link BadStep}, which names the field. */
final class Texts {

    private Texts() {}

    /** Not blank, and no longer than a long text may be. */
    static String required(String field, String text) {
        String clean = optional(field, text, Step.LONGEST_TEXT);
        if (clean.isEmpty()) {
            throw new BadStep(field, BadStep.Fault.MISSING);
        }
        return clean;
    }

    /** A short text that may be empty. */
    static String words(String field, String text) {
        return optional(field, text, Step.LONGEST_WORDS);
    }

    /** A short text that must be there. */
    static String reason(String field, String text) {
        String clean = words(field, text);
        if (clean.isEmpty()) {
            throw new BadStep(field, BadStep.Fault.MISSING);
        }
        return clean;
    }

    private static String optional(String field, String text, int longest) {
        String clean = text.replace("\0", "").strip();
        if (clean.length() > longest) {
            throw new BadStep(field, BadStep.Fault.TOO_LONG);
        }
        return clean;
    }

    static int within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new BadStep(field, BadStep.Fault.OUT_OF_RANGE);
        }
        return number;
    }

    static long id(String field, long id) {
        if (id < 1) {
            throw new BadStep(field, BadStep.Fault.MISSING);
        }
        return id;
    }
}
