package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.account.Actor;
import youju.database.Reading;
import youju.trail.Trail;

/** Petitions walked through their life at random, by seed: whatever is tried, the house stays in order. */
class WalkTest {

    private static final int WALKS = 200;
    private static final int LONGEST = 20;

    private static AnnotationConfigApplicationContext server;
    private static Petitions petitions;
    private static County county;

    private final List<Long> walked = new ArrayList<>();
    private final Set<State> reached = EnumSet.noneOf(State.class);
    private final Set<Action> taken = EnumSet.noneOf(Action.class);

    @BeforeAll
    static void start() {
        server = PetitionServer.start();
        petitions = server.getBean(Petitions.class);
        county = server.getBean(County.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatever_is_tried_the_house_stays_in_order() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(new Random(seed * 0x9E37_79B9_7F4A_7C15L), seed);
        }
        assertThat(reached).containsAll(EnumSet.complementOf(EnumSet.of(State.NOTHING)));
        assertThat(taken).isEqualTo(EnumSet.complementOf(EnumSet.of(Action.SUBMIT, Action.REGISTER)));
        assertThat(server.getBean(Trail.class).verify(List.of()).faults()).isEmpty();
        noColumnDiffersFromItsFacts();
    }

    private void walk(Random random, int seed) {
        PetitionExamples examples = new PetitionExamples(petitions, county);
        ArbitraryStep steps = new ArbitraryStep(random, county);
        long id = begin(random, examples);
        walked.add(id);
        for (int i = 0; i < LONGEST; i++) {
            examples.later(random.nextInt(6) == 0 ? random.nextInt(40) : random.nextInt(5));
            Petition before = find(id);
            List<Transition> rows = Life.from(before.state());
            boolean stray = rows.isEmpty() || random.nextInt(8) == 0;
            By by = steps.anybody(id);
            Action action = any(random, Action.values());
            List<Action> allowed = List.of();
            for (int tries = 0; tries < 4 && !stray && !allowed.contains(action); tries++) {
                Transition row = chosen(rows, random);
                By likely = steps.oneOf(row.who(), before.progress(), id);
                by = likely;
                action = row.action();
                allowed = examples.now(() -> petitions.allowedActions(id, likely));
            }
            By actor = by;
            Step step = steps.of(
                    action,
                    examples.today(),
                    random.nextBoolean() ? before.matter() : walked.get(random.nextInt(walked.size())));
            if (before.state().isFinal() && i % 5 > 0) {
                continue;
            }
            try {
                Done done = examples.now(() -> petitions.act(id, before.version(), step, actor, Optional.empty()));
                assertThat(stray || allowed.contains(action))
                        .as("seed %d step %d: %s", seed, i, step)
                        .isTrue();
                assertThat(done.version()).isEqualTo(before.version() + 1);
                taken.add(action);
                inOrder(id, "seed " + seed + " step " + i + ": " + step);
            } catch (Refused refused) {
                assertThat(find(id)).as("seed %d step %d: %s", seed, i, refused).isEqualTo(before);
            } catch (RuntimeException fault) {
                fail("seed " + seed + " step " + i + " in " + before.progress() + ": " + step + " by " + actor, fault);
            }
        }
    }

    /** Mostly onward: ends and what changes little are rarer than by chance, so that walks get far. */
    private static Transition chosen(List<Transition> rows, Random random) {
        Transition row = rows.get(random.nextInt(rows.size()));
        boolean rare = row.to().isFinal() || row.isStay() || row.action() == Action.DECLARE_STAKE;
        return rare && random.nextInt(3) > 0 ? rows.get(random.nextInt(rows.size())) : row;
    }

    /** Half of them begin well on their way, as few would get far by chance. */
    private long begin(Random random, PetitionExamples examples) {
        return switch (random.nextInt(16)) {
            case 0, 9 ->
                then(examples.accepted(), new Sending.AddBody(county.labour, "请协办"), county.registrar, examples);
            case 1 -> examples.served();
            case 2 -> examples.inReview();
            case 3, 4 -> examples.inFinalReview();
            case 5 -> then(examples.accepted(), new Handling.AskExtension(20, "案情复杂"), county.handler, examples);
            case 6 ->
                then(examples.sent(), new Sending.Objection(OptionalLong.empty(), "不属本局职权"), county.handler, examples);
            case 7 ->
                then(
                        then(examples.sent(), new Handling.Accept(Route.PERFORMANCE, ""), county.handler, examples),
                        examples.supervision(county.housing),
                        county.supervisor,
                        examples);
            case 8 -> {
                long id = then(
                        examples.registered(), new Sending.Assign(county.housing, 60, ""), county.registrar, examples);
                then(id, new Handling.Accept(Route.PETITION, ""), county.handler, examples);
                yield then(id, PetitionExamples.opinion(), county.handler, examples);
            }
            default -> beginning(random, examples);
        };
    }

    private static long then(long id, Step step, Actor actor, PetitionExamples examples) {
        examples.act(id, step, actor);
        return id;
    }

    private long beginning(Random random, PetitionExamples examples) {
        Kind kind = random.nextInt(4) > 0 ? Kind.APPEAL : any(random, Kind.values());
        Optional<CannotNotify> cannotNotify =
                random.nextInt(6) > 0 ? Optional.empty() : Optional.of(any(random, CannotNotify.values()));
        List<Accused> accused = kind == Kind.ACCUSATION && random.nextBoolean()
                ? List.of(Accused.body(random.nextBoolean() ? county.housing : county.labour))
                : List.of();
        OptionalLong same = walked.isEmpty() || random.nextInt(3) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(walked.get(random.nextInt(walked.size())));
        Registration registration =
                examples.registration(kind, accused, same, cannotNotify, PetitionExamples.person("杨示例"));
        if (random.nextInt(4) > 0) {
            return examples.register(registration);
        }
        Registration web = new Registration(
                registration.kind(),
                Channel.WEB,
                registration.receivedOn(),
                registration.content(),
                registration.crowd(),
                registration.petitioners(),
                registration.accused(),
                registration.sameMatterAs(),
                false);
        return examples.now(() -> petitions.submit(web, Optional.empty())).petition();
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static Petition find(long id) {
        return Reading.as(Reading.SYSTEM, () -> petitions.find(id)).orElseThrow();
    }

    private void inOrder(long id, String where) {
        Petition petition = find(id);
        reached.add(petition.state());
        List<StepTaken> timeline = Reading.as(Reading.SYSTEM, () -> petitions.timeline(id));
        PetitionClocks clocks = Reading.as(Reading.SYSTEM, () -> petitions.clocks(id));
        assertThat(Replay.of(timeline)).as(where).contains(petition.progress());
        assertThat(petition.due()).as(where).isEqualTo(clocks.due());
        assertThat(timeline)
                .as(where)
                .allMatch(
                        step -> Life.rows(step.from(), step.action()).stream().anyMatch(row -> row.to() == step.to()));
        if (petition.state().isFinal()) {
            assertThat(clocks.running()).as(where).isEmpty();
        }
    }

    private static void noColumnDiffersFromItsFacts() {
        JdbcClient owner = server.getBean(PetitionServer.Owner.class).jdbc();
        assertThat(owner.sql("""
                select count(*) from petition.petition p join petition.clock c on c.petition = p.id
                where p.state in ('CLOSED', 'WITHDRAWN', 'MERGED') and c.standing = 'RUNNING'
                """).query(Long.class).single()).isZero();
        assertThat(owner.sql("""
                select count(*) from petition.petition p join petition.accused a on a.petition = p.id
                join petition.handling h on h.petition = p.id
                where p.kind = 'ACCUSATION' and a.body is not null and account.within(h.body, a.body)
                """).query(Long.class).single()).isZero();
        assertThat(owner.sql("""
                select count(*) from petition.petition p
                where p.version <> (select count(*) from petition.step s where s.petition = p.id)
                """).query(Long.class).single()).isZero();
    }
}
