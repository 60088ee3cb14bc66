package youju.inspection.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import youju.document.Document;

/**
 * All that was recognised in a document. Start at {@link #prose()} for what is said and at {@link #evaluations()} for what
 * the forms hold. What several rules ask for is recognised once, when the first asks.
 */
public final class Facts {

    private final Document document;
    private final OptionalInt year;
    private final List<Passage> prose;
    private final List<Passage> cells;
    private final List<Band> bands;
    private final List<SelfEvaluation> evaluations;
    /** Shorter cells are answers to their row and column. */
    private static final int TOLD = 30;

    private final Lazy<List<Passage>> told = new Lazy<>(this::findTold);
    private final Lazy<List<Mention>> mentions = new Lazy<>(this::findMentions);
    private final Lazy<List<Band>> ledgers = new Lazy<>(this::findLedgers);
    private final Lazy<GradeBands> gradeBands = new Lazy<>(() -> GradeBands.of(this));

    Facts(
            Document document,
            OptionalInt year,
            List<Passage> prose,
            List<Passage> cells,
            List<Band> bands,
            List<SelfEvaluation> evaluations) {
        this.document = document;
        this.year = year;
        this.prose = List.copyOf(prose);
        this.cells = List.copyOf(cells);
        this.bands = List.copyOf(bands);
        this.evaluations = List.copyOf(evaluations);
    }

    public static Facts of(Document document) {
        return new FactReader(document).read();
    }

    public Document document() {
        return document;
    }

    /** The year reported on. */
    public OptionalInt year() {
        return year;
    }

    /** Headings and paragraphs. */
    public List<Passage> prose() {
        return prose;
    }

    /** What is told in sentences: the prose, and cells that run on like it. */
    public List<Passage> told() {
        return told.get();
    }

    private List<Passage> findTold() {
        return Stream.concat(
                        prose.stream(),
                        cells.stream()
                                .filter(cell -> cell.text().length() >= TOLD
                                        && cell.figures().size() > 1
                                        && cell.text().matches("(?s).*[，。；].*")))
                .toList();
    }

    /** Every cell with text. */
    public List<Passage> cells() {
        return cells;
    }

    /** Every headed part of every table, forms included. */
    public List<Band> bands() {
        return bands;
    }

    /** Self-evaluation forms. */
    public List<SelfEvaluation> evaluations() {
        return evaluations;
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

    /** What every figure of the prose is about, in order. */
    public List<Mention> mentions() {
        return mentions.get();
    }

    private List<Mention> findMentions() {
        return prose.stream()
                .flatMap(passage -> Mentions.in(passage, year).stream())
                .toList();
    }

    /** Bands that list money but belong to no self-evaluation form: 基础数据表, 决算表, 明细表. */
    public List<Band> ledgers() {
        return ledgers.get();
    }

    private List<Band> findLedgers() {
        return bands.stream()
                .filter(Band::listsFunds)
                .filter(band ->
                        evaluations.stream().noneMatch(form -> form.tables().contains(band.table())))
                .toList();
    }

    /** The grades' thresholds that hold for this report. */
    public GradeBands gradeBands() {
        return gradeBands.get();
    }
}
