package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Unit;

/** Initial budget, what was added and taken away in the year, and the budget that this makes. */
final class BudgetSupplements {

    private static final Search INITIAL = Search.of("(年初预算|年初批复|年初安排|初始预算|年初部门预算|年初项目预算|批复预算)[^，。；«]{0,8}$");
    private static final Search ADDED =
            Search.of("(追加|调增|增加预算|新增预算|增加安排|(?:年中|上级|中央|省级|市级|县级|区级|财政)[^，。；«]{0,6}下达)[^，。；«]{0,18}$");
    private static final Search CUT = Search.of("(调减|压减|核减|收回|划出|划转|调出|上缴|缴回|减少预算|预算减少)[^，。；«]{0,18}$");
    private static final Search DETAIL = Search.of("其中|包括|分别");

    /** More would be too many ways to add. */
    private static final int MOST = 8;

    /** What a budget came to is not far from what its parts make; farther off it is of something else. */
    private static final String NEAR = "1.25";

    private record Item(Figure figure, int sign) {}

    private BudgetSupplements() {}

    static void check(Sentence whole, Verdicts verdicts) {
        Optional<Mark> initial = first(whole, INITIAL, 0);
        Optional<Mark> budget = initial.flatMap(mark -> first(whole, BudgetChain.BUDGET, mark.end()));
        if (budget.isEmpty()) {
            return;
        }
        List<Item> items = new ArrayList<>();
        boolean known = read(whole, initial.get(), budget.get(), items);
        if (items.isEmpty() || items.size() > MOST) {
            return;
        }
        Figure from = initial.get().figure();
        Figure to = budget.get().figure();
        for (int chosen = (1 << items.size()) - 1; chosen > 0; chosen--) {
            List<Item> some = chosen(items, chosen);
            if (sum(from, some).meets(to.interval())) {
                verdicts.consistent(to.where(), told(from, some, to) + " = " + to.printed());
                return;
            }
        }
        BigDecimal right = sum(from, items).middle();
        Figure expected = new Figure(to.where(), right, Unit.YUAN, Figure.Bound.EXACT);
        if (known && right.signum() > 0 && Told.near(expected, to, NEAR)) {
            List<Figure> parts = new ArrayList<>(List.of(from));
            items.forEach(item -> parts.add(item.figure()));
            BudgetChain.report(to, parts, right, told(from, items, to), verdicts);
        } else {
            verdicts.unchecked(to.where(), "预算的增减未能全部认出", "not all changes of the budget were recognised");
        }
    }

    private static Optional<Mark> first(Sentence whole, Search words, int from) {
        return whole.marks().stream()
                .filter(mark -> mark.start() >= from && mark.figure().isMoney() && words.isIn(clause(whole, mark)))
                .findFirst();
    }

    /**
     * What is told between the two budgets.
     *
     * @return whether every amount there is told to be added, taken away, or a detail of one that is
     */
    private static boolean read(Sentence whole, Mark initial, Mark budget, List<Item> items) {
        String skeleton = whole.passage().skeleton();
        int top = depth(skeleton, initial.start());
        int sign = 0;
        boolean known = true;
        for (Mark mark : whole.marks()) {
            boolean between = mark.start() >= initial.end() && mark.end() <= budget.start();
            if (!between || !mark.figure().isMoney() || depth(skeleton, mark.start()) > top) {
                continue;
            }
            String clause = clause(whole, mark);
            if (CUT.isIn(clause)) {
                sign = -1;
            } else if (ADDED.isIn(clause)) {
                sign = 1;
            } else if (DETAIL.isIn(item(skeleton, mark.start()))) {
                continue;
            } else if (BudgetChain.CARRIED.isIn(clause)) {
                sign = 1;
            } else if (sign == 0 || !isListed(skeleton, mark.start())) {
                known = false;
                continue;
            }
            items.add(new Item(mark.figure(), sign));
        }
        return known;
    }

    /** Whether the mark's clause goes on with a list: 专项30.00万元（…）、调资14.00万元. */
    private static boolean isListed(String skeleton, int at) {
        int start = at;
        while (start > 0 && "，。；、和及\n".indexOf(skeleton.charAt(start - 1)) < 0) {
            start--;
        }
        return start > 0 && "、和及".indexOf(skeleton.charAt(start - 1)) >= 0;
    }

    /** From the last stop to the mark; what stands in brackets tells papers and is left out. */
    private static String clause(Sentence whole, Mark mark) {
        String skeleton = whole.passage().skeleton();
        StringBuilder words = new StringBuilder();
        int depth = 0;
        for (int i = mark.start() - 1; i >= whole.start(); i--) {
            char c = skeleton.charAt(i);
            if (c == '）') {
                depth++;
            } else if (c == '（') {
                depth--;
            }
            if (depth < 0 || depth == 0 && "，。；：、！？\n".indexOf(c) >= 0) {
                break;
            }
            if (depth == 0 && c != '（') {
                words.append(c);
            }
        }
        return words.reverse().toString();
    }

    private static String item(String skeleton, int at) {
        int start = at;
        while (start > 0 && "。；\n".indexOf(skeleton.charAt(start - 1)) < 0) {
            start--;
        }
        return skeleton.substring(start, at);
    }

    private static int depth(String skeleton, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += skeleton.charAt(i) == '（' ? 1 : skeleton.charAt(i) == '）' ? -1 : 0;
        }
        return depth;
    }

    private static List<Item> chosen(List<Item> items, int bits) {
        List<Item> some = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if ((bits & 1 << i) != 0) {
                some.add(items.get(i));
            }
        }
        return some;
    }

    private static Interval sum(Figure from, List<Item> items) {
        Interval sum = from.interval();
        for (Item item : items) {
            Interval change = item.figure().interval();
            sum = item.sign() > 0 ? sum.plus(change) : sum.minus(change);
        }
        return sum;
    }

    private static String told(Figure from, List<Item> items, Figure to) {
        StringBuilder told = new StringBuilder(Numbers.beside(from, to));
        items.forEach(item -> told.append(item.sign() > 0 ? " + " : " − ").append(Numbers.beside(item.figure(), to)));
        return told.toString();
    }
}
