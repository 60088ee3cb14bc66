package youju.relief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import youju.document.Sha256;

/**
 * A paper of the folder: what it says, before it is drawn.
 *
 * @param values by the template's placeholders; constants by their names, so that the same facts are always the same text
 * @param roster lines of a list, where it has one
 * @param scan the scan that it is, 0 where the program writes it
 */
record Leaf(
        Piece piece,
        LocalDate day,
        SortedMap<String, String> values,
        List<List<String>> roster,
        long scan,
        String sha256) {

    Leaf {
        values = new TreeMap<>(values);
        roster = List.copyOf(roster);
    }

    static Leaf written(Piece piece, LocalDate day, Map<String, String> values, List<List<String>> roster) {
        return new Leaf(piece, day, new TreeMap<>(values), roster, 0, "");
    }

    static Leaf scanned(Scans.Scan scan) {
        SortedMap<String, String> values = new TreeMap<>(Map.of("name", scan.name(), "type", scan.mediaType()));
        return new Leaf(scan.piece(), scan.day(), values, List.of(), scan.id(), scan.sha256());
    }

    /** What the leaf holds, whatever it is drawn like: its facts, or the digest of the scan. */
    String digest() {
        if (scan != 0) {
            return sha256;
        }
        StringBuilder text = new StringBuilder();
        field(text, piece.name());
        field(text, day.toString());
        values.forEach((name, value) -> {
            field(text, name);
            field(text, value);
        });
        roster.forEach(line -> line.forEach(cell -> field(text, cell)));
        return Sha256.of(text.toString());
    }

    /** With its length before it, so that no two different leaves have the same text. */
    private static void field(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value).append('\n');
    }
}
