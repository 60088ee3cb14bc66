package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;

/**
 * An average is the sum over the number, where the sentence gives both.
 *
 * <p>Example: 累计服务1.96万小时，志愿者412人，人均47.6小时; 救助536人次，发放款物786,400元，人均1,467.16元.
 *
 * <p>例：累计服务1.96万小时，志愿者412人，应为人均47.6小时，写成46.7小时。
 */
@Checks(
        id = "average",
        category = Category.RATE_MISMATCH,
        severity = Severity.ERROR,
        chinese = "平均数应与总数和个数相符",
        english = "An average is the sum over the number",
        source = "算术")
public final class Average implements Rule {

    private static final Search AVERAGE = Search.of(
            "(?<thing>[人户日场村亩次生家台套件校站篇])均[^，。；«]{0,8}$|(?:平均|折合)每(?<each>[\\u4e00-\\u9fff]{1,3}?)(?:补助|补贴|投入|成本|费用)?(?:为|约)?$");

    private static final Search OF_LIST = Search.of("^(?:[^，。；«]{0,6})?平均(?:得分|分值?|为|达|值|是|每[\\u4e00-\\u9fff]{1,2})*$");
    private static final Pattern LISTED = Pattern.compile("[、和及][^，。；、«»（）]{0,10}");
    private static final Pattern AFTER_LIST = Pattern.compile("，[^，。；、«»（）]{0,10}");

    /** The mean of fewer is told in other ways. */
    private static final int FEWEST = 3;

    private static final Map<String, String> UNITS = Map.of(
            "人", "人|名|位|人次",
            "日", "天|日",
            "场", "场|场次|次",
            "村", "个|村",
            "生", "名|人",
            "次", "次|人次|件|起",
            "家", "家|个",
            "站", "个|站");

    private static final Search PERIOD = Search.of("每月|每年|每天|每日|月均|年均");

    /** Farther off, as a part of what is printed, other figures are meant. */
    private static final BigDecimal REACH = new BigDecimal("0.3");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.told()) {
            for (Sentence sentence : Sentence.of(passage)) {
                for (Mark mark : sentence.marks()) {
                    Optional<MatchResult> said = AVERAGE.first(sentence.clauseBefore(mark));
                    boolean firm = mark.figure().bound() == Figure.Bound.EXACT
                            && !mark.figure().isPercent()
                            && !PERIOD.isIn(sentence.clauseBefore(mark));
                    if (firm && OF_LIST.isIn(sentence.clauseBefore(mark))) {
                        ofList(sentence, mark, verdicts);
                    }
                    if (said.isPresent() && firm) {
                        String thing = said.get().group("thing") == null
                                ? said.get().group("each")
                                : said.get().group("thing");
                        check(facts, sentence, mark, thing, verdicts);
                    }
                }
            }
        }
    }

    /** "分别为94.2分、92.8分、93.5分、93.9分，平均93.6分": the mean of what is listed right before. */
    private static void ofList(Sentence sentence, Mark average, Verdicts verdicts) {
        List<Figure> listed = new ArrayList<>();
        Mark next = average;
        for (Mark mark : Shares.before(sentence, average)) {
            Pattern link = next == average ? AFTER_LIST : LISTED;
            boolean linked = link.matcher(sentence.between(mark, next)).matches();
            if (!linked || !mark.figure().unit().equals(average.figure().unit())) {
                break;
            }
            listed.addFirst(mark.figure());
            next = mark;
        }
        if (listed.size() < FEWEST) {
            return;
        }
        BigDecimal number = BigDecimal.valueOf(listed.size());
        Interval mean = Numbers.total(listed).dividedBy(Interval.exactly(number));
        if (mean.meets(average.figure().interval())) {
            verdicts.consistent(
                    average.figure().where(),
                    "(" + Numbers.sum(listed) + ") ÷ " + number + " = "
                            + average.figure().printed());
            return;
        }
        String expected = Numbers.rounded(
                Numbers.in(average.figure(), mean.middle()),
                Math.max(0, average.figure().value().scale()));
        verdicts.contradiction(average.figure().where())
                .and(listed.stream().map(Figure::where).toArray(youju.inspection.fact.Excerpt[]::new))
                .figures(average.figure())
                .figures(listed)
                .words(expected)
                .expected(expected)
                .actual(average.figure().printed())
                .says(
                        "(" + Numbers.sum(listed) + ") ÷ " + number + " = " + expected + "，写为"
                                + average.figure().printed(),
                        "the mean of " + Numbers.sum(listed) + " is " + expected + ", not "
                                + average.figure().printed());
    }

    private static void check(Facts facts, Sentence sentence, Mark average, String thing, Verdicts verdicts) {
        List<Mark> totals = Shares.before(sentence, average).stream()
                .filter(mark -> mark.figure().unit().kind()
                                == average.figure().unit().kind()
                        && mark.figure()
                                .unit()
                                .name()
                                .equals(average.figure().unit().name())
                        && mark.figure().amount().compareTo(average.figure().amount()) > 0)
                .toList();
        List<Mark> numbers = sentence.marks().stream()
                .filter(mark -> mark != average && counts(mark.figure(), thing))
                .toList();
        if (!totals.isEmpty() && numbers.isEmpty()) {
            elsewhere(facts, sentence, totals.getFirst(), average, thing, verdicts);
        }
        if (totals.isEmpty() || numbers.isEmpty()) {
            return;
        }
        for (Mark total : totals) {
            for (Mark number : numbers) {
                if (fits(total.figure(), number.figure(), average.figure())) {
                    verdicts.consistent(
                            average.figure().where(),
                            total.figure().printed() + " ÷ " + number.figure().printed() + " = "
                                    + average.figure().printed());
                    return;
                }
            }
        }
        Mark total = totals.getFirst();
        Mark number = numbers.stream()
                .filter(mark -> mark.end() <= average.start())
                .reduce((first, last) -> last)
                .orElse(numbers.getFirst());
        boolean item = !sentence.between(total, average).contains("；")
                && !sentence.between(number, average).contains("；");
        if (item) {
            report(total.figure(), number.figure(), average.figure(), verdicts);
        }
    }

    /** "球场改造支出486.00万元，平均每片29.00万元", of the 18片 that another sentence tells. */
    private static void elsewhere(
            Facts facts, Sentence sentence, Mark total, Mark average, String thing, Verdicts verdicts) {
        if (sentence.between(total, average).contains("；")) {
            return;
        }
        List<Figure> numbers = facts.mentions().stream()
                .filter(mention -> counts(mention.figure(), thing)
                        && mention.sense() == Mention.Sense.ACTUAL
                        && mention.figure().bound() == Figure.Bound.EXACT)
                .map(Mention::figure)
                .toList();
        boolean one = numbers.stream().map(Figure::value).distinct().count() == 1;
        if (numbers.stream().anyMatch(number -> fits(total.figure(), number, average.figure()))) {
            verdicts.consistent(
                    average.figure().where(),
                    total.figure().printed() + " → " + average.figure().printed());
        } else if (one) {
            report(total.figure(), numbers.getFirst(), average.figure(), verdicts);
        }
    }

    private static boolean counts(Figure number, String thing) {
        String name = number.unit().name();
        return number.isCount()
                && number.amount().signum() > 0
                && (name.matches(UNITS.getOrDefault(thing, thing)) || thing.startsWith(name) || name.startsWith(thing));
    }

    private static boolean fits(Figure total, Figure number, Figure average) {
        return number.interval().low().signum() > 0
                && total.interval().dividedBy(number.interval()).meets(average.interval());
    }

    private static void report(Figure total, Figure number, Figure average, Verdicts verdicts) {
        BigDecimal right = Numbers.in(average, total.amount().divide(number.amount(), 12, RoundingMode.HALF_UP));
        BigDecimal off = right.subtract(average.value()).abs();
        if (off.compareTo(average.value().multiply(REACH)) > 0) {
            verdicts.unchecked(average.where(), "总数或个数未写明", "sum or number of the average is not given");
            return;
        }
        String expected = Numbers.rounded(right, Math.max(0, average.value().scale()));
        verdicts.contradiction(average.where())
                .and(total.where(), number.where())
                .figures(average, total, number)
                .words(expected)
                .expected(expected)
                .actual(average.printed())
                .says(
                        total.printed() + " ÷ " + number.printed() + " = " + expected + "，写为" + average.printed(),
                        total.printed() + " / " + number.printed() + " = " + expected + ", not " + average.printed());
    }
}
