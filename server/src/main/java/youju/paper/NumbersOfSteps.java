package youju.paper;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youju.petition.StepPapers;

/** Tells petitions which paper each step issued. */
@Component
class NumbersOfSteps implements StepPapers {

    private final Papers papers;

    NumbersOfSteps(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Map<Long, Numbered> numbered(long petition) {
        return papers.byStep(petition).values().stream()
                .collect(Collectors.toMap(Issued::step, paper -> new Numbered(paper.id(), paper.number())));
    }
}
