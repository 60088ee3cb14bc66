package youju.inspection.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a report gives reasons: the row's own cell, the form's cells for deviations, and sentences of the text that name
 * the indicator and give a cause.
 */
public final class Explanations {

    private static final Search CAUSE = Search.of(
            "原因|由于|因(?!公出|素|地|此)|(?<![体联关派谱水])系(?![统列数])|受(?![理益训助众检损教])|主要(?:是|为|在|系|反映)|反映|导致|所致|未达|未完成|不足|影响|偏低|滞后|扣|延期|推迟|失联|周期长|不便");

    private static final Search REMEDY = Search.of("已|将|计划|拟|增设|增加|调整|整改");
    private static final Search NOTE = Search.of("^\\s*(?:备注|注|说明|填表说明|附注|评分说明|扣分说明|偏差说明|未达标说明|补充说明)[:：]");

    private static final Search NUMBERED = Search.of("^\\s*\\d{1,2}[.．、]");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]");

    /** So much of the indicator's name must be in a sentence for the sentence to be about it. */
    private static final double ABOUT = 0.6;

    /** A sentence or cell that may give a reason. */
    private record Reason(String text, Subject said) {

        static Reason of(String text) {
            return new Reason(text, new Subject(text));
        }
    }

    private final List<Reason> sentences;
    private final List<Reason> cells;

    /** Of notes under the form, each told of the row that it speaks of most: "备注：1.更换井盖未达目标，因……". */
    private final List<Reason> notes;

    private final SelfEvaluation form;

    private Explanations(Facts facts, SelfEvaluation form) {
        this.form = form;
        notes = notes(facts.prose()).stream()
                .flatMap(passage -> SENTENCE_END.splitAsStream(passage.text()))
                .filter(sentence -> CAUSE.isIn(sentence) || REMEDY.isIn(sentence))
                .map(Reason::of)
                .toList();
        cells = form.explanations().stream()
                .filter(entry -> !entry.isBlank())
                .map(entry -> Reason.of(entry.text()))
                .toList();
        sentences = facts.prose().stream()
                .filter(passage -> CAUSE.isIn(passage.text()))
                .flatMap(passage -> SENTENCE_END.splitAsStream(passage.text()))
                .filter(CAUSE::isIn)
                .map(Reason::of)
                .toList();
    }

    /** A note may go on in numbered lines. */
    private static List<Passage> notes(List<Passage> prose) {
        List<Passage> notes = new ArrayList<>();
        boolean open = false;
        for (Passage passage : prose) {
            open = NOTE.isIn(passage.text()) || open && NUMBERED.isIn(passage.text());
            if (open) {
                notes.add(passage);
            }
        }
        return notes;
    }

    public static Explanations of(Facts facts, SelfEvaluation form) {
        return new Explanations(facts, form);
    }

    /** Whether a reason for this row's deviation is given anywhere. */
    public boolean explain(Indicator row) {
        boolean own = row.line()
                        .at(ColumnKind.DEVIATION)
                        .filter(entry -> !entry.isBlank())
                        .isPresent()
                || row.line()
                        .at(ColumnKind.REMEDY)
                        .filter(entry -> !entry.isBlank())
                        .isPresent();
        return own
                || describesItself(row)
                || cells.stream().anyMatch(reason -> isAbout(reason, row, false))
                || sentences.stream().anyMatch(reason -> isAbout(reason, row, true))
                || notes.stream().anyMatch(note -> isMostAbout(note, row));
    }

    /** Whether no other row that lost points has more of its name in the note. */
    private boolean isMostAbout(Reason note, Indicator row) {
        double covered = row.subject().coveredBy(note.said);
        return covered > 0
                && form.indicators().stream()
                        .filter(other -> other.score().isPresent()
                                && other.weight().isPresent()
                                && other.score()
                                                .get()
                                                .value()
                                                .compareTo(other.weight().get().value())
                                        < 0)
                        .allMatch(other -> other.subject().coveredBy(note.said) <= covered);
    }

    /** An actual value in words, such as 报废资产未下账, is its own explanation; so is a remark. */
    private static boolean describesItself(Indicator row) {
        boolean words = row.aim().isEmpty()
                && row.actual()
                        .filter(entry -> entry.label().length() >= 4)
                        .filter(entry -> entry.label().matches(".*(未|不|缺|迟|漏|少|超|逾|尚|欠|仅|追加|差|延|无|偏|滞后|问题).*"))
                        .isPresent();
        boolean remark = row.line().all().stream()
                .skip(3)
                .filter(entry -> entry.label().length() >= 5)
                .filter(entry -> row.target().filter(entry::equals).isEmpty()
                        && row.actual().filter(entry::equals).isEmpty())
                .filter(entry ->
                        row.line().at(ColumnKind.STANDARD).filter(entry::equals).isEmpty())
                .filter(entry -> entry.cell() != row.cell())
                .anyMatch(entry -> CAUSE.isIn(entry.label())
                        || entry.label().contains("扣")
                        || row.line()
                                        .at(ColumnKind.EVIDENCE)
                                        .filter(entry::equals)
                                        .isEmpty()
                                && isRemark(entry, row));
        return words || remark;
    }

    /** Words in a column that is none of the scheme's own. */
    private static boolean isRemark(Entry entry, Indicator row) {
        return entry.lone().isEmpty()
                && entry.label().length() >= 6
                && row.line().entries().values().stream().noneMatch(entry::equals);
    }

    private static boolean isAbout(Reason reason, Indicator row, boolean strict) {
        double covered = row.subject().coveredBy(reason.said);
        boolean figure = row.result()
                .map(result -> reason.text
                        .replace(" ", "")
                        .contains(result.where().quote().strip()))
                .orElse(false);
        return covered >= ABOUT || figure && (covered >= 0.25 || !strict);
    }
}
