package youju.document.write;

import java.util.List;
import java.util.Optional;
import youju.document.ScanCode;
import youju.document.Table;

/** A part of the page in the order of reading, already given its faces and measures. */
sealed interface Element {

    /** What a line is to somebody who hears the paper read aloud. */
    enum Role {
        TITLE(0),
        HEADING(1),
        SUBHEADING(2),
        TEXT(9);

        private final int depth;

        Role(int depth) {
            this.depth = depth;
        }

        /** Depth in the outline, from 0; 9 is running text. */
        int depth() {
            return depth;
        }
    }

    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        BOTH
    }

    /** Text in one face. */
    record Piece(String text, Face face) {}

    /**
     * A paragraph. Measures of indents are in characters of its size.
     *
     * @param first indent of the first line, added to {@code left}; negative hangs
     * @param keep whether it must not be parted from what follows
     */
    record Line(
            List<Piece> pieces,
            double size,
            double pitch,
            Align align,
            double first,
            double left,
            Role role,
            boolean keep)
            implements Element {

        Line(String text, Face face, Align align) {
            this(List.of(new Piece(text, face)), Standard.BODY, Standard.PITCH, align, 0, 0, Role.TEXT, false);
        }

        Line indented(double byFirst, double byAll) {
            return new Line(pieces, size, pitch, align, byFirst, byAll, role, keep);
        }

        Line as(Role other) {
            return new Line(pieces, size, pitch, align, first, left, other, keep);
        }

        Line sized(double other, double otherPitch) {
            return new Line(pieces, other, otherPitch, align, first, left, role, keep);
        }

        Line kept() {
            return new Line(pieces, size, pitch, align, first, left, role, true);
        }

        String text() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }
    }

    /** The issuer of a notice, in red, with the space above it. */
    record Head(String issuer) implements Element {}

    /** The red rule under a notice's number. */
    record Rule() implements Element {}

    /** An empty line; none at the top of a page. */
    record Blank(boolean keep) implements Element {}

    record Ruled(Table table) implements Element {}

    /**
     * Signer over date at the right, the scan code at the left of them; room for the seal.
     *
     * @param keep whether a note follows that stays with it
     */
    record Closing(String signer, String date, Optional<ScanCode> code, boolean keep) implements Element {}

    /** Who gets a copy and who printed it, at the foot of the last page. */
    record Copies(List<String> lines, boolean ruled) implements Element {}
}
