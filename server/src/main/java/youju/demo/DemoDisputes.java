package youju.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.account.Role;
import youju.calendar.Calendars;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.dispute.Campaign;
import youju.dispute.Campaigns;
import youju.dispute.Dispute;
import youju.dispute.Disputes;
import youju.dispute.Finding;
import youju.dispute.Party;
import youju.dispute.Registration;
import youju.dispute.Side;
import youju.dispute.Source;
import youju.dispute.Step;
import youju.vault.PrivateRecord;

/**
 * The demo county's disputes of 2022: found, mediated and followed up by the commands that users use. Of 356 found, 348 are
 * resolved by the end of the year, 5 ended without, 3 are still in hand.
 */
@Component
class DemoDisputes {

    static final int FOUND = 356;
    static final int RESOLVED = 348;
    static final int ENDED = 5;

    /** The longest way to a settlement takes less; so whatever is found before is settled within the year. */
    private static final int LAST_DAY_OF_RESOLVED = 305;

    private final Disputes disputes;
    private final Campaigns campaigns;
    private final Bodies bodies;
    private final People people;
    private final Calendars calendars;
    private final HouseClock clock;

    DemoDisputes(
            Disputes disputes,
            Campaigns campaigns,
            Bodies bodies,
            People people,
            Calendars calendars,
            HouseClock clock) {
        this.disputes = disputes;
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    void make(long seed) {
        new Year(new Random(seed)).run();
    }

    /** How a dispute ends within the year. */
    private enum Fate {
        RESOLVED,
        ENDED,
        IN_HAND
    }

    /** One year of them. */
    private final class Year {
        private final Random random;
        private final DemoCast cast = new DemoCast(bodies, people);
        private final DemoTimes times;
        private final DemoPeople anyone;
        private final Map<String, Campaign> opened = new HashMap<>();

        Year(Random random) {
            this.random = random;
            this.times = new DemoTimes(calendars.current(), random, clock.instant());
            this.anyone = new DemoPeople(random);
        }

        void run() {
            LocalDate first = LocalDate.of(DemoYear.YEAR, 1, 1);
            screening(DemoDispute.VETERANS, "退役军人安置、优抚、就业方面的矛盾", 3, 1, 4, 30);
            screening(DemoDispute.WAGES, "工程建设领域拖欠农民工工资的矛盾", 1, 4, 12, 20);
            screening(DemoDispute.HOUSES, "房屋交付、办证、物业服务方面的矛盾", 6, 1, 9, 30);
            List<Fate> fates = new ArrayList<>(Collections.nCopies(RESOLVED, Fate.RESOLVED));
            fates.addAll(Collections.nCopies(ENDED, Fate.ENDED));
            fates.addAll(Collections.nCopies(FOUND - RESOLVED - ENDED, Fate.IN_HAND));
            Collections.shuffle(fates, random);
            for (Fate fate : fates) {
                LocalDate day = fate == Fate.IN_HAND
                        ? LocalDate.of(DemoYear.YEAR, 12, 19 + random.nextInt(8))
                        : first.plusDays(random.nextInt(LAST_DAY_OF_RESOLVED));
                times.inOffice(day, () -> find(fate));
            }
            times.run();
        }

        private void screening(String name, String subject, int fromMonth, int fromDay, int toMonth, int toDay) {
            LocalDate from = LocalDate.of(DemoYear.YEAR, fromMonth, fromDay);
            LocalDate to = LocalDate.of(DemoYear.YEAR, toMonth, toDay);
            Actor supervisor = cast.supervisor();
            HouseClock.at(from, LocalTime.of(9, 0), () -> {
                long id = as(
                        supervisor,
                        () -> campaigns.open(
                                new Campaign(0, name, subject, "示例排查通知", from, to), supervisor, command()));
                opened.put(name, new Campaign(id, name, subject, "示例排查通知", from, to));
                return true;
            });
        }

        private void find(Fate fate) {
            DemoDispute matter = DemoDispute.any(random);
            Body town = cast.towns().get(random.nextInt(cast.towns().size()));
            LocalDate today = clock.today();
            OptionalLong campaign = opened.containsKey(matter.campaign())
                            && opened.get(matter.campaign()).covers(today)
                    ? OptionalLong.of(opened.get(matter.campaign()).id())
                    : OptionalLong.empty();
            Actor finder = cast.of(town.id(), Role.HANDLER);
            int number = 2 + random.nextInt(20);
            Registration registration = new Registration(
                    new Finding(
                            today,
                            campaign.isPresent() || random.nextInt(3) > 0 ? Source.SCREENING : Source.BROUGHT_IN,
                            campaign,
                            matter.kind(),
                            town.id(),
                            town.name(),
                            matter.summary(),
                            matter.facts(town.name(), number),
                            matter.urgency(),
                            2 + random.nextInt(30),
                            OptionalLong.empty()),
                    List.of(
                            new Party(Side.FIRST, somebody(town)),
                            new Party(
                                    Side.SECOND,
                                    matter.other().isEmpty() ? somebody(town) : PrivateRecord.named(matter.other()))));
            long id = as(finder, () -> disputes.register(registration, finder, command()));
            later(0, 2, () -> {
                if (matter.department().isEmpty()) {
                    act(id, finder, new Step.TakeUp("由本镇司法所和人民调解委员会办理。"));
                    settle(id, finder, matter, fate);
                } else {
                    Body body = cast.department(matter.department());
                    act(
                            id,
                            cast.registrar(),
                            new Step.Assign(body.id(), clock.today().plusDays(45), "请依法及时化解并反馈。"));
                    settle(id, cast.of(body.id(), Role.HANDLER), matter, fate);
                }
            });
        }

        /** A name and where to reach them: a dispute needs no more. */
        private PrivateRecord somebody(Body town) {
            PrivateRecord whole = anyone.anyone(town.name());
            return PrivateRecord.named(whole.name())
                    .withPhone(whole.phone().orElseThrow())
                    .withAddress(whole.address().orElseThrow());
        }

        private void settle(long id, Actor handler, DemoDispute matter, Fate fate) {
            later(1, 3, () -> {
                if (fate == Fate.RESOLVED && random.nextInt(5) == 0) {
                    act(id, handler, new Step.Settle(clock.today(), "当场说明政策、核清事实，双方认可，问题已经解决。"));
                    followUp(id, handler);
                    return;
                }
                act(id, handler, new Step.BeginMediation(true, handler.name(), "已分别征求双方意见，自愿调解。"));
                later(1, 5, () -> {
                    act(id, handler, new Step.HoldSession(clock.today(), handler.name(), "人民调解室", "听取双方陈述，讲明法律规定。"));
                    if (fate == Fate.ENDED) {
                        later(
                                2,
                                8,
                                () -> act(
                                        id,
                                        handler,
                                        new Step.Terminate(Step.End.NO_AGREEMENT, "未能达成协议，已书面告知可以依法起诉或者申请仲裁。")));
                    } else if (fate == Fate.RESOLVED) {
                        later(0, 5, () -> agree(id, handler, matter));
                    }
                });
            });
        }

        private void agree(long id, Actor handler, DemoDispute matter) {
            act(
                    id,
                    handler,
                    new Step.Agree(
                            random.nextInt(10) < 7 ? Step.Form.WRITTEN : Step.Form.ORAL,
                            clock.today(),
                            clock.today().plusDays(20),
                            handler.name(),
                            matter.terms()));
            later(2, 12, () -> {
                act(id, handler, new Step.CarryOut(clock.today(), "双方均已履行，凭据在卷。"));
                followUp(id, handler);
            });
        }

        private void followUp(long id, Actor handler) {
            later(15, 30, () -> {
                act(
                        id,
                        handler,
                        new Step.FollowUp(
                                clock.today(),
                                random.nextBoolean() ? Step.Manner.PHONE : Step.Manner.VISIT,
                                true,
                                "双方都认可处理结果，没有新的争议。"));
                later(1, 4, () -> act(id, handler, new Step.Close("材料齐全，归档。")));
            });
        }

        private void later(int least, int most, Runnable what) {
            times.inOffice(clock.today().plusDays(least + random.nextInt(most - least + 1)), what);
        }

        private void act(long id, Actor actor, Step step) {
            as(actor, () -> {
                Dispute dispute = disputes.find(id).orElseThrow();
                disputes.act(id, dispute.version(), step, actor, command());
                return true;
            });
        }

        private UUID command() {
            return new UUID(random.nextLong(), random.nextLong());
        }
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Reading.as(actor.reading(), work);
    }
}
