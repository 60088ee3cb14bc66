package youju.measure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import youju.measure.Evidence;
import youju.measure.Measured;
import youju.measure.Measures.Which;
import youju.page.Frame;

/**
 * The rows behind a figure.
 *
 * @param from number of the first row shown, from 0
 * @param next number of the first row of the next page
 */
public record EvidencePage(
        Frame frame,
        int year,
        LocalDate asOf,
        Measured measured,
        Which which,
        List<Evidence> rows,
        long from,
        Optional<Long> next) {

    public EvidencePage {
        rows = List.copyOf(rows);
    }

    private static final List<String> NOTES = List.of(
            "petition.channel.",
            "petition.kind.",
            "petition.satisfaction.",
            "petition.outcome.",
            "petition.verdict.",
            "measure.note.");

    /** What a row is, with the names of the field for what other rooms write in short. */
    public String note(Evidence row) {
        String[] words = row.note().split(" ", 2);
        String first = NOTES.stream()
                .map(prefix -> prefix + words[0])
                .filter(frame.words()::has)
                .findFirst()
                .map(frame::say)
                .orElse(words[0]);
        return words.length == 1 ? first : first + " " + words[1];
    }

    public String link(Which other, long first) {
        return "/measures/" + measured.definition().code() + "?year=" + year + "&asOf=" + asOf + "&which="
                + other.name() + "&from=" + first;
    }
}
