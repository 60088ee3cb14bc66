package youju.inspection.fact;

import youju.document.Place;

/**
 * A stretch of a block's or cell's text.
 *
 * @param text of the whole block or cell
 * @param start of the stretch in it
 * @param end after its last character
 */
public record Excerpt(Place place, String text, int start, int end) {

    public Excerpt {
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException(start + ".." + end + " of " + text.length());
        }
    }

    /** The stretch as printed. */
    public String quote() {
        return text.substring(start, end);
    }

    /** The stretch with its neighbourhood, up to so many characters either side but not beyond a sentence. */
    public String around(int reach) {
        int from = Math.max(0, start - reach);
        int to = Math.min(text.length(), end + reach);
        for (int i = start - 1; i >= from; i--) {
            if ("。；;\n".indexOf(text.charAt(i)) >= 0) {
                from = i + 1;
                break;
            }
        }
        for (int i = end; i < to; i++) {
            if ("。；;\n".indexOf(text.charAt(i)) >= 0) {
                to = i;
                break;
            }
        }
        return text.substring(from, to).strip();
    }

    /** From the beginning of this to the end of the other, which is in the same text. */
    public Excerpt to(Excerpt other) {
        return new Excerpt(place, text, Math.min(start, other.start), Math.max(end, other.end));
    }
}
