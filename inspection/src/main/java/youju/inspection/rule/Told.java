package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.Optional;
import youju.inspection.fact.Day;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.Subject;
import youju.inspection.fact.Unit;

/** What the text tells of a thing that a table or another sentence tells of too. */
final class Told {

    /** So much of a row's name must be said before a figure is about it. */
    private static final double COVERED = 0.75;

    /** And the text's subject must not be about much else. */
    private static final double BACK = 0.5;

    private Told() {}

    /** Whether a mention is about the thing of this name. */
    static boolean isAbout(Mention mention, Subject name) {
        return isAbout(mention.subject(), name) || mention.subject().isEmpty() && isAbout(mention.object(), name);
    }

    private static boolean isAbout(Subject said, Subject name) {
        if (said.isTurned(name)) {
            return true;
        }
        return name.words().length() >= 2
                && !said.isEmpty()
                && name.coveredBy(said) >= COVERED
                && said.coveredBy(name) >= BACK;
    }

    /** Whether the year last named in the sentence before a match is over: 2023年度自评得分97.85分 in a report on 2024. */
    static boolean isOfEarlierYear(Facts facts, Phrase.Match match) {
        Optional<Day> named = match.passage().days().stream()
                .filter(day -> day.yearPrinted()
                        && match.before().contains("«Y" + match.passage().days().indexOf(day) + "»"))
                .reduce((first, last) -> last);
        return facts.year().isPresent()
                && named.filter(day -> day.year() < facts.year().getAsInt()).isPresent();
    }

    /** Same kind of unit and the same thing counted. */
    static boolean comparable(Figure a, Figure b) {
        if (a.unit().kind() != b.unit().kind() || a.unit() == Unit.NONE) {
            return false;
        }
        return a.unit().name().equals(b.unit().name())
                || Shares.sameThing(a.unit(), b.unit())
                        && !a.unit().name().contains("次")
                        && !b.unit().name().contains("次");
    }

    /** Near enough to be meant for the same, far enough to be another figure. */
    static boolean near(Figure a, Figure b, String factor) {
        BigDecimal x = a.amount().abs();
        BigDecimal y = b.amount().abs();
        BigDecimal most = x.max(y);
        BigDecimal least = x.min(y);
        return least.signum() > 0 && most.compareTo(least.multiply(new BigDecimal(factor))) <= 0;
    }

    /** Whether two figures can't both be meant: "超过" and "约" leave room. */
    static boolean contradict(Figure a, Figure b) {
        boolean loose = a.bound() == Figure.Bound.MORE_THAN
                || b.bound() == Figure.Bound.MORE_THAN
                || a.bound() == Figure.Bound.LESS_THAN
                || b.bound() == Figure.Bound.LESS_THAN
                || a.bound() == Figure.Bound.ABOUT
                || b.bound() == Figure.Bound.ABOUT;
        return loose ? !near(a, b, "1.15") : !a.agreesWith(b);
    }
}
