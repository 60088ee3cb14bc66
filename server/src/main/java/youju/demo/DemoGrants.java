package youju.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import youju.money.Money;
import youju.relief.Hardship;

/** What the demo county's households need, and how much: round sums that add up to the year's. */
final class DemoGrants {

    /** One household's need. */
    record Need(Hardship kind, String words) {}

    private static final List<Need> NEEDS = List.of(
            new Need(Hardship.ILLNESS, "家中一人患大病，住院治疗费用较大，自付部分无力承担。"),
            new Need(Hardship.DISABILITY, "家中主要劳动力残疾，没有固定收入，子女尚在读书。"),
            new Need(Hardship.ACCIDENT, "务工受伤，赔偿尚未到位，生活一时困难。"),
            new Need(Hardship.DISASTER, "房屋因强降雨受损，修缮费用不足。"),
            new Need(Hardship.BEREAVEMENT, "家中主要劳动力病故，留下老人和未成年子女。"),
            new Need(Hardship.SCHOOLING, "两名子女在外就学，家庭收入微薄，学费有缺口。"),
            new Need(Hardship.LIVING, "独居老人，收入低，日常生活困难。"));

    private static final List<String> VILLAGES = List.of("示范村", "样例村", "假设村", "虚拟社区", "例证社区");

    private static final long STEP = 500;
    private static final long LEAST = 2_000;
    private static final long MOST = 15_000;

    private final RandomGenerator random;

    DemoGrants(RandomGenerator random) {
        this.random = random;
    }

    Need need() {
        return NEEDS.get(random.nextInt(NEEDS.size()));
    }

    String village() {
        return VILLAGES.get(random.nextInt(VILLAGES.size()));
    }

    /** So many amounts of 2 000 to 15 000 yuan in steps of 500 that add up to the sum. */
    List<Money> amounts(int count, long sum) {
        List<Long> yuan = new ArrayList<>();
        long left = sum;
        for (int i = 0; i < count; i++) {
            long amount = LEAST + STEP * random.nextInt(16);
            yuan.add(amount);
            left -= amount;
        }
        for (int i = 0; left != 0; i = (i + 1) % count) {
            long step = left > 0 ? STEP : -STEP;
            long changed = yuan.get(i) + step;
            if (changed >= LEAST && changed <= MOST) {
                yuan.set(i, changed);
                left -= step;
            }
        }
        return yuan.stream().map(Money::ofYuan).toList();
    }

    /** A card of 19 digits given to nobody, with its check digit (Luhn). */
    String card() {
        StringBuilder digits = new StringBuilder("62000000000000");
        for (int i = 0; i < 4; i++) {
            digits.append(random.nextInt(10));
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits.append((10 - sum % 10) % 10).toString();
    }
}
