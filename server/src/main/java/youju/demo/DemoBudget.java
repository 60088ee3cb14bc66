package youju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.account.People;
import youju.budget.Books;
import youju.budget.Head;
import youju.budget.Ledger;
import youju.budget.Move;
import youju.budget.Project;
import youju.budget.Source;
import youju.calendar.Calendars;
import youju.calendar.HouseClock;
import youju.money.Money;

/**
 * The money of the demo county's bureau: 2021 and 2022 whole, and the present year as far as it has come. Made by the
 * moves that users make; the same seed gives the same days and amounts.
 */
@Component
class DemoBudget {

    private static final int YEAR = 2022;

    /** What was entered so many days ago or later still waits for a decision. */
    private static final int WAITING_DAYS = 6;

    private final Ledger ledger;
    private final Books books;
    private final People people;
    private final Calendars calendars;
    private final HouseClock clock;

    DemoBudget(Ledger ledger, Books books, People people, Calendars calendars, HouseClock clock) {
        this.ledger = ledger;
        this.books = books;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    void make(long seed) {
        new Year(YEAR - 1, DemoSpending.OF_2021, new SplittableRandom(seed)).make(true);
        new Year(YEAR, DemoSpending.OF_2022, new SplittableRandom(seed + 1)).make(true);
        int present = clock.today().getYear();
        if (present > YEAR + 1) {
            new Year(present, DemoSpending.OF_2022, new SplittableRandom(seed + 2)).make(false);
        }
    }

    private Actor actor(String signIn) {
        return people.actor(people.all().stream()
                .filter(person -> person.signIn().equals(signIn))
                .findFirst()
                .orElseThrow());
    }

    /** One year. */
    private final class Year {

        private final int year;
        private final List<DemoSpending> lines;
        private final RandomGenerator random;
        private final DemoTimes times;
        private final Actor cashier = actor("caiwu");
        private final Actor accountant = actor("caiwu2");
        private final Actor leader = actor("juzhang");
        private final LocalDate today = clock.today();
        private final Map<String, Long> projects = new HashMap<>();
        private final Map<String, Long> allotments = new HashMap<>();
        private long rent;
        private int vouchers;

        Year(int year, List<DemoSpending> lines, RandomGenerator random) {
            this.year = year;
            this.lines = lines;
            this.random = random;
            this.times = new DemoTimes(calendars.current(), random, clock.instant());
        }

        /** @param whole whether the year is over, and is closed */
        void make(boolean whole) {
            times.inOffice(LocalDate.of(year, 1, 20), this::grantOpening);
            times.inOffice(LocalDate.of(year, 1, 21), this::rentRooms);
            if (whole) {
                DemoChanges.of(year, lines)
                        .forEach(later -> times.inOffice(
                                later.day(),
                                () -> grant(
                                        later.ground(), later.line(), later.yuan(), later.document(), later.reason())));
                times.inOffice(LocalDate.of(year, 12, 31), () -> act(new Move.CloseYear(year), leader));
            }
            lines.forEach(line -> pay(line, whole));
            if (whole && year == YEAR) {
                times.inOffice(LocalDate.of(year, 9, 6), this::payTwice);
                times.inOffice(LocalDate.of(year, 8, 9), this::payOnWrongBill);
            }
            times.run();
        }

        private long act(Move move, Actor actor) {
            return ledger.act(move, actor, new UUID(random.nextLong(), random.nextLong()))
                    .id();
        }

        private void grantOpening() {
            for (DemoSpending line : lines) {
                if (!line.project().isEmpty() && !projects.containsKey(line.project())) {
                    projects.put(
                            line.project(),
                            act(new Move.AddProject(year, line.project(), Project.Kind.BUSINESS), cashier));
                }
            }
            // A year that isn't whole has what it needs from the beginning.
            boolean present = year > YEAR;
            lines.forEach(line -> grant(
                    Move.Ground.OPENING,
                    line,
                    present ? line.spent() : line.opening(),
                    "云财预〔" + year + "〕5号",
                    "年初部门预算批复"));
            books.allotments(year)
                    .forEach(allotment -> allotments.put(
                            allotment.project().map(Project::name).orElse("") + allotment.function(), allotment.id()));
        }

        private void grant(Move.Ground ground, DemoSpending line, int yuan, String document, String reason) {
            if (yuan > 0) {
                act(
                        new Move.Appropriate(
                                head(line),
                                ground,
                                Optional.of(line.economic()),
                                Money.ofYuan(yuan),
                                document,
                                clock.today(),
                                reason),
                        cashier);
                books.allotments(year)
                        .forEach(allotment -> allotments.putIfAbsent(
                                allotment.project().map(Project::name).orElse("") + allotment.function(),
                                allotment.id()));
            }
        }

        private Head head(DemoSpending line) {
            Long project = projects.get(line.project());
            return new Head(
                    year,
                    project == null ? OptionalLong.empty() : OptionalLong.of(project),
                    Source.GENERAL,
                    line.functionIn(year));
        }

        private long allotment(DemoSpending line) {
            return Optional.ofNullable(allotments.get(line.project() + line.functionIn(year)))
                    .orElseThrow();
        }

        private void rentRooms() {
            lines.stream()
                    .filter(DemoSpending::isRent)
                    .forEach(line -> rent = act(
                            new Move.Commit(
                                    allotment(line),
                                    line.payee(),
                                    line.purpose(),
                                    "租赁合同〔" + year + "〕1号",
                                    clock.today(),
                                    Money.ofYuan(line.spent())),
                            cashier));
        }

        private void pay(DemoSpending line, boolean whole) {
            List<Money> parts = parts(line);
            for (int i = 0; i < parts.size(); i++) {
                Money part = parts.get(i);
                LocalDate day = day(line, i);
                if (whole || day.isBefore(today)) {
                    times.inOffice(day, () -> enter(line, part));
                }
            }
        }

        private LocalDate day(DemoSpending line, int part) {
            if (line.isMonthly()) {
                return LocalDate.of(year, part + 1, part == 0 ? 25 : 10 + random.nextInt(6));
            }
            if (line.isBonus()) {
                return part == 0 ? LocalDate.of(year, 1, 26) : LocalDate.of(year, 12, 8);
            }
            LocalDate first =
                    line.opening() == 0 && year <= YEAR ? LocalDate.of(year, 5, 8) : LocalDate.of(year, 2, 10);
            int span = LocalDate.of(year, 12, 12).getDayOfYear() - first.getDayOfYear();
            return first.plusDays(span * part / line.parts() + random.nextInt(Math.max(1, span / line.parts())));
        }

        /** Equal ones if paid monthly; else of any size, to whole yuan but for the last. */
        private List<Money> parts(DemoSpending line) {
            Money whole = Money.ofYuan(line.spent());
            boolean equal = line.isMonthly() || line.isRent();
            int[] weights =
                    random.ints(line.parts(), equal ? 10 : 6, equal ? 11 : 15).toArray();
            int sum = java.util.Arrays.stream(weights).sum();
            List<Money> parts = new ArrayList<>();
            Money left = whole;
            for (int i = 0; i < weights.length - 1; i++) {
                Money part = Money.ofYuan((long) line.spent() * weights[i] / sum);
                parts.add(part);
                left = left.minus(part);
            }
            parts.add(left);
            return parts;
        }

        private void enter(DemoSpending line, Money amount) {
            long entry = enter(line, amount, line.purpose());
            times.inOffice(clock.today().plusDays(random.nextInt(3)), () -> approve(entry, amount));
        }

        private long enter(DemoSpending line, Money amount, String purpose) {
            vouchers++;
            return act(
                    new Move.Enter(
                            allotment(line),
                            line.isRent() && rent > 0 ? OptionalLong.of(rent) : OptionalLong.empty(),
                            "记-%04d".formatted(vouchers),
                            clock.today(),
                            line.payee(),
                            purpose,
                            line.economic(),
                            amount),
                    cashier);
        }

        private void approve(long entry, Money amount) {
            if (year <= YEAR || clock.today().isBefore(today.minusDays(WAITING_DAYS))) {
                boolean small = !amount.isMoreThan(books.limitOn(clock.today()));
                act(new Move.Approve(entry, ""), small ? accountant : leader);
            }
        }

        private DemoSpending printing() {
            return lines.stream()
                    .filter(line -> line.project().equals(DemoSpending.RELIEF)
                            && line.economic().equals("30202"))
                    .findFirst()
                    .orElseThrow();
        }

        /** Booked twice, and taken back two weeks later. */
        private void payTwice() {
            Money amount = Money.ofYuan(1_260);
            long entry = enter(printing(), amount, "《信访工作条例》宣传册（重复入账）");
            times.inOffice(clock.today().plusDays(1), () -> approve(entry, amount));
            times.inOffice(clock.today().plusDays(14), () -> {
                vouchers++;
                long back =
                        act(new Move.Reverse(entry, "记-%04d".formatted(vouchers), clock.today(), "重复入账，予以冲销"), cashier);
                times.inOffice(clock.today().plusDays(1), () -> approve(back, amount));
            });
        }

        private void payOnWrongBill() {
            long entry = enter(printing(), Money.ofYuan(980), "印制信访须知");
            times.inOffice(clock.today().plusDays(1), () -> act(new Move.SendBack(entry, "发票抬头不是本单位，请更换"), accountant));
        }
    }
}
