package youju.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.calendar.Calendars;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.relief.Action;
import youju.relief.Conferences;
import youju.relief.Grants;
import youju.relief.Payments;
import youju.relief.Source;
import youju.relief.Sources;

/**
 * A year of relief, made by the commands that users use: 28 households and 169 000 yuan, as the sample's forms say
 * (衡阳县 2022 年部门整体支出绩效自评报告: 救助困难户28人, 信访救助资金支出16.9万元, planned 20万元; 省级疑难信访事项中央补助经费 9万元). How
 * the rest of the plan falls to province, city and county is invented. Beside these, one application that the town
 * refused, one that the conference turned down and one that was withdrawn; and what is under way before today.
 */
@Component
class DemoRelief {

    static final int HOUSEHOLDS = 28;
    static final long PAID_YUAN = 169_000;

    /** In the form's own order: 中央, 省, 市, 县. */
    private static final List<Origin> ORIGINS = List.of(
            new Origin(Source.Level.CENTRAL, "省级疑难信访事项中央补助经费", 90_000, "湘财行〔示例〕12号"),
            new Origin(Source.Level.PROVINCE, "省级信访救助资金", 40_000, "湘财行〔示例〕27号"),
            new Origin(Source.Level.CITY, "市级信访救助配套资金", 30_000, "云江财行〔示例〕8号"),
            new Origin(Source.Level.COUNTY, "县级信访救助配套资金", 40_000, "云财行〔示例〕3号"));

    private static final List<LocalDate> SITTINGS = List.of(
            LocalDate.of(2022, 3, 18),
            LocalDate.of(2022, 6, 17),
            LocalDate.of(2022, 9, 16),
            LocalDate.of(2022, 11, 25));

    private final Grants grants;
    private final Conferences conferences;
    private final Payments payments;
    private final Sources sources;
    private final Bodies bodies;
    private final People people;
    private final Calendars calendars;
    private final HouseClock clock;

    DemoRelief(
            Grants grants,
            Conferences conferences,
            Payments payments,
            Sources sources,
            Bodies bodies,
            People people,
            Calendars calendars,
            HouseClock clock) {
        this.grants = grants;
        this.conferences = conferences;
        this.payments = payments;
        this.sources = sources;
        this.bodies = bodies;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    private record Origin(Source.Level level, String name, long yuan, String document) {}

    /** Money of one source that isn't spoken for. */
    private static final class Purse {
        final long source;
        Money left;

        Purse(long source, Money left) {
            this.source = source;
            this.left = left;
        }
    }

    void make(long seed) {
        Part year = new Part(new SplittableRandom(seed));
        year.allot(DemoYear.YEAR, LocalDate.of(DemoYear.YEAR, 1, 20), ORIGINS);
        year.fill();
        LocalDate today = clock.today();
        if (today.getYear() > DemoYear.YEAR + 1) {
            Part recent = new Part(new SplittableRandom(seed + 1));
            recent.allot(
                    today.getYear(),
                    LocalDate.of(today.getYear(), 1, 1),
                    List.of(new Origin(Source.Level.COUNTY, "县级信访救助资金", 60_000, "云财行〔示例〕5号")));
            recent.underWay(today);
        }
    }

    /** One stretch of time. */
    private final class Part {

        private final RandomGenerator random;
        private final DemoCast cast = new DemoCast(bodies, people);
        private final DemoTimes times;
        private final DemoPeople anyone;
        private final DemoGrants needs;
        private final List<Purse> purses = new ArrayList<>();
        private final DemoPayments paying;

        Part(RandomGenerator random) {
            this.random = random;
            this.times = new DemoTimes(calendars.current(), random, clock.instant());
            this.anyone = new DemoPeople(random);
            this.needs = new DemoGrants(random);
            this.paying = new DemoPayments(grants, conferences, payments, cast, random);
        }

        private UUID command() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        void allot(int year, LocalDate day, List<Origin> origins) {
            HouseClock.at(times.worked(day), LocalTime.of(9, 30), () -> {
                for (Origin origin : origins) {
                    long source = sources.open(
                            origin.level(), year, origin.name(), Source.Purpose.RELIEF, cast.finance(), command());
                    Money amount = Money.ofYuan(origin.yuan());
                    sources.allot(source, amount, origin.document(), cast.finance(), command());
                    purses.add(new Purse(source, amount));
                }
                return true;
            });
        }

        /** The first source that still has it. */
        private long from(Money amount) {
            for (Purse purse : purses) {
                if (!amount.isMoreThan(purse.left)) {
                    purse.left = purse.left.minus(amount);
                    return purse.source;
                }
            }
            throw new IllegalStateException("no source of the demo year has " + amount);
        }

        /** Four sittings of seven households; one payment fails at first. */
        void fill() {
            List<Money> amounts = needs.amounts(HOUSEHOLDS, PAID_YUAN);
            int each = HOUSEHOLDS / SITTINGS.size();
            for (int round = 0; round < SITTINGS.size(); round++) {
                LocalDate day = SITTINGS.get(round);
                List<DemoPayments.Asked> asked = new ArrayList<>();
                for (Money amount : amounts.subList(round * each, (round + 1) * each)) {
                    asked.add(apply(day, amount, from(amount)));
                }
                if (round == 1) {
                    besides(day, asked);
                }
                boolean fails = round == 1;
                times.inOffice(day, () -> paying.sit(asked));
                times.inOffice(day.plusDays(3), () -> paying.approve(asked));
                times.inOffice(day.plusDays(7), () -> paying.pay(asked, fails));
                if (fails) {
                    times.inOffice(day.plusDays(14), () -> paying.correct(asked.getFirst()));
                    times.inOffice(day.plusDays(18), () -> paying.approve(asked.subList(0, 1)));
                    times.inOffice(day.plusDays(22), () -> paying.pay(asked.subList(0, 1), false));
                }
                times.inOffice(day.plusDays(30), () -> paying.file(asked));
            }
            times.run();
        }

        /** One that the town refuses, one that is withdrawn, one that the conference turns down. */
        private void besides(LocalDate day, List<DemoPayments.Asked> asked) {
            DemoPayments.Asked refused = applied(day.minusDays(30), Money.ofYuan(8_000), purses.getFirst().source);
            times.inOffice(day.minusDays(20), () -> paying.refuse(refused));
            DemoPayments.Asked withdrawn = apply(day.minusDays(4), Money.ofYuan(3_000), purses.getFirst().source);
            times.inOffice(day.minusDays(6), () -> paying.plain(withdrawn, Action.WITHDRAW, cast.registrar()));
            asked.add(apply(day, Money.ofYuan(4_000), purses.getFirst().source).turnedDown());
        }

        private DemoPayments.Asked apply(LocalDate sitting, Money amount, long source) {
            DemoPayments.Asked asked = applied(sitting.minusDays(28 + random.nextInt(10)), amount, source);
            times.inOffice(sitting.minusDays(20 - random.nextInt(4)), () -> paying.vouch(asked));
            times.inOffice(sitting.minusDays(12 - random.nextInt(4)), () -> paying.certify(asked));
            return asked;
        }

        private DemoPayments.Asked applied(LocalDate day, Money amount, long source) {
            Body town = cast.towns().get(random.nextInt(cast.towns().size()));
            DemoPayments.Asked asked = new DemoPayments.Asked(town, amount, source);
            times.inOffice(day, () -> paying.apply(asked, needs, anyone, clock.today()));
            return asked;
        }

        /** What is on people's desks today. */
        void underWay(LocalDate today) {
            List<DemoPayments.Asked> decided = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Money amount = Money.ofYuan(3_000 + 500L * random.nextInt(8));
                decided.add(apply(today.minusDays(14), amount, from(amount)));
            }
            times.inOffice(today.minusDays(14), () -> paying.sit(decided));
            times.inOffice(today.minusDays(10), () -> paying.approve(decided.subList(0, 3)));
            times.inOffice(today.minusDays(6), () -> paying.batch(decided.subList(0, 1)));
            for (int i = 0; i < 3; i++) {
                Money amount = Money.ofYuan(2_000 + 500L * random.nextInt(8));
                apply(today, amount, from(amount));
            }
            applied(today.minusDays(5), Money.ofYuan(5_000), purses.getFirst().source);
            applied(today.minusDays(4), Money.ofYuan(6_500), purses.getFirst().source);
            times.run();
        }
    }
}
