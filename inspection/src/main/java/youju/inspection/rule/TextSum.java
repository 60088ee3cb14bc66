package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.PartList;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Unit;

/**
 * Parts named in the text add up to their total, unless the text says that they are not all.
 *
 * <p>Example: 支出158.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元 = 157.60万元. 203.97 + 18.33 + 3.42 = 225.72
 * stays silent, and so does a 其中 that names two of many.
 *
 * <p>例：支出158.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元，三项合计157.60万元。
 */
@Checks(
        id = "text-sum",
        category = Category.SUM_MISMATCH,
        also = Category.UNIT_CONVERSION,
        severity = Severity.ERROR,
        chinese = "正文中分项之和应等于合计",
        english = "Parts in the text add up to their total",
        source = "算术")
public final class TextSum implements Rule {

    /** A list farther from its total than this is taken for one that names only some parts. */
    private static final BigDecimal NEAR = new BigDecimal("0.15");

    /** Shorter figures differ in one digit by chance. */
    private static final int FEWEST_DIGITS = 5;

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Passage> prose = facts.prose();
        for (int i = 0; i < prose.size(); i++) {
            check(PartList.in(prose.get(i), prose.subList(i + 1, prose.size())), verdicts);
            Sentence.of(prose.get(i)).forEach(sentence -> TotalAfterParts.check(sentence, verdicts));
        }
        facts.cells().stream()
                .filter(cell -> cell.text().length() > 14)
                .forEach(cell -> check(PartList.in(cell, List.of()), verdicts));
    }

    private static void check(List<PartList> lists, Verdicts verdicts) {
        List<Figure> explained = new ArrayList<>();
        List<PartList> failed = new ArrayList<>();
        for (PartList list : lists) {
            Optional<Sum> sum = sumOf(list);
            if (sum.isPresent()) {
                explained.addAll(sum.get().parts());
                Figure total = sum.get().total();
                verdicts.consistent(total.where(), statement(total, sum.get().parts(), " = "));
            } else {
                failed.add(list);
            }
        }
        for (PartList list : failed) {
            report(list, explained, verdicts);
        }
    }

    private record Sum(Figure total, List<Figure> parts) {}

    /** The total that the parts, or the first few of them, make up. */
    private static Optional<Sum> sumOf(PartList list) {
        for (int count = list.parts().size(); count >= 2; count--) {
            List<Figure> parts = list.parts().subList(0, count);
            Interval sum = Numbers.total(parts);
            Optional<Figure> fits = list.totals().stream()
                    .filter(total -> comparable(total, parts.getFirst()))
                    .filter(total -> total.interval().meets(sum))
                    .findFirst();
            if (fits.isPresent()) {
                return fits.map(total -> new Sum(total, parts));
            }
        }
        return Optional.empty();
    }

    private static boolean comparable(Figure a, Figure b) {
        return a.unit().kind() == b.unit().kind() && a.unit().comparesWith(b.unit());
    }

    /** A total is no less than a part: "支出147.30万元，结余2.70万元。其中……88.20万元" sums the spending. */
    private static void report(PartList list, List<Figure> explained, Verdicts verdicts) {
        Figure total = list.totals().stream()
                .filter(figure -> comparable(figure, list.parts().getFirst()))
                .filter(figure ->
                        figure.amount().compareTo(list.parts().getFirst().amount()) >= 0)
                .findFirst()
                .orElse(list.totals().getFirst());
        List<Figure> parts = meant(list, total);
        if (parts.stream().anyMatch(explained::contains)) {
            return;
        }
        Optional<Figure> slipped = slipped(total, parts);
        if (slipped.isPresent()) {
            unitSlip(total, slipped.get(), parts, verdicts);
            return;
        }
        BigDecimal gap = gap(parts, total);
        boolean near = total.amount().signum() > 0
                && (gap.abs().compareTo(total.amount().multiply(reach(parts, total))) <= 0 || isSlip(total, parts));
        boolean counted = total.isCount() && total.value().compareTo(BigDecimal.TEN) < 0;
        if (!near || counted || total.bound() != Figure.Bound.EXACT || list.open() && gap.signum() < 0) {
            verdicts.unchecked(
                    total.where(), "所列" + list.parts().size() + "项可能不是全部", "the parts listed may not be all");
            return;
        }
        contradiction(total, parts, verdicts);
    }

    /** All parts, or only those that are listed closely, whichever come nearer to the total. */
    private static List<Figure> meant(PartList list, Figure total) {
        List<Figure> close = list.parts().subList(0, list.close());
        boolean nearer =
                gap(close, total).abs().compareTo(gap(list.parts(), total).abs()) < 0;
        return nearer ? close : list.parts();
    }

    private static BigDecimal gap(List<Figure> parts, Figure total) {
        return parts.stream()
                .map(Figure::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(total.amount());
    }

    static void contradiction(Figure total, List<Figure> parts, Verdicts verdicts) {
        BigDecimal sum = parts.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        String right = Numbers.plain(Numbers.in(total, sum));
        verdicts.contradiction(total.where())
                .and(parts.stream().map(Figure::where).toArray(youju.inspection.fact.Excerpt[]::new))
                .figures(total)
                .figures(parts)
                .words(right)
                .expected(right)
                .actual(total.printed())
                .says(
                        statement(total, parts, " ≠ "),
                        Numbers.sum(parts) + " = " + right + ", the text says " + total.printed());
    }

    /** 行政编制 and 事业编制 are all there are of 编制, however far their sum is off. */
    private static BigDecimal reach(List<Figure> parts, Figure total) {
        String text = total.where().text();
        boolean posts = text.contains("行政编制") && text.contains("事业编制") && total.isCount() && parts.size() == 2;
        return posts ? new BigDecimal("0.6") : NEAR;
    }

    /** Whether one digit of the total, or of a part, makes the sum right: nobody leaves out a part so neatly. */
    private static boolean isSlip(Figure total, List<Figure> parts) {
        BigDecimal sum = parts.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Figure right = new Figure(
                total.where(),
                Numbers.in(total, sum).setScale(Math.max(0, total.value().scale()), RoundingMode.HALF_UP),
                total.unit(),
                total.bound());
        return Slip.isTransposed(total, right)
                || differInOneDigit(total, sum)
                || parts.stream()
                        .anyMatch(part -> differInOneDigit(part, total.amount().subtract(sum.subtract(part.amount()))));
    }

    private static boolean differInOneDigit(Figure printed, BigDecimal right) {
        String one = printed.value().toPlainString();
        String other =
                Numbers.rounded(Numbers.in(printed, right), printed.value().scale());
        if (one.length() != other.length() || one.length() < FEWEST_DIGITS) {
            return false;
        }
        int differ = 0;
        for (int i = 0; i < one.length(); i++) {
            differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differ == 1;
    }

    private static String statement(Figure total, List<Figure> parts, String sign) {
        BigDecimal sum = parts.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        String right = " ≠ ".equals(sign) ? Numbers.plain(Numbers.in(total, sum)) + " ≠ " : "";
        return Numbers.sum(parts) + " = " + right + total.printed();
    }

    /** The part whose digits are right if its unit is the total's: 12.00元 that must be 12.00万元. */
    private static Optional<Figure> slipped(Figure total, List<Figure> parts) {
        if (!total.isMoney()) {
            return Optional.empty();
        }
        for (Figure part : parts) {
            for (Unit unit : List.of(Unit.YUAN, Unit.WAN_YUAN)) {
                List<Figure> mended =
                        parts.stream().map(p -> p == part ? p.in(unit) : p).toList();
                if (!part.unit().equals(unit) && Numbers.total(mended).meets(total.interval())) {
                    return Optional.of(part);
                }
            }
        }
        for (Unit unit : List.of(Unit.YUAN, Unit.WAN_YUAN)) {
            if (!total.unit().equals(unit)
                    && Numbers.total(parts).meets(total.in(unit).interval())) {
                return Optional.of(total);
            }
        }
        return Optional.empty();
    }

    private static void unitSlip(Figure total, Figure slipped, List<Figure> parts, Verdicts verdicts) {
        String right = slipped.unit().equals(Unit.YUAN) ? "万元" : "元";
        verdicts.contradiction(slipped.where())
                .and(total.where())
                .figures(slipped, total)
                .expected(Numbers.bare(slipped) + right)
                .actual(slipped.printed())
                .as(Category.UNIT_CONVERSION)
                .says(
                        slipped.printed() + "的单位应为" + right + "：" + Numbers.sum(parts) + " = " + Numbers.bare(total),
                        "The unit of " + slipped.printed() + " should be " + right + ": " + Numbers.sum(parts) + " = "
                                + Numbers.bare(total));
    }
}
