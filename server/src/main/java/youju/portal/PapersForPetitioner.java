package youju.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youju.document.Format;
import youju.document.Written;
import youju.page.Words;
import youju.paper.Copy;
import youju.paper.Issued;
import youju.paper.Papers;
import youju.petition.Petitions;
import youju.petition.StepTaken;

/**
 * The papers that a petitioner may fetch, as pdf: those addressed to the petitioner, an answer once it was served. To be
 * called with the eyes of the citizen who opened that petition.
 */
@Component
class PapersForPetitioner {

    private final Papers papers;
    private final Petitions petitions;

    PapersForPetitioner(Papers papers, Petitions petitions) {
        this.papers = papers;
        this.petitions = petitions;
    }

    /** In the order they were issued. */
    List<Issued> of(long petition) {
        List<StepTaken> timeline = petitions.timeline(petition);
        return papers.addressedToPetitioner(petition).stream()
                .filter(paper -> timeline.stream()
                        .noneMatch(taken -> taken.id() == paper.step() && !Story.isOpen(timeline, taken)))
                .toList();
    }

    /** Nothing if that petition has no such paper for its petitioner. */
    Optional<SavedFile> file(long petition, long paper, Words words) {
        return of(petition).stream()
                .filter(issued -> issued.id() == paper)
                .findFirst()
                .flatMap(issued -> papers.render(issued.id(), Format.PDF, Copy.PETITIONERS_OWN)
                        .map(written -> file(issued, written, words)));
    }

    private static SavedFile file(Issued issued, Written written, Words words) {
        return new SavedFile(words.of("petition.paper", issued.kind()) + ".pdf", "application/pdf", written.content());
    }
}
