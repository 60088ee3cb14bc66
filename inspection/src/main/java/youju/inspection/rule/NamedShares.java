package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Subject;

/** Pairs for a percentage whose part or whole is only named: 支出型救助资金占全部支出的56.01%. */
final class NamedShares {

    private static final Pattern WHOLE_SPENT = Pattern.compile("(全年|决算|总|年度|本年|实际)(总)?(?:支出|执行)(总额|合计|共)?$");
    private static final Pattern WHOLE_BUDGET = Pattern.compile("(全年|调整后的?|总|年度|本年)预算(总额|合计|共)?$");
    private static final Search WHOLE = Search.of("总支出|支出总额|全年支出|全部支出|支出总量|(?<!总投资)总额|预算");
    private static final Pattern PART =
            Pattern.compile("([\\u4e00-\\u9fff“”]{3,16}?)(?:资金|经费|支出|金额|费用)?占(?:比)?[^占«]*$");

    /** Shorter names are anybody's. */
    private static final int NAME = 3;

    /** So near behind its name a part's figure stands. */
    private static final int REACH = 24;

    private NamedShares() {}

    /** Pairs with the whole that "总支出" or "预算" names: a form's total, or the figure that another sentence gives it. */
    static List<Shares.Pair> ofWhole(Facts facts, Figure part, String name) {
        boolean budget = name.contains("预算");
        List<Figure> totals = new ArrayList<>();
        for (SelfEvaluation form : facts.evaluations()) {
            form.fundTotal()
                    .flatMap(line -> line.figure(budget ? ColumnKind.BUDGET : ColumnKind.EXECUTED))
                    .map(figure -> TextVersusLedger.inWan(figure, part))
                    .ifPresent(totals::add);
        }
        Pattern words = budget ? WHOLE_BUDGET : WHOLE_SPENT;
        for (Passage passage : facts.prose()) {
            Sentence whole = Sentence.whole(passage);
            whole.marks().stream()
                    .filter(mark -> mark.figure().isMoney()
                            && !isEarlier(facts, mark.figure())
                            && words.matcher(whole.clauseBefore(mark)).find())
                    .map(Mark::figure)
                    .forEach(totals::add);
        }
        if (!WHOLE.isIn(name) && name.length() >= NAME) {
            return facts.mentions().stream()
                    .filter(mention -> mention.figure() != part
                            && mention.subject()
                                    .words()
                                    .endsWith(Subject.of(name).words())
                            && mention.sense() != Mention.Sense.EARLIER
                            && mention.figure().amount().compareTo(part.amount()) > 0)
                    .flatMap(mention -> Shares.pair(part, mention.figure()).stream())
                    .toList();
        }
        boolean whole = name.isEmpty() || WHOLE.isIn(name);
        return whole
                ? totals.stream()
                        .flatMap(total -> Shares.pair(part, total).stream())
                        .toList()
                : List.of();
    }

    /** "食堂自营学校88所，占93.7%" of the 学校96所 that the text counts: the same things, all of them. */
    static List<Shares.Pair> ofAll(Facts facts, Figure part) {
        Optional<Mention> said = facts.mentions().stream()
                .filter(mention -> mention.figure() == part && part.isCount())
                .findFirst();
        if (said.isEmpty() || said.get().subject().words().length() < NAME) {
            return List.of();
        }
        String words = said.get().subject().words();
        String kind = words.substring(words.length() - 2);
        List<Shares.Pair> pairs = facts.mentions().stream()
                .filter(mention -> mention.sense() != Mention.Sense.PART
                        && mention.sense() != Mention.Sense.EARLIER
                        && mention.figure().unit().equals(part.unit())
                        && mention.figure().amount().compareTo(part.amount()) > 0
                        && mention.subject().words().endsWith(kind))
                .flatMap(mention -> Shares.pair(part, mention.figure()).stream())
                .toList();
        long different =
                pairs.stream().map(pair -> pair.whole().value()).distinct().count();
        return different == 1 ? pairs : List.of();
    }

    private static boolean isEarlier(Facts facts, Figure figure) {
        return facts.mentions().stream()
                .anyMatch(mention -> mention.figure() == figure && mention.sense() == Mention.Sense.EARLIER);
    }

    /** The part by the words before 占, looked for earlier in the passage, and the whole by those after. */
    static List<Shares.Pair> byName(Facts facts, Sentence passage, Mark rate, String whole) {
        Matcher part = PART.matcher(passage.before(rate, 40));
        if (!part.find()) {
            return List.of();
        }
        String name = part.group(1);
        String skeleton = passage.passage().skeleton();
        List<Shares.Pair> pairs = new ArrayList<>();
        int at = skeleton.indexOf(name);
        while (at >= 0 && at + name.length() < rate.start()) {
            int from = at + name.length();
            passage.marks().stream()
                    .filter(mark -> mark.figure().isMoney()
                            && mark.start() >= from
                            && mark.start() - from <= REACH
                            && mark.end() < rate.start())
                    .filter(mark -> skeleton.substring(from, mark.start()).indexOf('。') < 0)
                    .findFirst()
                    .ifPresent(mark -> pairs.addAll(ofWhole(facts, mark.figure(), whole)));
            at = skeleton.indexOf(name, from);
        }
        return pairs;
    }
}
