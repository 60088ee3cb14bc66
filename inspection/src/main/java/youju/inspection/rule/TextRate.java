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
import youju.inspection.fact.Mark;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Sentence;

/**
 * A percentage said beside the figures that make it follows from them.
 *
 * <p>Example: 预算60.00万元，支出52.80万元，执行率92%, which is 88 %. 122.45万元，占总支出461.02万元的26.56% stays silent.
 */
@Checks(
        id = "text-rate",
        category = Category.RATE_MISMATCH,
        severity = Severity.ERROR,
        chinese = "正文中的比率应与其数字相符",
        english = "A percentage in the text follows from its figures",
        source = "算术")
public final class TextRate implements Rule {

    private static final Pattern SHARE = Pattern.compile("(?:占|占比|比重|占到)(?:达|为|约)?([^，。；«]{0,16})$");
    private static final Pattern OF = Pattern.compile(
            "(?:为|是|达|达到|完成|相当于|完成了)([^，。；«、]{0,16}(?:目标|任务|计划|预算|指标|总数|总量|数|值|编制))值?的$|、([^，。；«、]{0,12}预算)的$");
    private static final Pattern FROM = Pattern.compile("[由从](?:[^，。；«]{0,6}的)?$");
    private static final Pattern EXECUTION = Pattern.compile("(执行率|支出率|支付率|使用率|支出进度|执行进度|支付进度|到位率)(?:为|达|达到|是|约)?$");
    private static final Pattern RATE = Pattern.compile("([\\u4e00-\\u9fff]{2,8}?)(?:率|度)(?:为|达|达到|是|约|：)?$");
    private static final Pattern SPENT = Pattern.compile("支出|执行|使用|支付|决算|付款|实付|完成|到位");
    private static final Pattern PLANNED = Pattern.compile("预算|到位|安排|资金|下达|调整后|追加后|计划|采购|合同|投资");
    private static final Pattern BOUND = Pattern.compile("(目标|不低于|不少于|以上|要求|应|标准|≥|上年|去年|比|较|提高|下降|增长|控制)[^，。；]{0,6}$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            if (passage.role() != Passage.Role.PLAN || passage.figures().size() > 2) {
                Sentence whole = Sentence.whole(passage);
                for (Sentence sentence : Sentence.of(passage)) {
                    sentence.marks().stream()
                            .filter(mark ->
                                    mark.figure().isPercent() && mark.figure().bound() == Figure.Bound.EXACT)
                            .forEach(mark -> check(facts, whole, sentence, mark, verdicts));
                }
            }
        }
    }

    private static void check(Facts facts, Sentence whole, Sentence sentence, Mark rate, Verdicts verdicts) {
        String before = sentence.before(rate, 40);
        if (FROM.matcher(before).find()) {
            return;
        }
        RateInBrackets.check(sentence, rate, verdicts);
        Matcher share = SHARE.matcher(before);
        Matcher of = OF.matcher(before);
        Matcher named = RATE.matcher(before);
        if (share.find()) {
            shareOf(facts, whole, sentence, rate, share.group(1), verdicts);
        } else if (of.find()) {
            shareOf(facts, whole, sentence, rate, of.group(1) == null ? of.group(2) : of.group(1), verdicts);
        } else if (EXECUTION.matcher(before).find()) {
            execution(facts, whole, rate, verdicts);
        } else if (named.find() && !BOUND.matcher(before).find()) {
            rateOf(whole, sentence, rate, named.group(1), verdicts);
        }
    }

    /** "122.45万元，占总支出的26.56%": the figure right before, of a whole that is named or near. */
    private static void shareOf(
            Facts facts, Sentence whole, Sentence sentence, Mark rate, String name, Verdicts verdicts) {
        List<Mark> parts = Shares.before(sentence, rate).stream()
                .filter(mark -> !Shares.isChange(sentence, mark))
                .filter(mark -> !sentence.between(mark, rate).contains("；"))
                .toList();
        List<Shares.Pair> near = new ArrayList<>();
        List<Figure> wholes =
                Shares.before(whole, rate).stream().map(Mark::figure).toList();
        for (Mark part : parts) {
            for (Figure of : wholes) {
                Shares.pair(part.figure(), of).ifPresent(near::add);
            }
        }
        List<Shares.Pair> far = new ArrayList<>();
        for (Mark part : parts) {
            for (Figure of : Shares.all(facts)) {
                Shares.pair(part.figure(), of).ifPresent(far::add);
            }
        }
        if (fits(near, rate, verdicts) || fits(far, rate, verdicts)) {
            return;
        }
        List<Shares.Pair> likely = parts.isEmpty()
                ? NamedShares.byName(facts, whole, rate, name)
                : near.stream()
                        .filter(pair -> pair.part() == parts.getFirst().figure())
                        .filter(pair -> parts.getFirst()
                                                .figure()
                                                .amount()
                                                .compareTo(pair.whole().amount())
                                        <= 0
                                || !name.isEmpty())
                        .toList();
        if (fits(likely, rate, verdicts)) {
            return;
        }
        report(
                rate.figure(),
                likely.isEmpty() && !parts.isEmpty()
                        ? NamedShares.ofWhole(facts, parts.getFirst().figure(), name)
                        : likely,
                new BigDecimal("0.2"),
                verdicts);
    }

    private static void execution(Facts facts, Sentence whole, Mark rate, Verdicts verdicts) {
        List<Mark> marks = Shares.before(whole, rate);
        List<Shares.Pair> pairs = new ArrayList<>();
        List<Shares.Pair> likely = new ArrayList<>();
        for (Mark spent : marks) {
            for (Mark planned : marks) {
                Optional<Shares.Pair> pair = Shares.pair(spent.figure(), planned.figure());
                pair.ifPresent(pairs::add);
                boolean cued = SPENT.matcher(whole.clauseBefore(spent)).find()
                        && !PLANNED.matcher(whole.clauseBefore(spent)).find()
                        && PLANNED.matcher(whole.clauseBefore(planned)).find()
                        && !SPENT.matcher(whole.clauseBefore(planned)).find();
                if (cued && !Shares.isChange(whole, planned)) {
                    pair.ifPresent(likely::add);
                }
            }
        }
        if (fits(pairs, rate, verdicts)) {
            return;
        }
        List<Shares.Pair> last = likely.stream()
                .filter(pair -> pair.part() == likely.getFirst().part())
                .toList();
        if (last.isEmpty()) {
            List<Shares.Pair> far = new ArrayList<>();
            List<Figure> money = Shares.money(facts);
            marks.stream()
                    .limit(2)
                    .forEach(mark ->
                            money.forEach(of -> Shares.pair(mark.figure(), of).ifPresent(far::add)));
            if (!fits(far, rate, verdicts)) {
                verdicts.unchecked(
                        rate.figure().where(), "执行率的预算或支出未写明", "budget or spending of the rate is not given");
            }
            return;
        }
        report(rate.figure(), last, new BigDecimal("0.3"), verdicts);
    }

    /** "受理48,260件，结案47,198件，结案率97.80%": two figures before, of which one is named like the rate. */
    private static void rateOf(Sentence whole, Sentence sentence, Mark rate, String name, Verdicts verdicts) {
        List<Mark> marks = Shares.before(sentence, rate).stream()
                .filter(mark -> !Shares.isClosed(sentence.between(mark, rate)))
                .toList();
        List<Shares.Pair> pairs = new ArrayList<>();
        List<Shares.Pair> likely = new ArrayList<>();
        List<Mark> wide = Shares.before(whole, rate);
        for (Mark part : wide) {
            for (Mark of : wide) {
                Shares.pair(part.figure(), of.figure()).ifPresent(pairs::add);
            }
        }
        if (fits(pairs, rate, verdicts) || marks.size() < 2) {
            return;
        }
        String stem = name.substring(Math.max(0, name.length() - 2));
        Mark part = marks.get(0);
        Mark of = marks.get(1);
        boolean about = (sentence.clauseBefore(part) + Shares.clauseAfter(sentence, part)).contains(stem)
                && rate.start() - part.end() < 14;
        boolean within = part.figure().amount().compareTo(of.figure().amount()) <= 0;
        if (about && within && !Shares.isChange(sentence, part) && !Shares.isChange(sentence, of)) {
            Shares.pair(part.figure(), of.figure()).ifPresent(likely::add);
        }
        if (!likely.isEmpty()) {
            report(rate.figure(), likely, new BigDecimal("0.15"), verdicts);
        }
    }

    private static boolean fits(List<Shares.Pair> pairs, Mark rate, Verdicts verdicts) {
        Optional<Shares.Pair> fitting =
                pairs.stream().filter(pair -> pair.fits(rate.figure())).findFirst();
        fitting.ifPresent(pair -> verdicts.consistent(
                rate.figure().where(),
                pair.part().printed() + " ÷ " + pair.whole().printed() + " = "
                        + rate.figure().printed()));
        return fitting.isPresent();
    }

    private static void report(Figure rate, List<Shares.Pair> likely, BigDecimal reach, Verdicts verdicts) {
        Optional<Shares.Pair> nearest = likely.stream().min(Comparator.comparing(pair -> pair.distance(rate)));
        BigDecimal most = rate.value().abs().multiply(reach).max(BigDecimal.ONE);
        if (nearest.isEmpty() || nearest.get().distance(rate).compareTo(most) > 0) {
            verdicts.unchecked(
                    rate.where(),
                    "没有找到计算" + rate.printed() + "的数字",
                    "the figures behind " + rate.printed() + " are not given");
            return;
        }
        Shares.Pair pair = nearest.get();
        String right = Numbers.rounded(
                        pair.percent().middle(), Math.max(2, rate.value().scale())) + "%";
        verdicts.contradiction(rate.where())
                .and(pair.part().where(), pair.whole().where())
                .figures(rate, pair.part(), pair.whole())
                .words(right)
                .expected(right)
                .actual(rate.printed())
                .says(
                        pair.part().printed() + " ÷ " + pair.whole().printed() + " = " + right + "，写为" + rate.printed(),
                        pair.part().printed() + " / " + pair.whole().printed() + " = " + right + ", not "
                                + rate.printed());
    }
}
