package youju.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import youju.petition.PaperKind;
import youju.petition.Petition;
import youju.petition.Step;
import youju.petition.StepTaken;

/**
 * A paper about to be issued.
 *
 * @param taken the step that issues it
 * @param timeline of the petition up to and with that step
 * @param earlier papers of the petition, oldest first
 */
record Issue(
        PaperKind kind,
        Petition petition,
        StepTaken taken,
        List<StepTaken> timeline,
        List<Issued> earlier,
        LocalDate day) {

    Issue {
        timeline = List.copyOf(timeline);
        earlier = List.copyOf(earlier);
    }

    /** The last step of that sort, if there was one. */
    <S extends Step> Optional<S> last(Class<S> sort) {
        return timeline.stream()
                .map(StepTaken::step)
                .filter(sort::isInstance)
                .map(sort::cast)
                .reduce((before, after) -> after);
    }

    Optional<LocalDate> dayOfLast(Class<? extends Step> sort) {
        return timeline.stream()
                .filter(taken -> sort.isInstance(taken.step()))
                .map(StepTaken::day)
                .reduce((before, after) -> after);
    }

    /** The last paper of one of these kinds. */
    Optional<Issued> lastPaper(PaperKind... kinds) {
        return earlier.stream()
                .filter(paper -> List.of(kinds).contains(paper.kind()))
                .reduce((before, after) -> after);
    }

    String lastNumber(PaperKind... kinds) {
        return lastPaper(kinds).map(Issued::number).orElse("");
    }
}
