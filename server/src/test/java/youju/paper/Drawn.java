package youju.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import youju.database.Reading;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Documents;
import youju.document.Format;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;
import youju.document.Unreadable;
import youju.document.Written;
import youju.petition.PaperKind;

/** Papers of example cases, and what a reader of the finished file finds in them, without spaces. */
record Drawn(Papers papers, Map<PaperKind, Long> cases) {

    Issued paper(PaperKind kind) {
        return issued(cases.getOrDefault(kind, 0L)).stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    List<Issued> issued(long petition) {
        return Reading.as(Reading.SYSTEM, () -> papers.issued(petition));
    }

    String text(PaperKind kind) {
        return text(paper(kind), Format.PDF, Copy.MASKED);
    }

    String text(Issued paper, Format format, Copy copy) {
        Written file = Reading.as(Reading.SYSTEM, () -> papers.render(paper.id(), format, copy))
                .orElseThrow();
        assertThat(file.missing()).isEmpty();
        try {
            String name = "paper." + format.name().toLowerCase(Locale.ROOT);
            return Documents.read(name, file.content()).blocks().stream()
                    .map(Drawn::text)
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Table table -> table.cells().stream().map(Cell::text).collect(Collectors.joining());
        };
    }
}
