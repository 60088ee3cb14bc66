package youju.inspection.rule;

import java.util.List;
import java.util.Optional;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;

/** A percentage that no pair makes, but one pair makes it with its digits in another order: 60.20% for 60.02%. */
final class SlippedRate {

    private static final Search NOT_COMPUTED =
            Search.of("目标|不低于|不少于|以上|标准|增长|下降|提高|比(?!$|例|重|率)|较|上年|去年|约|每低|扣|^[由从]|[至到]$");

    /** Parts stand no farther before it. */
    private static final int PARTS = 2;

    private SlippedRate() {}

    static void check(Facts facts, Sentence sentence, Mark rate, Verdicts verdicts) {
        if (rate.figure().value().scale() < 1 || NOT_COMPUTED.isIn(sentence.clauseBefore(rate))) {
            return;
        }
        List<Mark> parts = Shares.before(sentence, rate).stream()
                .filter(mark -> !sentence.between(mark, rate).contains("；")
                        && !Shares.isChange(sentence, mark)
                        && !Shares.isClosed(sentence.between(mark, rate)))
                .limit(PARTS)
                .toList();
        for (Mark part : parts) {
            Optional<Shares.Pair> slipped = Shares.all(facts).stream()
                    .filter(of -> of.amount().compareTo(part.figure().amount()) > 0)
                    .flatMap(of -> Shares.pair(part.figure(), of).stream())
                    .filter(pair -> isSlipped(pair, rate.figure()))
                    .findFirst();
            if (slipped.isPresent()) {
                RateFit.contradiction(rate.figure(), slipped.get(), verdicts);
                return;
            }
        }
    }

    private static boolean isSlipped(Shares.Pair pair, Figure rate) {
        Figure right = new Figure(rate.where(), RateFit.exact(pair, rate), rate.unit(), rate.bound());
        return Slip.isTransposed(rate, right);
    }
}
