package youju.inspection.fact;

import java.util.List;
import java.util.Optional;
import youju.evaluation.Direction;

/**
 * Target and actual value told in one cell, where a form has no columns for them: 完成6.35万亩，目标6.2万亩; 0.021‰，控制目标≤0.9‰.
 */
record Described(Aim aim, Figure result) {

    private static final Search TARGET = Search.of("(?:目标|计划|指标值|任务)(?:值|数)?(?:为|是|：)?[≥≤><=]{0,2}$");
    private static final Search DONE = Search.of("(?:完成|实际|达到|实现)(?:值|数|为|了)?$");

    static Optional<Described> in(Entry cell, String about) {
        List<Mark> marks = cell.passage().marks();
        String skeleton = cell.passage().skeleton();
        if (marks.size() != 2) {
            return Optional.empty();
        }
        boolean first = says(TARGET, skeleton, marks.getFirst());
        boolean second = says(TARGET, skeleton, marks.getLast());
        if (first == second) {
            return Optional.empty();
        }
        Figure target = (first ? marks.getFirst() : marks.getLast()).figure();
        Mark actual = first ? marks.getLast() : marks.getFirst();
        boolean told = actual.start() == 0 || says(DONE, skeleton, actual);
        if (!told || !actual.figure().unit().comparesWith(target.unit())) {
            return Optional.empty();
        }
        Optional<Direction> printed = Aim.direction(target);
        Aim aim = new Aim(printed.orElseGet(() -> Aim.inferred(about)), target, printed.isPresent());
        return Optional.of(new Described(aim, actual.figure()));
    }

    private static boolean says(Search words, String skeleton, Mark mark) {
        return words.isIn(skeleton.substring(0, mark.start()));
    }
}
