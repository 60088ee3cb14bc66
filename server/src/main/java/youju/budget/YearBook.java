package youju.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import youju.money.Money;

/**
 * What a year comes to. All figures of a page are taken from one of these, read at one moment, so that they agree.
 *
 * @param sums approved entries by allotment, economic class and month
 * @param plans what was granted by allotment and economic class
 */
public record YearBook(int year, boolean closed, List<Allotment> allotments, List<Sum> sums, List<Plan> plans) {

    /** Approved entries of an allotment, a class and a month. */
    public record Sum(
            Allotment allotment,
            String economic,
            int month,
            Optional<ThreePublic> threePublic,
            Money amount,
            long entries) {}

    /**
     * What was granted to an allotment for a class.
     *
     * @param economic empty where no class was named
     * @param opening 年初预算
     * @param changes 追加 less 调减
     */
    public record Plan(Allotment allotment, String economic, Money opening, Money changes) {

        /** Whether it is planned for one of the three public kinds. */
        public boolean isThreePublic() {
            return threePublic().isPresent();
        }

        public Optional<ThreePublic> threePublic() {
            return Classes.of(allotment.year()).economic(economic).flatMap(Classes.EconomicClass::threePublic);
        }
    }

    private static final int MONTHS = 12;

    /** Digits of a broad economic class, 类. */
    private static final int BROAD = 3;

    public YearBook {
        allotments = List.copyOf(allotments);
        sums = List.copyOf(sums);
        plans = List.copyOf(plans);
    }

    public boolean isEmpty() {
        return allotments.isEmpty();
    }

    public Balance total() {
        return balance(allotment -> true);
    }

    /** 基本支出. */
    public Balance basic() {
        return balance(Allotment::isBasic);
    }

    /** 项目支出. */
    public Balance projects() {
        return balance(allotment -> !allotment.isBasic());
    }

    public Balance balance(Predicate<Allotment> which) {
        return allotments.stream().filter(which).map(Allotment::balance).reduce(Balance.NOTHING, Balance::plus);
    }

    /** By name, in order of kind and name. */
    public Map<Project, Balance> byProject() {
        Map<Project, Balance> all =
                new TreeMap<>(Comparator.comparing(Project::kind).thenComparing(Project::name));
        allotments.forEach(allotment ->
                allotment.project().ifPresent(project -> all.merge(project, allotment.balance(), Balance::plus)));
        return all;
    }

    public Map<Source, Balance> bySource() {
        return by(Allotment::source);
    }

    public Map<String, Balance> byFunction() {
        return by(Allotment::function);
    }

    private <K> Map<K, Balance> by(Function<Allotment, K> key) {
        Map<K, Balance> all = new TreeMap<>();
        allotments.forEach(allotment -> all.merge(key.apply(allotment), allotment.balance(), Balance::plus));
        return all;
    }

    /** Spent under a class, broad or narrow. */
    public Money spent(String economic) {
        return spent(sum -> sum.economic().startsWith(economic));
    }

    public Money spent(Predicate<Sum> which) {
        return Money.sum(sums.stream().filter(which).map(Sum::amount).toList());
    }

    /** Spent by economic class of three digits. */
    public Map<String, Money> byBroadClass() {
        return classes(economic -> economic.substring(0, BROAD));
    }

    /** Spent by economic class of five digits. */
    public Map<String, Money> byNarrowClass() {
        return classes(economic -> economic);
    }

    private Map<String, Money> classes(Function<String, String> digits) {
        Map<String, Money> all = new TreeMap<>();
        sums.forEach(sum -> all.merge(digits.apply(sum.economic()), sum.amount(), Money::plus));
        return all;
    }

    /** Spent in each of the twelve months. */
    public List<Money> byMonth() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> spent(sum -> sum.month() == month))
                .toList();
    }

    public Money threePublic(ThreePublic kind) {
        return spent(sum -> sum.threePublic().filter(kind::equals).isPresent());
    }

    /** 三公经费. */
    public Money threePublic() {
        return spent(sum -> sum.threePublic().isPresent());
    }

    /** 年初预算 of classes, as far as a class was named. */
    public Money planned(Predicate<Plan> which) {
        return Money.sum(plans.stream().filter(which).map(Plan::opening).toList());
    }

    /** 调整预算数 of classes, as far as a class was named. */
    public Money adjusted(Predicate<Plan> which) {
        return planned(which)
                .plus(Money.sum(plans.stream().filter(which).map(Plan::changes).toList()));
    }

    /** Approved entries. */
    public long entries() {
        return sums.stream().mapToLong(Sum::entries).sum();
    }
}
