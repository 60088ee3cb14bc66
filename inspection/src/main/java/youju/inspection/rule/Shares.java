package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Unit;

/** Pairs of figures that a percentage may have been computed from. */
final class Shares {

    private static final Search CHANGE = Search.of("(增加|减少|增长|下降|提高|降低|上升|追加|结余|每|平均|单价|扣)了?$");

    /** A numerator, a denominator and the percentage they make. */
    record Pair(Figure part, Figure whole, Interval percent) {

        boolean fits(Figure rate) {
            return percent.meets(rate.interval());
        }

        /** By how many points the percentage is off. */
        BigDecimal distance(Figure rate) {
            return percent.middle().subtract(rate.amount()).abs();
        }
    }

    private Shares() {}

    static Optional<Pair> pair(Figure part, Figure whole) {
        boolean comparable = part.unit().kind() == whole.unit().kind() && sameThing(part.unit(), whole.unit());
        if (!comparable
                || whole.asBase().low().signum() <= 0
                || part.isPercent()
                || part == whole
                || part.value().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Pair(part, whole, Numbers.percent(part.asBase(), whole.asBase())));
    }

    /** 人, 名 and 位 count the same; 件 and 起 too. */
    static boolean sameThing(Unit a, Unit b) {
        return a.comparesWith(b) || family(a.name()) != 0 && family(a.name()) == family(b.name());
    }

    private static int family(String name) {
        return switch (name) {
            case "人", "名", "位", "人次" -> 1;
            case "件", "起", "宗", "件次", "批", "批次" -> 2;
            case "个", "家", "所", "座", "处" -> 3;
            default -> 0;
        };
    }

    /** Figures of a stretch before a position that a rate may rest on, nearest first. */
    static List<Mark> before(Sentence stretch, Mark rate) {
        List<Mark> found = new ArrayList<>();
        for (Mark mark : stretch.marks()) {
            boolean plain = !mark.figure().isPercent() && mark.figure().unit().kind() != Unit.Kind.PERCENTAGE_POINT;
            if (mark.end() <= rate.start() && plain) {
                found.addFirst(mark);
            }
        }
        return found;
    }

    static boolean isChange(Sentence stretch, Mark mark) {
        return CHANGE.isIn(stretch.before(mark, 4));
    }

    /** Whether a bracket that was open at the beginning of the stretch closes in it: what stood there is told off. */
    static boolean isClosed(String stretch) {
        int depth = 0;
        for (char c : stretch.toCharArray()) {
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** The words right after a mark up to the next stop. */
    static String clauseAfter(Sentence stretch, Mark mark) {
        String after = stretch.after(mark, 8);
        int end = 0;
        while (end < after.length() && "，。；：、（）«\n".indexOf(after.charAt(end)) < 0) {
            end++;
        }
        return after.substring(0, end);
    }

    /** Every amount of money said or listed anywhere. */
    static List<Figure> money(Facts facts) {
        return facts.passages()
                .flatMap(passage -> passage.figures().stream())
                .filter(Figure::isMoney)
                .toList();
    }

    /** Every figure of the document with a unit. */
    static List<Figure> all(Facts facts) {
        return facts.passages().flatMap(passage -> passage.figures().stream()).toList();
    }
}
