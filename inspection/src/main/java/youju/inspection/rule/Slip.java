package youju.inspection.rule;

import java.util.Arrays;
import java.util.stream.Stream;
import youju.inspection.fact.Aim;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Subject;

/** Digits in another order, 8,126人 for 8162人: so telling that fewer words are enough to know that one thing is meant. */
final class Slip {

    /** So much of a row's name must be said before the figure, or open its paragraph. */
    private static final double COVERED = 0.5;

    private static final int FEWEST_DIGITS = 3;

    /** A paragraph opens with what it is about: "2.“两癌”检查。检查农村适龄妇女8,126人". */
    private static final int OPENING = 16;

    private Slip() {}

    /** Whether the mention tells a row's result with its digits in another order. */
    static boolean between(Facts facts, Mention mention, Subject name, Figure result) {
        Figure said = mention.figure();
        if (!Told.comparable(said, result) || !isTransposed(said, result) || isElsewhere(facts, said, result)) {
            return false;
        }
        String skeleton = mention.passage().skeleton();
        String opening = skeleton.substring(0, Math.min(OPENING, skeleton.length()));
        Subject words = Subject.of(opening + mention.clause());
        return name.words().length() >= 3 && name.coveredBy(words) >= COVERED;
    }

    static boolean isTransposed(Figure a, Figure b) {
        String one = a.value().toPlainString();
        String other = b.value().toPlainString();
        boolean alike = one.length() == other.length() && !one.equals(other) && one.length() >= FEWEST_DIGITS;
        return alike && sorted(one).equals(sorted(other)) && Told.near(a, b, "2");
    }

    private static String sorted(String digits) {
        char[] sorted = digits.toCharArray();
        Arrays.sort(sorted);
        return new String(sorted);
    }

    /** The text gives the row's own figure somewhere, or another row has the text's: then both are right. */
    private static boolean isElsewhere(Facts facts, Figure said, Figure result) {
        boolean told = facts.mentions().stream()
                .anyMatch(other -> Told.comparable(other.figure(), result)
                        && other.figure().agreesWith(result));
        boolean listed = facts.evaluations().stream()
                .flatMap(form -> form.indicators().stream())
                .flatMap(row -> Stream.concat(row.result().stream(), row.aim().map(Aim::figure).stream()))
                .anyMatch(figure -> Told.comparable(said, figure) && said.agreesWith(figure));
        return told || listed;
    }
}
