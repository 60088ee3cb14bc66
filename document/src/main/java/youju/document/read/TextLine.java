package youju.document.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of text on a page. */
record TextLine(List<Glyph> glyphs) implements PdfItem {

    /** A gap wider than this share of the font size was a blank; the air around Latin letters in Chinese is narrower. */
    private static final double BLANK = 0.5;

    /** Puts glyphs of one baseline together, from left to right, lines from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.baseline() - line.getLast().baseline() > glyph.size() * 0.4) {
                lines.add(inOrder(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(inOrder(line));
        }
        return lines;
    }

    private static TextLine inOrder(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::left));
        return new TextLine(List.copyOf(line));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        double end = Double.NaN;
        for (Glyph glyph : glyphs) {
            double gap = glyph.left() - end;
            if (gap > glyph.size() * BLANK || gap > glyph.size() * 0.18 && betweenWords(text, glyph.text())) {
                text.append(gap > glyph.size() * 2 ? "  " : " ");
            }
            text.append(glyph.text());
            end = glyph.right();
        }
        return text.toString();
    }

    private static boolean betweenWords(StringBuilder before, String after) {
        return !before.isEmpty() && isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0));
    }

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    double left() {
        return glyphs.getFirst().left();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double size() {
        return glyphs.getFirst().size();
    }

    /** The width that the line's first word would have needed on the line above: digits and Latin letters stay together. */
    double firstWord() {
        int end = 0;
        while (end < glyphs.size() && glyphs.get(end).text().charAt(0) < 0x250) {
            end++;
        }
        Glyph last = glyphs.get(Math.max(0, end - 1));
        return last.right() - left();
    }

    double baseline() {
        return glyphs.getFirst().baseline();
    }

    @Override
    public double top() {
        return baseline() - size();
    }

    /** Lines that only wrap, as one text: a blank between Latin words, none in Chinese. */
    static String joined(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            append(text, line.text());
        }
        return text.toString();
    }

    static void append(StringBuilder text, String more) {
        if (betweenWords(text, more)) {
            text.append(' ');
        }
        text.append(more);
    }
}
