package youju.inspection.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import youju.document.Document;

/**
 * All that was recognised in a document. Start at {@link #prose()} for what is said and at {@link #evaluations()} for what
 * the forms hold.
 *
 * @param year the year reported on
 * @param prose headings and paragraphs
 * @param cells every cell with text
 * @param bands every headed part of every table, forms included
 * @param evaluations self-evaluation forms
 */
public record Facts(
        Document document,
        OptionalInt year,
        List<Passage> prose,
        List<Passage> cells,
        List<Band> bands,
        List<SelfEvaluation> evaluations) {

    public Facts {
        prose = List.copyOf(prose);
        cells = List.copyOf(cells);
        bands = List.copyOf(bands);
        evaluations = List.copyOf(evaluations);
    }

    public static Facts of(Document document) {
        return new FactReader(document).read();
    }

    /** Prose and cells, in reading order of each. */
    public Stream<Passage> passages() {
        return Stream.concat(prose.stream(), cells.stream());
    }

    /** Every occurrence of a phrase in the prose. */
    public List<Phrase.Match> said(Phrase phrase) {
        List<Phrase.Match> matches = new ArrayList<>();
        for (Passage passage : prose) {
            matches.addAll(phrase.in(passage));
        }
        return matches;
    }

    /** Every occurrence of a phrase anywhere. */
    public List<Phrase.Match> found(Phrase phrase) {
        return passages().flatMap(passage -> phrase.in(passage).stream()).toList();
    }

    /** Bands that list money but belong to no self-evaluation form: 基础数据表, 决算表, 明细表. */
    public List<Band> ledgers() {
        return bands.stream()
                .filter(Band::listsFunds)
                .filter(band ->
                        evaluations.stream().noneMatch(form -> form.tables().contains(band.table())))
                .toList();
    }
}
