package youju.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.account.People;
import youju.account.Person;
import youju.account.Role;
import youju.asset.Acquisition;
import youju.asset.Assets;
import youju.asset.Books;
import youju.asset.Inventories;
import youju.asset.Ledger;
import youju.asset.RequestKind;
import youju.asset.Requests;
import youju.asset.Source;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.money.Money;

/**
 * The demo bureau's fixed assets: bought since 2015, written down every month, counted at the end of 2022. Their prices are such
 * that the year closes at 75 211.56 yuan net, with 23 600.00 yuan of current assets beside it.
 */
@Component
class DemoAssets {

    private static final List<Thing> THINGS = List.of(
            new Thing("台式计算机（旧）", "示例 M2", "2010000", 4_600, LocalDate.of(2015, 4, 13), 1, "档案室"),
            new Thing("会议桌", "示例 3.6 米", "6010000", 8_600, LocalDate.of(2017, 9, 12), 1, "会议室"),
            new Thing("办公桌椅", "示例 1.4 米", "6010000", 1_150, LocalDate.of(2017, 9, 12), 8, "办公区"),
            new Thing("碎纸机", "示例 S1", "2020000", 1_280, LocalDate.of(2018, 3, 6), 2, "办公室"),
            new Thing("文件柜", "示例双开门", "6010000", 980, LocalDate.of(2018, 5, 22), 4, "档案室"),
            new Thing("台式计算机", "示例 M7", "2010000", 4_980, LocalDate.of(2019, 6, 18), 4, "办公区"),
            new Thing("复印机", "示例 A3", "2020000", 18_600, LocalDate.of(2019, 11, 5), 1, "办公室"),
            new Thing("激光打印机", "示例 P2", "2010000", 1_980, LocalDate.of(2020, 5, 20), 3, "接访大厅"),
            new Thing("便携式计算机", "示例 X1", "2010000", 6_500, LocalDate.of(2020, 9, 8), 1, "局长室"),
            new Thing("接访大厅座椅", "示例三人位", "6010000", 860, LocalDate.of(2020, 10, 15), 6, "接访大厅"),
            new Thing("会议显示屏", "示例 75 寸", "2010000", 9_100, LocalDate.of(2021, 3, 11), 1, "会议室"),
            new Thing("台式计算机", "示例 M9", "2010000", 5_200, LocalDate.of(2021, 4, 19), 2, "接访大厅"),
            new Thing("空气调节器", "示例 3 匹", "2060000", 3_900, LocalDate.of(2021, 6, 8), 2, "接访大厅"),
            new Thing("档案密集架", "示例手动", "6010000", 6_400, LocalDate.of(2021, 11, 16), 1, "档案室"),
            new Thing("高速扫描仪", "示例 60 页", "2010000", 6_400, LocalDate.of(2022, 8, 23), 1, "接访大厅"));

    private final Assets assets;
    private final Ledger ledger;
    private final Books books;
    private final Requests requests;
    private final Inventories inventories;
    private final People people;

    DemoAssets(Assets assets, Ledger ledger, Books books, Requests requests, Inventories inventories, People people) {
        this.assets = assets;
        this.ledger = ledger;
        this.books = books;
        this.requests = requests;
        this.inventories = inventories;
        this.people = people;
    }

    /** So many of a thing, each on a card of its own; the price of one in yuan. */
    private record Thing(String name, String model, String type, int price, LocalDate day, int count, String place) {}

    void make(long seed) {
        new Course(new Random(seed)).run();
    }

    /** From the first purchase to the end of the year. */
    private final class Course {
        private final Random random;
        private final Actor finance;
        private final Actor leader;
        private final List<Person> keepers = assets.keepers();

        Course(Random random) {
            this.random = random;
            this.finance = actor(Role.FINANCE);
            this.leader = actor(Role.LEADER);
        }

        private Actor actor(Role role) {
            return keepers.stream()
                    .map(people::actor)
                    .filter(actor -> actor.is(role) && actor.isOfBureau())
                    .findFirst()
                    .orElseThrow();
        }

        void run() {
            YearMonth last = YearMonth.of(DemoYear.YEAR, 12);
            for (YearMonth month = YearMonth.from(THINGS.getFirst().day());
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                month(month);
            }
        }

        private void month(YearMonth month) {
            THINGS.stream()
                    .filter(thing -> YearMonth.from(thing.day()).equals(month))
                    .forEach(this::buy);
            if (month.equals(YearMonth.of(DemoYear.YEAR, 6))) {
                scrap(month.atDay(14));
            }
            if (month.equals(YearMonth.of(DemoYear.YEAR, 12))) {
                count(month.atDay(20));
            }
            at(month.atEndOfMonth(), finance, () -> books.depreciate(month, finance, command()));
            if (month.equals(YearMonth.of(DemoYear.YEAR, 12))) {
                at(month.atEndOfMonth(), finance, () -> {
                    assets.state(month.atEndOfMonth(), Money.ofYuan(23_600), "2022年12月资产负债表（示例）", finance, command());
                    return true;
                });
            }
        }

        private void buy(Thing thing) {
            for (int i = 0; i < thing.count(); i++) {
                Person keeper = keepers.get(random.nextInt(keepers.size()));
                at(
                        thing.day(),
                        finance,
                        () -> assets.acquire(
                                new Acquisition(
                                        thing.name(),
                                        thing.model(),
                                        thing.type(),
                                        Money.ofYuan(thing.price()),
                                        thing.day(),
                                        Source.PURCHASE,
                                        "记-%d-%02d-示例"
                                                .formatted(
                                                        thing.day().getYear(),
                                                        thing.day().getMonthValue()),
                                        keeper.id(),
                                        thing.place()),
                                finance,
                                command()));
            }
        }

        /** The oldest computer, fully written down. */
        private void scrap(LocalDate day) {
            long card = ledger.page(day, "2010000", 0, 1).getFirst().card().id();
            at(day, finance, () -> {
                requests.askDisposal(
                        card, RequestKind.SCRAP, "超过使用年限，主板损坏，无维修价值。", OptionalLong.empty(), finance, command());
                return true;
            });
            approve(day.plusDays(2));
        }

        /** Everything is there, and a cabinet that is on no card. */
        private void count(LocalDate day) {
            at(day, finance, () -> {
                long inventory = inventories.open(DemoYear.YEAR + " 年末盘点", finance, command());
                ledger.page(day, "", 0, 500)
                        .forEach(
                                line -> inventories.note(line.card().id(), true, line.place(), "", finance, command()));
                requests.askSurplus(
                        new Requests.Surplus(OptionalLong.of(inventory), "文件柜", "6010000", Money.ofYuan(1_200), "接访大厅"),
                        "盘点发现账外文件柜一组，按同类市场价格入账。",
                        finance,
                        command());
                inventories.close(inventory, finance, command());
                return true;
            });
            approve(day.plusDays(6));
        }

        private void approve(LocalDate day) {
            long request = requests.waiting().getFirst().id();
            at(day, leader, () -> {
                requests.decide(request, true, "情况属实，同意。", leader, command());
                return true;
            });
        }

        private UUID command() {
            return new UUID(random.nextLong(), random.nextLong());
        }
    }

    private static <T> T at(LocalDate day, Actor actor, Supplier<T> work) {
        return Reading.as(actor.reading(), () -> HouseClock.at(day, LocalTime.of(16, 0), work));
    }
}
