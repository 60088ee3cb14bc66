package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Mentions;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Unit;

/** One comparison of two periods. */
record Comparison(Facts facts, Passage passage, Phrase.Match match) {

    private Optional<Figure> base() {
        return match.figure(namesEarlierFirst() ? "cur" : "base");
    }

    private Optional<Figure> current() {
        return match.figure(namesEarlierFirst() ? "base" : "cur");
    }

    /** Two years named, the earlier first. */
    private boolean namesEarlierFirst() {
        return match.day("y1")
                .flatMap(first -> match.day("y2").map(second -> first.year() < second.year()))
                .orElse(false);
    }

    void check(Verdicts verdicts) {
        Optional<Figure> base = base();
        Optional<Figure> change = match.figure("change");
        Optional<Figure> rate = match.figure("rate").or(() -> match.figure("rate2"));
        List<Figure> currents = currents(base.or(() -> change));
        if (base.isEmpty()) {
            change.ifPresent(amount -> rate.ifPresent(r -> new BareChange(this, amount, r).check(currents, verdicts)));
            return;
        }
        Figure from = base.get();
        boolean notBefore = match.day("before")
                .filter(day ->
                        facts.year().isPresent() && day.year() >= facts.year().getAsInt())
                .isPresent();
        if (notBefore) {
            return;
        }
        if (from.amount().signum() <= 0) {
            rate.ifPresent(r -> verdicts.unchecked(r.where(), "增幅的两期数未写全", "the periods of the rate are not given"));
            return;
        }
        boolean explainedRate = rate.isEmpty();
        if (change.isPresent() && comparable(from, change.get())) {
            Optional<Figure> fits = currents.stream()
                    .filter(cur -> differ(cur, from, change.get()))
                    .max(Comparator.comparing(cur -> !isTurned(cur, from)));
            if (fits.isPresent()) {
                direction(fits.get(), from, change.get(), verdicts);
            }
            Optional<Figure> near = currents.stream()
                    .filter(cur -> isNear(cur, from, change.get()))
                    .findFirst();
            if (fits.isEmpty() && near.isEmpty() && rate.isPresent()) {
                near = currents.stream()
                        .filter(cur -> rate.get().value().scale() > 0
                                && exact(cur, from, rate.get())
                                                .compareTo(rate.get().value().abs())
                                        == 0)
                        .findFirst();
            }
            if (fits.isEmpty() && near.isPresent()) {
                amount(near.get(), from, change.get(), rate, verdicts);
                return;
            }
            if (fits.isEmpty()) {
                verdicts.unchecked(change.get().where(), "两期数未写全", "a period's figure is not given");
            }
            explainedRate |= rate.filter(r -> share(change.get().interval(), from)
                            .meets(r.interval().magnitude()))
                    .isPresent();
        }
        if (explainedRate) {
            rate.ifPresent(r -> verdicts.consistent(
                    r.where(), change.map(Figure::printed).orElse("") + " ÷ " + from.printed() + " = " + r.printed()));
            return;
        }
        rate(currents, from, change, rate.get(), verdicts);
    }

    /** Figures before the comparison that may be this year's, the nearest first. */
    List<Figure> currents(Optional<Figure> base) {
        Optional<Figure> printed = current();
        if (printed.isPresent()) {
            return List.of(printed.get());
        }
        List<Figure> found = new ArrayList<>();
        for (Mark mark : Sentence.whole(passage).marks()) {
            boolean before = mark.end() <= match.start() + 1;
            if (before
                    && base.filter(b -> comparable(b, mark.figure()) && b != mark.figure())
                            .isPresent()) {
                found.addFirst(mark.figure());
            }
        }
        return found.stream().limit(6).toList();
    }

    boolean isDown() {
        String verb = match.word("verb").or(() -> match.word("rverb")).orElse("");
        return verb.matches(TextChange.DOWN);
    }

    private boolean differ(Figure cur, Figure from, Figure change) {
        return cur.interval()
                .minus(from.interval())
                .magnitude()
                .meets(change.interval().magnitude());
    }

    /** Only a difference of the right size says that these are the two periods meant. */
    private boolean isNear(Figure cur, Figure from, Figure change) {
        BigDecimal difference = cur.amount().subtract(from.amount()).abs();
        BigDecimal printed = change.unit().kind() == Unit.Kind.PERCENTAGE_POINT ? change.value() : change.amount();
        BigDecimal larger = difference.max(printed.abs());
        boolean similar =
                difference.subtract(printed.abs()).abs().compareTo(larger.multiply(new BigDecimal("0.75"))) <= 0;
        boolean sizes = cur.amount().compareTo(from.amount().multiply(new BigDecimal("3"))) < 0
                && from.amount().compareTo(cur.amount().multiply(new BigDecimal("3"))) < 0;
        boolean sentence =
                !Sentence.whole(passage).between(markOf(cur), markOf(from)).contains("。")
                        || current().isPresent()
                        || opensSentence();
        return similar && sizes && sentence;
    }

    /** "合计10.44万元。比上年11.67万元减少1.23万元": the sentence says nothing but the comparison. */
    private boolean opensSentence() {
        return match.before().isEmpty();
    }

    Mark markOf(Figure figure) {
        return Sentence.whole(passage).marks().stream()
                .filter(mark -> mark.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the text says that it fell where it rose, or the other way. */
    private boolean isTurned(Figure cur, Figure from) {
        int order = cur.amount().compareTo(from.amount());
        return order != 0 && match.word("verb").isPresent() && order < 0 != isDown();
    }

    private void direction(Figure cur, Figure from, Figure change, Verdicts verdicts) {
        boolean fell = cur.amount().compareTo(from.amount()) < 0;
        if (!isTurned(cur, from)) {
            verdicts.consistent(
                    change.where(),
                    cur.printed() + " − " + from.printed() + " = " + (fell ? "−" : "") + change.printed());
            return;
        }
        verdicts.contradiction(change.where())
                .and(cur.where(), from.where())
                .figures(cur, from, change)
                .says(
                        cur.printed() + "比" + from.printed() + (fell ? "减少" : "增加") + "，写为“"
                                + match.word("verb").orElse("") + "”",
                        cur.printed() + " is " + (fell ? "less" : "more") + " than " + from.printed()
                                + ", the text says otherwise");
    }

    private void amount(Figure cur, Figure from, Figure change, Optional<Figure> rate, Verdicts verdicts) {
        BigDecimal difference = cur.amount().subtract(from.amount()).abs();
        String right = Numbers.plain(Numbers.in(change, difference));
        Verdicts.Draft draft = verdicts.contradiction(change.where())
                .and(cur.where(), from.where())
                .figures(cur, from, change)
                .words(right)
                .expected(right)
                .actual(change.printed());
        rate.ifPresent(r -> draft.and(r.where()).figures(r));
        draft.says(
                cur.printed() + " − " + from.printed() + " 相差" + right + "，写为" + change.printed()
                        + rate.map(r -> "、" + r.printed()).orElse(""),
                cur.printed() + " and " + from.printed() + " differ by " + right + ", not " + change.printed());
    }

    void rate(List<Figure> currents, Figure from, Optional<Figure> change, Figure rate, Verdicts verdicts) {
        boolean told = change.filter(c -> comparable(from, c)).isPresent();
        boolean fits = currents.stream()
                .anyMatch(cur -> told
                        ? exact(cur, from, rate).compareTo(rate.value().abs()) == 0
                        : share(cur.interval().minus(from.interval()).magnitude(), from)
                                .meets(rate.interval().magnitude()));
        if (fits) {
            verdicts.consistent(rate.where(), "÷ " + from.printed() + " = " + rate.printed());
            return;
        }
        Optional<Interval> right = change.filter(c -> comparable(from, c))
                .map(c -> share(c.interval(), from))
                .or(() -> currents.stream()
                        .map(cur -> share(cur.interval().minus(from.interval()).magnitude(), from))
                        .min(Comparator.comparing(
                                share -> share.middle().subtract(rate.value()).abs())));
        boolean far = right.map(r -> r.middle().subtract(rate.value()).abs().compareTo(BigDecimal.valueOf(60)) > 0)
                .orElse(true);
        if (far || from.isPercent()) {
            verdicts.unchecked(rate.where(), "增幅的两期数未写全", "the periods of the rate are not given");
            return;
        }
        String printed =
                Numbers.rounded(right.get().middle(), Math.max(2, rate.value().scale())) + "%";
        Verdicts.Draft draft =
                verdicts.contradiction(rate.where()).and(from.where()).figures(rate, from);
        change.ifPresent(c -> draft.and(c.where()).figures(c));
        currents.stream().findFirst().ifPresent(cur -> draft.figures(cur));
        String left = change.map(Figure::printed)
                .orElse(currents.isEmpty() ? "" : currents.getFirst().printed() + "与上期之差");
        draft.words(printed)
                .expected(printed)
                .actual(rate.printed())
                .says(
                        left + " ÷ " + from.printed() + " = " + printed + "，写为" + rate.printed(),
                        left + " / " + from.printed() + " = " + printed + ", not " + rate.printed());
    }

    /** The change in percent of the earlier figure, to as many decimals as are printed. */
    private static BigDecimal exact(Figure cur, Figure from, Figure rate) {
        return cur.amount()
                .subtract(from.amount())
                .abs()
                .multiply(BigDecimal.valueOf(100))
                .divide(from.amount(), Math.max(0, rate.value().scale()), RoundingMode.HALF_UP);
    }

    static Interval share(Interval change, Figure from) {
        Interval whole = from.interval();
        return whole.low().signum() > 0
                ? change.magnitude().dividedBy(whole).times(BigDecimal.valueOf(100))
                : Interval.exactly(BigDecimal.valueOf(100_000));
    }

    boolean isEarlier(Figure figure) {
        return Mentions.in(passage, facts.year()).stream()
                .anyMatch(mention -> mention.figure() == figure && mention.sense() == Mention.Sense.EARLIER);
    }

    private static boolean comparable(Figure base, Figure other) {
        boolean points = base.isPercent() && other.unit().kind() == Unit.Kind.PERCENTAGE_POINT;
        return points || base.unit().kind() == other.unit().kind() && Shares.sameThing(base.unit(), other.unit());
    }
}
