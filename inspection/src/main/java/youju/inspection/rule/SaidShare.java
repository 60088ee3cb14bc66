package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Sentence;

/** A percentage beside its whole, 为预算数104.00万元的82.88%, or beside its part in brackets, 基本支出562.40万元（16.58%）. */
final class SaidShare {

    private static final Pattern SAID = Pattern.compile(
            "(?:占|为|达到?|完成了?|相当于|是)(?!.*(?:超|高于|低于|比))[^，。；«]{0,16}«[A-Z]\\d+»[^，。；«、]{0,6}的$|的«P\\d+»、(?:占|为)?[^，。；«]{0,12}«[A-Z]\\d+»[^，。；«、]{0,4}的$");
    private static final Pattern OPENED = Pattern.compile("«[A-Z]\\d+»（(?:占比?|约占|占总[^«，]{0,6})?$");

    /** A ratio farther off, as a part of the rate, is of other figures. */
    private static final BigDecimal REACH = new BigDecimal("0.25");

    private SaidShare() {}

    static boolean isSaid(String before) {
        return SAID.matcher(before).find();
    }

    /** Whether the percentage stands in brackets right behind a figure, and alone there. */
    static boolean isBracketed(Sentence sentence, Mark rate) {
        List<Mark> before = Shares.before(sentence, rate);
        boolean opened = OPENED.matcher(sentence.before(rate, 24)).find();
        return opened
                && !before.isEmpty()
                && !Shares.isChange(sentence, before.getFirst())
                && sentence.after(rate, 1).matches("[）、，]");
    }

    static boolean ofWhole(Sentence whole, Sentence sentence, Mark rate, Verdicts verdicts) {
        Optional<Mark> of = Shares.before(sentence, rate).stream().findFirst();
        List<Shares.Pair> pairs = new ArrayList<>();
        of.ifPresent(mark -> Shares.before(whole, mark).stream()
                .filter(part -> !Shares.isChange(whole, part))
                .forEach(part -> Shares.pair(part.figure(), mark.figure()).ifPresent(pairs::add)));
        if (RateFit.fits(pairs, rate, verdicts)) {
            return true;
        }
        boolean near = !pairs.isEmpty()
                && of.filter(mark -> !sentence.between(mark, rate).contains("；"))
                        .isPresent();
        return near && RateFit.report(rate.figure(), pairs.subList(0, 1), REACH, verdicts);
    }
}
