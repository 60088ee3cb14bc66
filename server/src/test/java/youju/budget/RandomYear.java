package youju.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.LongConsumer;
import youju.account.Actor;
import youju.budget.Refused.Reason;
import youju.money.Money;

/** A year of random moves on a real ledger and on {@link PlainBooks}: each must be taken by both or refused by both. */
final class RandomYear {

    private static final List<String> CLASSES =
            List.of("30101", "30201", "30211", "30212", "30217", "30231", "30306", "31002", "31013");

    /** As the program comes with. */
    private static final long LIMIT = 500_000;

    final int year;
    final PlainBooks plain = new PlainBooks();

    private final BudgetServer server;
    private final Random random;
    private final List<Long> allotments = new ArrayList<>();
    private final List<Long> grants = new ArrayList<>();
    private final List<Long> commitments = new ArrayList<>();
    private LocalDate today;
    private int moves;

    RandomYear(BudgetServer server, int year, long seed) {
        this.server = server;
        this.year = year;
        this.random = new Random(seed);
        this.today = LocalDate.of(year, 1, 15);
    }

    /** Allotments of basic expenditure and of two projects, of several sources, with a little money each. */
    RandomYear begin() {
        List<Head> heads = new ArrayList<>(List.of(BudgetExamples.basic(year)));
        for (String name : List.of("信访业务经费", "信息系统维护")) {
            long project = server.act(
                    today.toString(), new Move.AddProject(year, name, Project.Kind.BUSINESS), server.cashier);
            heads.add(BudgetExamples.of(year, project));
            heads.add(new Head(
                    year,
                    OptionalLong.of(project),
                    any(List.of(Source.NON_TAX, Source.OTHER, Source.GOVERNMENT_FUND)),
                    BudgetExamples.function(year)));
        }
        for (Head head : heads) {
            long amount = amount();
            Move move = granted(head, Move.Ground.OPENING, amount);
            long id = server.act(today.toString(), move, server.cashier);
            long allotment = server.books().appropriations(year).stream()
                    .filter(row -> row.id() == id)
                    .findFirst()
                    .orElseThrow()
                    .allotment()
                    .id();
            allotments.add(allotment);
            plain.granted(id, allotment, amount, false);
            grants.add(id);
        }
        return this;
    }

    private Move granted(Head head, Move.Ground ground, long amount) {
        return BudgetExamples.granted(head, ground, Money.ofFen(amount), today);
    }

    /** Up to 20 000 yuan, often a round number, so that things meet to the fen. */
    private long amount() {
        return random.nextInt(3) == 0 ? random.nextInt(1, 5) * 500_000L : random.nextLong(1, 2_000_001);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    void step() {
        moves++;
        if (random.nextInt(4) == 0 && today.getDayOfYear() < 360) {
            today = today.plusDays(random.nextInt(6));
        }
        long allotment = any(allotments);
        switch (random.nextInt(14)) {
            case 0 -> grant(allotment, Move.Ground.SUPPLEMENT, amount());
            case 1 -> grant(allotment, Move.Ground.REDUCTION, amount());
            case 2 -> exceed(allotment, amount());
            case 3 -> takeBack();
            case 4 -> commit(allotment, amount());
            case 5 -> release();
            case 6, 7, 8 -> enter(allotment, amount(), random.nextInt(3) == 0);
            case 9 -> reverse();
            default -> decide();
        }
    }

    private void grant(long allotment, Move.Ground ground, long amount) {
        Allotment of = server.books().allotment(allotment).orElseThrow();
        Head head = new Head(
                year,
                of.project().map(p -> OptionalLong.of(p.id())).orElse(OptionalLong.empty()),
                of.source(),
                of.function());
        long signed = ground == Move.Ground.REDUCTION ? -amount : amount;
        make(granted(head, ground, amount), server.cashier, plain.grant(allotment, signed), id -> {
            plain.granted(id, allotment, signed, false);
            grants.add(id);
        });
    }

    private void exceed(long allotment, long amount) {
        make(new Move.Exceed(allotment, Money.ofFen(amount), "会议纪要〔1〕号", "急用"), server.head, Optional.empty(), id -> {
            plain.granted(id, allotment, amount, true);
            grants.add(id);
        });
    }

    private void takeBack() {
        long id = any(grants);
        make(new Move.TakeBack(id, "录入有误"), server.cashier, plain.takeBack(id), made -> plain.takenBack(id));
    }

    private void commit(long allotment, long amount) {
        make(
                new Move.Commit(allotment, "示例公司", "设备", "合同〔2〕号", today, Money.ofFen(amount)),
                server.cashier,
                plain.commit(allotment, amount),
                id -> {
                    plain.committed(id, allotment, amount);
                    commitments.add(id);
                });
    }

    private void release() {
        if (!commitments.isEmpty()) {
            long id = any(commitments);
            make(new Move.Release(id, "合同终止"), server.cashier, plain.release(id), made -> plain.released(id));
        }
    }

    private void enter(long anyAllotment, long amount, boolean drawn) {
        long commitment = drawn && !commitments.isEmpty() ? any(commitments) : 0;
        long allotment = commitment == 0 ? anyAllotment : PlainBooks.at(plain.commitmentOf, commitment);
        boolean cashier = random.nextBoolean();
        Move move = new Move.Enter(
                allotment,
                commitment == 0 ? OptionalLong.empty() : OptionalLong.of(commitment),
                "记-" + moves,
                today,
                "示例公司",
                "支出",
                any(CLASSES),
                Money.ofFen(amount));
        make(
                move,
                cashier ? server.cashier : server.accountant,
                plain.enter(allotment, amount, commitment),
                id -> plain.entered(id, allotment, amount, commitment, cashier));
    }

    private void reverse() {
        if (!plain.lines.isEmpty()) {
            long of = any(plain.ids());
            boolean cashier = random.nextBoolean();
            make(
                    new Move.Reverse(of, "冲-" + moves, today, "记错科目"),
                    cashier ? server.cashier : server.accountant,
                    plain.reverse(of),
                    id -> plain.reversed(id, of, cashier));
        }
    }

    private void decide() {
        List<Long> waiting = plain.ids().stream()
                .filter(id -> PlainBooks.at(plain.lines, id).state == 'E')
                .toList();
        if (!plain.lines.isEmpty()) {
            decide(
                    waiting.isEmpty() || random.nextInt(10) == 0 ? any(plain.ids()) : any(waiting),
                    random.nextInt(4) > 0);
        }
    }

    private void decide(long entry, boolean approve) {
        char by = "CAHH".charAt(random.nextInt(4));
        Actor actor = by == 'C' ? server.cashier : by == 'A' ? server.accountant : server.head;
        make(
                approve ? new Move.Approve(entry, "") : new Move.SendBack(entry, "附件不全"),
                actor,
                plain.decide(entry, approve, by, LIMIT),
                id -> plain.decided(entry, approve));
    }

    /** Makes a move that must come to what was foreseen. */
    private void make(Move move, Actor actor, Optional<Reason> foreseen, LongConsumer then) {
        try {
            long id = server.act(today.toString(), move, actor);
            if (foreseen.isPresent()) {
                throw new AssertionError(move + " was made, but ought to be refused: " + foreseen.get());
            }
            then.accept(id);
        } catch (Refused refused) {
            if (!foreseen.equals(Optional.of(refused.reason()))) {
                throw new AssertionError(move + " was refused, but ought to be " + foreseen, refused);
            }
        }
    }

    /** Decides on all that waits, frees all promises, covers all overspending, closes. */
    void close() {
        today = LocalDate.of(year, 12, 31);
        for (long id : plain.ids()) {
            if (PlainBooks.at(plain.lines, id).state == 'E') {
                make(new Move.Approve(id, ""), server.head, Optional.empty(), made -> plain.decided(id, true));
            }
        }
        for (long id : commitments) {
            if (PlainBooks.at(plain.open, id) > 0) {
                make(new Move.Release(id, "年终清理"), server.cashier, Optional.empty(), made -> plain.released(id));
            }
        }
        for (long id : allotments) {
            long lacking = plain.of(id).spent - plain.of(id).granted;
            if (lacking > 0) {
                grant(id, Move.Ground.SUPPLEMENT, lacking);
            }
        }
        server.act(today.toString(), new Move.CloseYear(year), server.head);
    }
}
