package youju.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youju.money.Money;
import youju.relief.Decision.Vote;
import youju.relief.Refused.Reason;

/** The ledger over random lives and under many hands at once: no fen is lost, none is spent twice. */
class LedgerTest {

    private static final ReliefCounty COUNTY = ReliefCounty.shared();

    /** What is refused in a walk because the walk asks for what can't be. */
    private static final Set<Reason> FAIR = Set.of(Reason.NOT_ENOUGH, Reason.NOT_NOW, Reason.NOT_TO_UNDO);

    /** A walk: random commands on a few grants over two small sources, with what the books should say kept beside. */
    private static final class Walk {

        private final RandomGenerator random;
        private final List<Long> sources = new ArrayList<>();
        private final List<Long> grants = new ArrayList<>();
        private final Map<Long, Long> fromSource = new HashMap<>();
        private final Map<Long, Long> allotted = new HashMap<>();
        private int done;
        private int refused;

        Walk(long seed) {
            random = new SplittableRandom(seed);
            for (int i = 0; i < 2; i++) {
                long source = COUNTY.source("随机" + seed + "之" + i + "之" + System.nanoTime(), Money.ofYuan(4_000));
                sources.add(source);
                allotted.put(source, Money.ofYuan(4_000).fen());
            }
            for (int i = 0; i < 5; i++) {
                grants.add(COUNTY.certified(1 + random.nextInt(8), Money.ofYuan(3_000)));
            }
        }

        void step() {
            long grant = grants.get(random.nextInt(grants.size()));
            State before = COUNTY.find(grant).state();
            try {
                command(grant);
                done++;
            } catch (Refused no) {
                assertThat(no.reason()).as("%s in %s", no.getMessage(), before).isIn(FAIR);
                assertThat(COUNTY.find(grant).state()).as("nothing changed").isEqualTo(before);
                refused++;
            }
            hold();
        }

        private void command(long grant) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> decide(grant);
                case 3, 4 -> COUNTY.plain(grant, Action.APPROVE, "juzhang");
                case 5 -> COUNTY.plain(grant, Action.CANCEL, "juzhang");
                case 6 -> COUNTY.batch(grant);
                case 7, 8 -> told(grant);
                default -> {
                    if (random.nextBoolean()) {
                        allot();
                    } else {
                        COUNTY.plain(grant, Action.SEND_BACK, "juzhang");
                    }
                }
            }
        }

        private void decide(long grant) {
            long source = sources.get(random.nextInt(sources.size()));
            Vote vote = random.nextInt(5) == 0 ? Vote.AGAINST : Vote.AGREE;
            COUNTY.decide(grant, Money.ofFen(1 + random.nextInt(300_000)), source, vote);
            fromSource.put(grant, source);
        }

        private void allot() {
            long source = sources.get(random.nextInt(sources.size()));
            Money amount = Money.ofFen(1 + random.nextInt(100_000));
            COUNTY.bean(Sources.class).allot(source, amount, "云财行〔示例〕2号", COUNTY.actor("caiwu"), UUID.randomUUID());
            allotted.merge(source, amount.fen(), Long::sum);
        }

        private void told(long grant) {
            long batch = COUNTY.owner()
                    .sql("select coalesce(max(batch), 0) from relief.line where grant_id = :grant")
                    .param("grant", grant)
                    .query(Long.class)
                    .single();
            if (batch == 0) {
                throw new Refused(Reason.NOT_NOW, "");
            }
            try {
                COUNTY.take(batch, List.of("成功", "失败", "退汇").get(random.nextInt(3)));
            } catch (BadResult told) {
                assertThat(told.faults()).extracting(BadResult.Fault::kind).containsOnly(BadResult.Kind.TOLD_BEFORE);
                throw new Refused(Reason.NOT_NOW, "");
            }
        }

        /** Allotted is what is set aside, paid and left; and each of these is what the grants say. */
        private void hold() {
            for (long id : sources) {
                Source source = COUNTY.look(id);
                assertThat(source.received().fen()).isEqualTo(allotted.get(id));
                assertThat(source.reserved().plus(source.paid()).plus(source.left()))
                        .isEqualTo(source.received());
                assertThat(List.of(source.reserved(), source.paid(), source.left()))
                        .noneMatch(Money::isNegative);
                long reserved = 0;
                long paid = 0;
                for (long grant : grants) {
                    Grant now = COUNTY.find(grant);
                    if (fromSource.getOrDefault(grant, 0L) == id && now.source().isPresent()) {
                        long fen = now.granted().orElseThrow().fen();
                        reserved += now.state() == State.APPROVED || now.state() == State.IN_BATCH ? fen : 0;
                        paid += now.state().isPaid() ? fen : 0;
                    }
                }
                assertThat(source.reserved().fen()).as("set aside").isEqualTo(reserved);
                assertThat(source.paid().fen()).as("paid").isEqualTo(paid);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void what_was_allotted_is_set_aside_paid_or_left_whatever_happens(long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < 60; i++) {
            walk.step();
        }
        assertThat(walk.done).as("steps that were taken").isGreaterThan(15);
        assertThat(walk.refused).as("steps that were refused").isGreaterThan(5);
    }

    @Test
    void two_leaders_at_once_never_promise_more_than_is_there() throws Exception {
        for (int round = 0; round < 12; round++) {
            long source = COUNTY.source("同时" + round + "之" + System.nanoTime(), Money.ofYuan(1_000));
            List<Long> grants = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                long grant = COUNTY.certified(1 + i, Money.ofYuan(700));
                COUNTY.decide(grant, Money.ofYuan(700), source, Vote.AGREE);
                grants.add(grant);
            }
            List<Boolean> approved = together(grants.stream()
                    .<Callable<Boolean>>map(grant -> () -> {
                        try {
                            COUNTY.plain(grant, Action.APPROVE, "juzhang");
                            return true;
                        } catch (Refused none) {
                            assertThat(none.reason()).isEqualTo(Reason.NOT_ENOUGH);
                            return false;
                        }
                    })
                    .toList());
            assertThat(approved).containsOnlyOnce(true);
            assertThat(COUNTY.look(source).reserved()).isEqualTo(Money.ofYuan(700));
        }
    }

    @Test
    void a_form_sent_many_times_at_once_does_it_once() throws Exception {
        long source = COUNTY.source("一次" + System.nanoTime(), Money.ofYuan(1_000));
        UUID command = UUID.randomUUID();
        List<Long> moved = together(Stream.generate(() -> (Callable<Long>) () -> COUNTY.bean(Sources.class)
                        .allot(source, Money.ofYuan(100), "云财行〔示例〕3号", COUNTY.actor("caiwu"), command))
                .limit(6)
                .toList());
        assertThat(Set.copyOf(moved)).hasSize(1);
        assertThat(COUNTY.look(source).received()).isEqualTo(Money.ofYuan(1_100));

        long grant = COUNTY.approved(2, Money.ofYuan(300), source);
        UUID second = UUID.randomUUID();
        List<Long> batches = together(Stream.generate(() -> (Callable<Long>)
                        () -> COUNTY.bean(Payments.class).batch(List.of(grant), "一次", COUNTY.actor("caiwu"), second))
                .limit(6)
                .toList());
        assertThat(Set.copyOf(batches)).hasSize(1);
        assertThat(COUNTY.batchOf(batches.getFirst()).lines()).hasSize(1);
    }

    @Test
    void two_batches_at_once_pay_a_grant_once() throws Exception {
        long source = COUNTY.source("两批" + System.nanoTime(), Money.ofYuan(1_000));
        long grant = COUNTY.approved(3, Money.ofYuan(300), source);
        List<Boolean> made = together(Stream.generate(() -> (Callable<Boolean>) () -> {
                    try {
                        COUNTY.batch(grant);
                        return true;
                    } catch (Refused late) {
                        assertThat(late.reason()).isEqualTo(Reason.NOT_NOW);
                        return false;
                    }
                })
                .limit(4)
                .toList());
        assertThat(made).containsOnlyOnce(true);
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<T> all = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                all.add(one.get());
            }
            return all;
        }
    }

    @Test
    void a_form_is_no_key_to_something_else() {
        long source = COUNTY.source("钥匙" + System.nanoTime(), Money.ofYuan(1_000));
        UUID command = UUID.randomUUID();
        Sources sources = COUNTY.bean(Sources.class);
        sources.allot(source, Money.ofYuan(1), "云财行〔示例〕4号", COUNTY.actor("caiwu"), command);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> COUNTY.bean(Grants.class)
                        .apply(COUNTY.application(1, Money.ofYuan(1)), COUNTY.actor("dengji"), command))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.FORM_USED));
    }

    @Test
    void an_allotment_is_taken_back_whole_once_and_never_from_what_is_promised() {
        Sources sources = COUNTY.bean(Sources.class);
        long source = COUNTY.source("收回" + System.nanoTime(), Money.ofYuan(1_000));
        long more = sources.allot(source, Money.ofYuan(500), "云财行〔示例〕5号", COUNTY.actor("caiwu"), UUID.randomUUID());
        long grant = COUNTY.approved(4, Money.ofYuan(1_200), source);
        Runnable takeBack = () -> sources.takeBack(more, "云财行〔示例〕6号", COUNTY.actor("caiwu"), UUID.randomUUID());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(takeBack::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_ENOUGH));
        COUNTY.plain(grant, Action.CANCEL, "juzhang");
        takeBack.run();
        assertThat(COUNTY.look(source).received()).isEqualTo(Money.ofYuan(1_000));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(takeBack::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_TO_UNDO));
    }

    @Test
    void money_for_something_else_pays_no_grant() {
        Sources sources = COUNTY.bean(Sources.class);
        long other = sources.open(
                Source.Level.COUNTY,
                2026,
                "办案经费" + System.nanoTime(),
                Source.Purpose.OTHER,
                COUNTY.actor("caiwu"),
                UUID.randomUUID());
        sources.allot(other, Money.ofYuan(9_000), "云财行〔示例〕7号", COUNTY.actor("caiwu"), UUID.randomUUID());
        long grant = COUNTY.certified(5, Money.ofYuan(100));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> COUNTY.decide(grant, Money.ofYuan(100), other, Vote.AGREE))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOR_RELIEF));
    }

    @Test
    void a_person_gets_one_grant_in_a_matter_and_year() {
        Grants grants = COUNTY.bean(Grants.class);
        Application application = COUNTY.application(1, Money.ofYuan(100));
        grants.apply(application, COUNTY.actor("dengji"), UUID.randomUUID());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> grants.apply(application, COUNTY.actor("dengji"), UUID.randomUUID()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TWICE));
    }

    @Test
    void a_conference_grants_no_more_than_was_asked_nor_than_a_case_may_get() {
        long source = COUNTY.source("上限" + System.nanoTime(), Money.ofYuan(90_000));
        long little = COUNTY.certified(6, Money.ofYuan(100));
        long much = COUNTY.certified(6, Money.ofYuan(60_000));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> COUNTY.decide(little, Money.ofFen(10_001), source, Vote.AGREE))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OVER_ASKED));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> COUNTY.decide(much, Money.ofFen(5_000_001), source, Vote.AGREE))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OVER_CEILING));
        COUNTY.decide(much, Money.ofYuan(50_000), source, Vote.AGREE);
    }
}
