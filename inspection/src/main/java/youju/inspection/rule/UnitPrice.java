package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;

/**
 * Number times price is the amount.
 *
 * <p>Example: 庭审终端采购63.60万元（24套，每套26,500元）.
 *
 * <p>例：庭审终端24套，每套26,500元，应为63.60万元，写成65.60万元。
 */
@Checks(
        id = "unit-price",
        category = Category.RATE_MISMATCH,
        also = Category.UNIT_CONVERSION,
        severity = Severity.ERROR,
        chinese = "数量、单价与金额应相符",
        english = "Number times price is the amount",
        source = "算术")
public final class UnitPrice implements Rule {

    private static final Pattern EACH = Pattern.compile(
            "(?:每(?<each>[\\u4e00-\\u9fff]{1,3}?)|(?<price>单价|单位造价|综合单价|平均单价|均价|合同单价)|(?<person>人均|户均|场均|每人每年|每人每月))(?:补助|补贴|奖励|费用|标准|成本|支出|造价|单价|年|发放|采购|为|约|平均)*$");
    private static final Pattern PERIODIC = Pattern.compile("每月|每人每月|/月|每季|每天|每日|/天|月均|日均");

    /** A price for a year: the amount may be of less, so that only what comes near is meant to be it. */
    private static final Pattern YEARLY = Pattern.compile("每年|/年|·年|年均");

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** "比上年每亩628元": the price of another time is none of this amount. */
    private static final Search EARLIER = Search.of("比|较|上年|去年|同期|原|由|从");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.told()) {
            for (Sentence sentence : items(passage)) {
                for (Mark mark : sentence.marks()) {
                    if (mark.figure().isMoney()) {
                        price(sentence, mark, verdicts);
                    }
                }
            }
        }
    }

    /** Stretches between full stops and semicolons: an item of a list. */
    private static List<Sentence> items(Passage passage) {
        List<Sentence> items = new ArrayList<>();
        int start = 0;
        Matcher stop = Pattern.compile("[。；\\n]").matcher(passage.skeleton());
        while (stop.find()) {
            items.add(new Sentence(passage, start, stop.end()));
            start = stop.end();
        }
        items.add(new Sentence(passage, start, passage.skeleton().length()));
        return items;
    }

    private static void price(Sentence item, Mark price, Verdicts verdicts) {
        Matcher each = EACH.matcher(item.clauseBefore(price));
        Matcher per = Pattern.compile("^/(?<per>[\\u4e00-\\u9fff]{1,3})").matcher(item.after(price, 4));
        boolean named = each.find();
        boolean sliced = per.find();
        String around = item.before(price, 8) + item.after(price, 6);
        if (!named && !sliced
                || EARLIER.isIn(item.clauseBefore(price))
                || PERIODIC.matcher(around).find()
                || price.figure().bound() != Figure.Bound.EXACT) {
            return;
        }
        String thing = sliced
                ? per.group("per")
                : each.group("each") == null
                        ? each.group("person") == null
                                ? ""
                                : each.group("person").substring(0, 1)
                        : each.group("each");
        List<Mark> numbers = item.marks().stream()
                .filter(mark -> mark.figure().isCount() && (thing.isEmpty() || counts(mark.figure(), thing)))
                .sorted(Comparator.comparingInt(mark -> Math.abs(mark.start() - price.start())))
                .toList();
        List<Mark> amounts = item.marks().stream()
                .filter(mark -> mark.figure().isMoney()
                        && mark != price
                        && !EACH.matcher(item.clauseBefore(mark)).find()
                        && !item.after(mark, 1).equals("/"))
                .filter(mark -> mark.figure().amount().compareTo(price.figure().amount()) > 0
                        || numbers.stream().anyMatch(number -> isUnitSlip(number, price, mark)))
                .sorted(Comparator.comparingInt(mark -> Math.abs(mark.start() - price.start())))
                .toList();
        if (numbers.isEmpty() || amounts.isEmpty()) {
            return;
        }
        Optional<Mark> fits = amounts.stream()
                .filter(amount -> numbers.stream()
                        .anyMatch(number ->
                                product(number, price).meets(amount.figure().interval())
                                        || amount.figure()
                                                .interval()
                                                .dividedBy(positive(number))
                                                .meets(price.figure().interval())))
                .findFirst();
        if (fits.isPresent()) {
            verdicts.consistent(
                    fits.get().figure().where(),
                    numbers.getFirst().figure().printed() + " × "
                            + price.figure().printed() + " = "
                            + fits.get().figure().printed());
            return;
        }
        Figure number = numbers.getFirst().figure();
        Figure amount = amounts.getFirst().figure();
        BigDecimal right = number.amount().multiply(price.figure().amount());
        BigDecimal ratio = right.divide(amount.amount(), 6, java.math.RoundingMode.HALF_UP);
        boolean yearly = YEARLY.matcher(around).find();
        BigDecimal reach = new BigDecimal(yearly ? "1.12" : "1.6");
        boolean near = ratio.compareTo(new BigDecimal(yearly ? "0.89" : "0.6")) > 0 && ratio.compareTo(reach) < 0;
        boolean unit = ratio.compareTo(WAN) == 0 || ratio.multiply(WAN).compareTo(BigDecimal.ONE) == 0;
        if (unit) {
            unitSlip(number, price.figure(), amount, verdicts);
            return;
        }
        boolean slip = !yearly && (ratio.compareTo(BigDecimal.TEN) == 0 || ratio.compareTo(new BigDecimal("0.1")) == 0);
        if (near || slip && numbers.size() == 1) {
            report(number, price.figure(), amount, right, verdicts);
        }
    }

    private static boolean counts(Figure number, String thing) {
        String name = number.unit().name();
        return name.startsWith(thing)
                || thing.startsWith(name)
                || thing.equals("人") && name.matches("名|位|人次|人")
                || thing.equals("场") && name.matches("场次|场|期|次");
    }

    /** Ten thousand times too little: 1,600批次 × 1,120元 written 179.20元. */
    private static boolean isUnitSlip(Mark number, Mark price, Mark amount) {
        return product(number, price).meets(amount.figure().interval().times(WAN));
    }

    private static void unitSlip(Figure number, Figure price, Figure amount, Verdicts verdicts) {
        verdicts.contradiction(amount.where())
                .and(number.where(), price.where())
                .figures(amount, number, price)
                .actual(amount.printed())
                .as(Category.UNIT_CONVERSION)
                .says(
                        number.printed() + " × " + price.printed() + "与" + amount.printed() + "相差一万倍，单位有误",
                        number.printed() + " × " + price.printed() + " and " + amount.printed()
                                + " are ten thousand times apart: a unit is wrong");
    }

    private static Interval positive(Mark number) {
        Interval interval = number.figure().interval();
        return interval.low().signum() > 0 ? interval : Interval.exactly(BigDecimal.ONE);
    }

    private static Interval product(Mark number, Mark price) {
        return number.figure().interval().times(price.figure().interval());
    }

    private static void report(Figure number, Figure price, Figure amount, BigDecimal right, Verdicts verdicts) {
        String expected = Numbers.plain(Numbers.in(amount, right));
        verdicts.contradiction(amount.where())
                .and(number.where(), price.where())
                .figures(amount, number, price)
                .words(expected)
                .expected(expected)
                .actual(amount.printed())
                .says(
                        number.printed() + " × " + price.printed() + " = " + expected + " ≠ " + amount.printed(),
                        number.printed() + " × " + price.printed() + " = " + expected + ", not " + amount.printed());
    }
}
