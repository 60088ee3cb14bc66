package youju.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.document.Documents;
import youju.document.Format;
import youju.document.ScanCode;
import youju.document.Written;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * The face of papers. Steps issue them by themselves; here they are found and drawn, with the eyes of the caller: whoever may
 * not see a petition sees none of its papers.
 */
@Component
public class Papers {

    private final IssuedTable table;
    private final Names names;
    private final Trail trail;

    Papers(IssuedTable table, Names names, Trail trail) {
        this.table = table;
        this.names = names;
        this.trail = trail;
    }

    /** All papers of a petition, in the order they were issued. */
    @Transactional(readOnly = true)
    public List<Issued> issued(long petition) {
        return table.of(petition);
    }

    /** The same by the number of the step that issued each, for a timeline. */
    @Transactional(readOnly = true)
    public Map<Long, Issued> byStep(long petition) {
        return table.of(petition).stream().collect(Collectors.toMap(Issued::step, Function.identity()));
    }

    /** Those that the petitioner may read. */
    @Transactional(readOnly = true)
    public List<Issued> addressedToPetitioner(long petition) {
        return table.of(petition).stream().filter(Issued::toPetitioner).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Issued> find(long id) {
        return table.find(id);
    }

    /**
     * Draws a paper, the same to the byte each time.
     *
     * @param format docx or pdf
     * @return nothing if there is none, or it isn't for this reader
     * @throws youju.vault.VaultRefusal if an original is asked for with too short a reason
     */
    @Transactional
    public Optional<Written> render(long id, Format format, Copy copy) {
        return table.find(id)
                .filter(paper -> !(copy instanceof Copy.PetitionersOwn) || paper.toPetitioner())
                .map(paper -> render(paper, format, copy));
    }

    private Written render(Issued paper, Format format, Copy copy) {
        Content content = table.content(paper.id());
        Map<Placeholder, String> values = names.of(paper, content, copy);
        boolean scanned = !(copy instanceof Copy.Masked) && !content.code().isEmpty();
        Optional<ScanCode> code = scanned
                ? Optional.of(Drawing.scan(
                        content.code(),
                        values.getOrDefault(Placeholder.QUERY_CODE, ""),
                        Wording.text("code", values.getOrDefault(Placeholder.PETITION_NUMBER, ""))))
                : Optional.empty();
        if (copy instanceof Copy.Original(var actor, var why)) {
            trail.add(
                    new Entry(actor.mark(), "paper.original", "petition:" + paper.petition(), why, "", paper.number()));
        }
        return Documents.write(
                Drawing.paper(
                        Shape.of(paper.kind()),
                        new Drawing.Head(paper.bodyName(), paper.number(), paper.day()),
                        content.with(text -> Marks.fill(text, values)),
                        code),
                format);
    }
}
