package youju.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;

/** 发文登记簿: a body's papers of a year, in the order of their numbers. */
@Component
public class Register {

    private final IssuedTable table;
    private final Tree tree;
    private final Bodies bodies;

    Register(IssuedTable table, Tree tree, Bodies bodies) {
        this.table = table;
        this.tree = tree;
        this.bodies = bodies;
    }

    /** How many papers a word of the number counts. */
    public record Count(String word, long papers) {}

    /**
     * A line.
     *
     * @param paper none where the reader may not see it
     */
    public record Line(String word, long serial, Optional<Issued> paper) {}

    /**
     * A body's year.
     *
     * @param gaps numbers that nobody ever got, which there can't be
     */
    public record Year(Body body, int year, List<Count> counts, List<Line> lines, List<String> gaps) {
        public Year {
            counts = List.copyOf(counts);
            lines = List.copyOf(lines);
            gaps = List.copyOf(gaps);
        }
    }

    @Transactional(readOnly = true)
    public Year of(long body, int year) {
        Body issuer = tree.actsFor(body);
        Map<String, Issued> seen = table.of(issuer.id(), year).stream()
                .collect(Collectors.toMap(paper -> paper.word() + paper.serial(), Function.identity()));
        List<Count> counts = table.counts(issuer.id(), year);
        List<Line> lines = new ArrayList<>();
        for (Count count : counts) {
            for (long serial = 1; serial <= count.papers(); serial++) {
                lines.add(new Line(count.word(), serial, Optional.ofNullable(seen.get(count.word() + serial))));
            }
        }
        return new Year(issuer, year, counts, lines, table.gaps(issuer.id(), year));
    }

    /** Years in which papers were issued, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return table.years();
    }

    /** The bodies whose register somebody may open: the bureau's people and auditors all, others their own. */
    @Transactional(readOnly = true)
    public List<Body> open(Actor actor) {
        Body own = tree.actsFor(actor.body());
        if (actor.reading().scope() != youju.database.Reading.Scope.BUREAU) {
            return List.of(own);
        }
        List<Long> issuers = table.bodies();
        return bodies.all().stream()
                .filter(body -> body.id() == own.id() || issuers.contains(body.id()))
                .toList();
    }
}
