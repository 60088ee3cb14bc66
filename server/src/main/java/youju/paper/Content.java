package youju.paper;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The text of a paper as it is kept: everything filled in but what is private, for which {@link Marks} stand.
 *
 * @param code the address that the QR code begins with; empty if the paper carries none
 */
record Content(
        String title,
        String addressee,
        List<Piece> pieces,
        List<String> annexes,
        String note,
        List<String> copies,
        String code) {

    /**
     * A paragraph, or a row of a table where there are cells.
     *
     * @param lines room that a row leaves to write, in lines
     */
    record Piece(String text, List<String> cells, int lines) {
        Piece {
            cells = List.copyOf(cells);
        }

        boolean isRow() {
            return !cells.isEmpty();
        }

        Piece with(UnaryOperator<String> change) {
            return new Piece(change.apply(text), cells.stream().map(change).toList(), lines);
        }
    }

    Content {
        pieces = List.copyOf(pieces);
        annexes = List.copyOf(annexes);
        copies = List.copyOf(copies);
    }

    Content with(UnaryOperator<String> change) {
        return new Content(
                change.apply(title),
                change.apply(addressee),
                pieces.stream().map(piece -> piece.with(change)).toList(),
                annexes.stream().map(change).toList(),
                change.apply(note),
                copies.stream().map(change).toList(),
                code);
    }

    Content scanned(String address) {
        return new Content(title, addressee, pieces, annexes, note, copies, address);
    }

    /** Every text in it, for a search of marks. */
    String whole() {
        StringBuilder all = new StringBuilder(title).append(addressee).append(note);
        pieces.forEach(piece -> all.append(piece.text()).append(piece.cells()));
        annexes.forEach(all::append);
        copies.forEach(all::append);
        return all.toString();
    }
}
