package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
 *
 * <p>例：预算60.00万元，支出52.80万元，执行率写92%，应为88%。
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
    private static final Pattern EXECUTION =
            Pattern.compile("(执行率|支出率|支付率|使用率|支出进度|执行进度|支付进度|到位率|预算完成率|经费控制率|(?<!人员)(?<!编制)控制率)(?:为|达|达到|是|约)?$");
    private static final Pattern RATE = Pattern.compile("([\\u4e00-\\u9fff]{2,8}?)(?:率|度|比例|比重|比)(?:为|达|达到|是|约|：)?$");
    private static final Pattern BOUND =
            Pattern.compile("(目标|不低于|不少于|以上|要求|应|标准|≥|上年|去年|比(?!$|例|重|率|为)|较|提高|下降|增长|控制)[^，。；]{0,6}$");

    /** Those that were due, and those that were done: 应开展24个，实际开展22个，覆盖率91.67%. */
    private static final Pattern DUE = Pattern.compile("^(?:全[局县市镇区年])?(?:应|计划|需|拟|须)(?!用|对|急|求)");

    private static final Pattern DONE = Pattern.compile("实际|已|完成|按时|按期|到位");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.told()) {
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
        boolean settled;
        if (SaidShare.isSaid(before)) {
            settled = SaidShare.ofWhole(whole, sentence, rate, verdicts);
        } else if (SaidShare.isBracketed(sentence, rate)) {
            settled = shareOf(facts, whole, sentence, rate, "", verdicts);
        } else if (share.find()) {
            settled = shareOf(facts, whole, sentence, rate, share.group(1), verdicts);
        } else if (of.find()) {
            settled = shareOf(facts, whole, sentence, rate, of.group(1) == null ? of.group(2) : of.group(1), verdicts);
        } else if (EXECUTION.matcher(before).find()) {
            settled = ExecutionRate.check(facts, whole, sentence, rate, verdicts);
        } else {
            settled = BOUND.matcher(before).find()
                    || named.find() && rateOf(whole, sentence, rate, named.group(1), verdicts);
        }
        if (!settled) {
            SlippedRate.check(facts, sentence, rate, verdicts);
        }
    }

    /** "122.45万元，占总支出的26.56%": the figure right before, of a whole that is named or near. */
    private static boolean shareOf(
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
        if (RateFit.fits(near, rate, verdicts) || RateFit.fitsExactly(far, rate, verdicts)) {
            return true;
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
                        .filter(pair -> !isSibling(whole, pair.whole(), name))
                        .toList();
        if (RateFit.fits(likely, rate, verdicts)) {
            return true;
        }
        if (likely.isEmpty() && !parts.isEmpty() && name.length() < 2) {
            likely = NamedShares.ofAll(facts, parts.getFirst().figure());
        }
        return RateFit.report(
                rate.figure(),
                likely.isEmpty() && !parts.isEmpty()
                        ? NamedShares.ofWhole(facts, parts.getFirst().figure(), name)
                        : likely,
                new BigDecimal("0.2"),
                verdicts);
    }

    /** "人员经费1,204.66万元，占基本支出的88.12%；公用经费…": a part of the same whole is not that whole. */
    private static boolean isSibling(Sentence passage, Figure figure, String name) {
        return name.length() >= 3
                && passage.marks().stream()
                        .filter(mark -> mark.figure() == figure)
                        .anyMatch(mark -> passage.after(mark, 3 + name.length())
                                .matches("[，（]?(?:占|占比)" + Pattern.quote(name) + ".*"));
    }

    /** "受理48,260件，结案47,198件，结案率97.80%": two figures before, of which one is named like the rate. */
    private static boolean rateOf(Sentence whole, Sentence sentence, Mark rate, String name, Verdicts verdicts) {
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
        if (RateFit.fits(pairs, rate, verdicts)) {
            return true;
        }
        if (marks.size() < 2) {
            return false;
        }
        String stem = name.substring(Math.max(0, name.length() - 2));
        Mark part = marks.get(0);
        Mark of = marks.get(1);
        String told = sentence.clauseBefore(part) + Shares.clauseAfter(sentence, part);
        boolean named = told.contains(stem) || told.contains(new StringBuilder(stem).reverse());
        boolean done = DUE.matcher(sentence.clauseBefore(of)).find()
                && DONE.matcher(sentence.clauseBefore(part)).find();
        boolean about = (named || done) && rate.start() - part.end() < 14;
        if (named && ComplementRate.isSaid(told, stem)) {
            return ComplementRate.check(part.figure(), of.figure(), rate.figure(), verdicts);
        }
        boolean within = part.figure().amount().compareTo(of.figure().amount()) <= 0;
        if (about && within && !Shares.isChange(sentence, part) && !Shares.isChange(sentence, of)) {
            Shares.pair(part.figure(), of.figure()).ifPresent(likely::add);
        }
        return !likely.isEmpty() && RateFit.report(rate.figure(), likely, new BigDecimal("0.15"), verdicts);
    }
}
