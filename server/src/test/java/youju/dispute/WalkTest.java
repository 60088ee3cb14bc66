package youju.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import youju.RunningServer;

/** Disputes walked through their life at random, by seed: what is offered works, what isn't is refused, counts add up. */
class WalkTest {

    private static final int WALKS = 30;
    private static final int LONGEST = 20;
    private static final List<String> PEOPLE =
            List.of("dengji", "ducha", "rs.chengban", "rs.lingdao", "zhen1.chengban", "zj.chengban", "shenji");

    private static final List<Action> STEPS = List.copyOf(EnumSet.complementOf(EnumSet.of(Action.REGISTER)));

    /** Steps that lead back or away; taken less often, so that walks also get to the end. */
    private static final Set<Action> ASTRAY =
            EnumSet.of(Action.ASSIGN, Action.GIVE_BACK, Action.TERMINATE, Action.SETTLE, Action.BREAK);

    private static final RunningServer SERVER = RunningServer.shared();

    private final Disputes disputes = SERVER.bean(Disputes.class);
    private final Set<Action> taken = EnumSet.noneOf(Action.class);
    private final Set<State> reached = EnumSet.noneOf(State.class);

    @Test
    void whatever_is_tried_the_table_decides_and_the_counts_add_up() {
        DisputeExamples examples = new DisputeExamples(SERVER);
        long campaign = examples.as(
                "ducha",
                () -> SERVER.bean(Campaigns.class)
                        .open(
                                new Campaign(
                                        0,
                                        "随机排查" + UUID.randomUUID(),
                                        "示例矛盾",
                                        "",
                                        DisputeExamples.FOUND,
                                        DisputeExamples.FOUND),
                                examples.actor("ducha"),
                                UUID.randomUUID()));
        for (int seed = 0; seed < WALKS; seed++) {
            walk(new Random(seed * 0x9E37_79B9L), campaign);
        }
        assertThat(taken).containsAll(EnumSet.complementOf(EnumSet.of(Action.REGISTER)));
        assertThat(reached).containsAll(EnumSet.complementOf(EnumSet.of(State.NOTHING)));
        Docket docket = SERVER.bean(Docket.class);
        Filter found = Filter.of(Map.of("campaign", String.valueOf(campaign)));
        Figures all = examples.as("dengji", () -> docket.figures(found));
        assertThat(all.found()).isEqualTo(WALKS);
        for (Filter.Standing standing : Filter.Standing.values()) {
            Filter narrowed = Filter.of(Map.of("campaign", String.valueOf(campaign), "standing", standing.name()));
            long listed = examples.as("dengji", () -> docket.figures(narrowed)).found();
            assertThat(listed)
                    .as(standing.name())
                    .isEqualTo(
                            switch (standing) {
                                case RESOLVED -> all.resolved();
                                case IN_HAND -> all.inHand();
                                case ENDED -> all.ended();
                            });
        }
        for (Docket.Share share : Docket.Share.values()) {
            assertThat(examples.as("dengji", () -> docket.by(share, found)).stream()
                            .mapToLong(part -> part.figures().found())
                            .sum())
                    .isEqualTo(WALKS);
        }
    }

    private void walk(Random random, long campaign) {
        DisputeExamples examples = new DisputeExamples(SERVER);
        long id = examples.registered("zhen1.chengban", OptionalLong.of(campaign));
        for (int i = 0; i < LONGEST; i++) {
            examples.later(random.nextInt(2));
            Dispute before = examples.find(id);
            String who = likely(random, id, examples);
            List<Action> offered = offered(who, id, examples);
            List<Action> ahead =
                    offered.stream().filter(each -> !ASTRAY.contains(each)).toList();
            List<Action> chosen = random.nextInt(6) == 0 || offered.isEmpty()
                    ? STEPS
                    : ahead.isEmpty() || random.nextInt(4) == 0 ? offered : ahead;
            Action action = chosen.get(random.nextInt(chosen.size()));
            boolean done = tried(examples, id, who, step(action, examples, random));
            Dispute after = examples.find(id);
            assertThat(done).as("%s by %s from %s", action, who, before.state()).isEqualTo(offered.contains(action));
            if (done) {
                taken.add(action);
                reached.add(after.state());
                assertThat(Life.rows(before.state(), action))
                        .extracting(Transition::to)
                        .contains(after.state());
            } else {
                assertThat(after).isEqualTo(before);
            }
            reached.add(after.state());
            assertThat(after.resolved().isPresent() && after.ended().isPresent())
                    .isFalse();
            assertThat(after.state() != State.RESOLVED || after.resolved().isPresent())
                    .isTrue();
        }
    }

    /** Somebody who may do something, more often than not. */
    private String likely(Random random, long id, DisputeExamples examples) {
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        for (int i = 0; i < 6 && offered(who, id, examples).isEmpty(); i++) {
            who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        }
        return who;
    }

    private List<Action> offered(String who, long id, DisputeExamples examples) {
        return examples.as(who, () -> disputes.allowedActions(id, examples.actor(who)));
    }

    private static boolean tried(DisputeExamples examples, long id, String who, Step step) {
        try {
            examples.act(id, who, step);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Step step(Action action, DisputeExamples examples, Random random) {
        LocalDate today = examples.today();
        return switch (action) {
            case REGISTER -> throw new IllegalArgumentException();
            case TAKE_UP -> new Step.TakeUp("");
            case ASSIGN -> new Step.Assign(examples.body("云岭县人力资源和社会保障局"), today.plusDays(9), "");
            case GIVE_BACK -> new Step.GiveBack("不属职责。");
            case BEGIN_MEDIATION -> new Step.BeginMediation(true, "钱示例", "");
            case HOLD_SESSION -> new Step.HoldSession(today, "钱示例", "", "已谈。");
            case AGREE -> new Step.Agree(Step.Form.ORAL, today, today, "钱示例", "和好。");
            case CONFIRM_BY_COURT -> new Step.ConfirmByCourt(today, "示例裁定");
            case CARRY_OUT -> new Step.CarryOut(today, "已履行。");
            case BREAK -> new Step.Break("未履行。");
            case SETTLE -> new Step.Settle(today, "已解决。");
            case TERMINATE -> new Step.Terminate(Step.End.REFUSED, "已告知可以起诉。");
            case FOLLOW_UP -> new Step.FollowUp(today, Step.Manner.PHONE, random.nextInt(3) > 0, "已问。");
            case REOPEN -> new Step.Reopen("双方又愿调解。");
            case CLOSE -> new Step.Close("");
        };
    }
}
