package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static youju.budget.BudgetExamples.basic;
import static youju.budget.BudgetExamples.entry;
import static youju.budget.BudgetExamples.granted;
import static youju.budget.BudgetExamples.opening;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import youju.account.Actor;
import youju.budget.Refused.Reason;
import youju.money.Money;
import youju.trail.Recorded;
import youju.trail.Trail;

class LedgerTest {

    private static BudgetServer server;
    private static int years = 2030;

    @BeforeAll
    static void start() {
        server = new BudgetServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** An allotment of basic expenditure with so much, in a year of its own. */
    private static Allotment allotted(long yuan) {
        return allotted(years++, yuan);
    }

    private static Allotment allotted(int year, long yuan) {
        server.act(year + "-02-01", opening(basic(year), yuan), server.cashier);
        return server.books().allotments(year).getFirst();
    }

    private static Allotment now(Allotment allotment) {
        return server.books().allotment(allotment.id()).orElseThrow();
    }

    private static String day(Allotment allotment) {
        return allotment.year() + "-06-15";
    }

    private static long entered(Allotment allotment, long yuan) {
        return server.act(day(allotment), entry(allotment.id(), day(allotment), yuan), server.cashier);
    }

    private static long spent(Allotment allotment, long yuan) {
        long entry = entered(allotment, yuan);
        return server.act(day(allotment), new Move.Approve(entry, ""), server.head);
    }

    private static Reason refused(Allotment allotment, Move move, Actor actor) {
        return catchThrowableOfType(Refused.class, () -> server.act(day(allotment), move, actor))
                .reason();
    }

    @Test
    void what_is_entered_is_set_aside_and_counts_once_somebody_else_approves() {
        Allotment allotment = allotted(10_000);
        long entry = entered(allotment, 3_000);
        assertThat(now(allotment).balance().spent()).isEqualTo(Money.ZERO);
        assertThat(now(allotment).balance().free()).isEqualTo(Money.ofYuan(7_000));
        server.act(day(allotment), new Move.Approve(entry, "同意"), server.accountant);
        assertThat(now(allotment).balance().spent()).isEqualTo(Money.ofYuan(3_000));
        assertThat(now(allotment).balance().free()).isEqualTo(Money.ofYuan(7_000));
    }

    @Test
    void what_is_sent_back_frees_its_money() {
        Allotment allotment = allotted(10_000);
        long entry = entered(allotment, 3_000);
        server.act(day(allotment), new Move.SendBack(entry, "发票抬头有误"), server.accountant);
        assertThat(now(allotment).balance().free()).isEqualTo(Money.ofYuan(10_000));
        assertThat(refused(allotment, new Move.Approve(entry, ""), server.head)).isEqualTo(Reason.DECIDED_ALREADY);
    }

    @Test
    void nobody_decides_on_what_they_entered() {
        Allotment allotment = allotted(10_000);
        long entry = entered(allotment, 100);
        assertThat(refused(allotment, new Move.Approve(entry, ""), server.cashier))
                .isEqualTo(Reason.OWN_ENTRY);
        assertThat(refused(allotment, new Move.SendBack(entry, "重新填写"), server.cashier))
                .isEqualTo(Reason.OWN_ENTRY);
    }

    @Test
    void above_the_limit_of_its_day_a_leader_approves() {
        Allotment allotment = allotted(100_000);
        long at = entered(allotment, 5_000);
        long above = server.act(
                day(allotment),
                entry(allotment.id(), day(allotment), BudgetExamples.OFFICE, Money.ofFen(500_001)),
                server.cashier);
        server.act(day(allotment), new Move.Approve(at, ""), server.accountant);
        assertThat(refused(allotment, new Move.Approve(above, ""), server.accountant))
                .isEqualTo(Reason.ABOVE_LIMIT);
        server.act(day(allotment), new Move.Approve(above, ""), server.head);
        assertThat(now(allotment).balance().spent()).isEqualTo(Money.ofFen(1_000_001));
    }

    @Test
    void a_new_limit_holds_from_its_day_on() {
        Allotment allotment = allotted(2190, 100_000);
        LocalDate since = LocalDate.of(allotment.year(), 7, 1);
        server.act(day(allotment), new Move.SetLimit(since, Money.ofYuan(100), "财务制度修订"), server.head);
        long before = entered(allotment, 200);
        String later = allotment.year() + "-07-01";
        long after = server.act(later, entry(allotment.id(), later, 200), server.cashier);
        server.act(later, new Move.Approve(before, ""), server.accountant);
        assertThatThrownBy(() -> server.act(later, new Move.Approve(after, ""), server.accountant))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.ABOVE_LIMIT);
                    assertThat(refused.about()).containsExactly("100.00");
                });
    }

    @Test
    void an_entry_is_put_right_only_by_one_that_takes_it_back_whole_and_is_approved_too() {
        Allotment allotment = allotted(1_000);
        long entry = spent(allotment, 900);
        Move.Reverse reverse = new Move.Reverse(entry, "记-2", LocalDate.parse(day(allotment)), "科目用错");
        long back = server.act(day(allotment), reverse, server.cashier);
        assertThat(now(allotment).balance().free())
                .as("not free before it is approved")
                .isEqualTo(Money.ofYuan(100));
        assertThat(refused(allotment, reverse, server.cashier)).isEqualTo(Reason.REVERSED_ALREADY);
        server.act(day(allotment), new Move.Approve(back, ""), server.accountant);
        assertThat(now(allotment).balance().spent()).isEqualTo(Money.ZERO);
        assertThat(refused(
                        allotment,
                        new Move.Reverse(back, "记-3", LocalDate.parse(day(allotment)), "再冲一次"),
                        server.cashier))
                .isEqualTo(Reason.IS_A_REVERSAL);
        assertThat(server.books().entry(entry).orElseThrow().reversedBy()).contains(back);
    }

    @Test
    void a_reversal_that_was_sent_back_can_be_entered_anew() {
        Allotment allotment = allotted(1_000);
        long entry = spent(allotment, 900);
        Move.Reverse reverse = new Move.Reverse(entry, "记-2", LocalDate.parse(day(allotment)), "重复入账");
        long first = server.act(day(allotment), reverse, server.cashier);
        server.act(day(allotment), new Move.SendBack(first, "附件不全"), server.accountant);
        assertThat(server.act(day(allotment), reverse, server.cashier)).isGreaterThan(first);
    }

    @Test
    void what_waits_cannot_be_reversed() {
        Allotment allotment = allotted(1_000);
        long entry = entered(allotment, 900);
        assertThat(refused(
                        allotment,
                        new Move.Reverse(entry, "记-2", LocalDate.parse(day(allotment)), "误记"),
                        server.cashier))
                .isEqualTo(Reason.NOT_APPROVED);
    }

    @Test
    void more_than_is_free_is_refused_to_the_fen() {
        Allotment allotment = allotted(100);
        Move.Enter over = entry(allotment.id(), day(allotment), BudgetExamples.OFFICE, Money.ofFen(10_001));
        assertThat(refused(allotment, over, server.cashier)).isEqualTo(Reason.NOT_ENOUGH);
        entered(allotment, 100);
        assertThat(refused(allotment, entry(allotment.id(), day(allotment), 1), server.cashier))
                .isEqualTo(Reason.NOT_ENOUGH);
    }

    @Test
    void an_override_lets_so_much_more_be_spent_and_a_supplement_covers_it() {
        Allotment allotment = allotted(100);
        Move.Exceed exceed = new Move.Exceed(allotment.id(), Money.ofYuan(50), "局长办公会纪要〔3〕号", "设备抢修");
        assertThat(refused(allotment, exceed, server.cashier)).isEqualTo(Reason.NOT_YOURS);
        long override = server.act(day(allotment), exceed, server.head);
        spent(allotment, 150);
        assertThat(now(allotment).balance().unspent()).isEqualTo(Money.ofYuan(-50));
        String end = allotment.year() + "-12-31";
        assertThatThrownBy(() -> server.act(end, new Move.CloseYear(allotment.year()), server.head))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_COVERED));
        assertThat(refused(allotment, new Move.TakeBack(override, "不再需要"), server.cashier))
                .isEqualTo(Reason.NOT_ENOUGH);
        server.act(
                end,
                granted(basic(allotment.year()), Move.Ground.SUPPLEMENT, Money.ofYuan(50), LocalDate.parse(end)),
                server.cashier);
        server.act(end, new Move.TakeBack(override, "已追加"), server.cashier);
        server.act(end, new Move.CloseYear(allotment.year()), server.head);
        assertThat(now(allotment).balance().unspent()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_reduction_never_takes_what_is_spent_or_promised() {
        Allotment allotment = allotted(1_000);
        entered(allotment, 400);
        server.act(
                day(allotment),
                new Move.Commit(
                        allotment.id(), "示例网络公司", "线路租用", "合同〔1〕号", LocalDate.parse(day(allotment)), Money.ofYuan(500)),
                server.cashier);
        LocalDate day = LocalDate.parse(day(allotment));
        Head head = basic(allotment.year());
        assertThat(refused(allotment, granted(head, Move.Ground.REDUCTION, Money.ofYuan(101), day), server.cashier))
                .isEqualTo(Reason.NOT_ENOUGH);
        server.act(day(allotment), granted(head, Move.Ground.REDUCTION, Money.ofYuan(100), day), server.cashier);
        assertThat(now(allotment).balance().free()).isEqualTo(Money.ZERO);
    }

    @Test
    void an_entry_draws_on_what_was_promised_and_the_rest_is_released() {
        Allotment allotment = allotted(1_000);
        LocalDate day = LocalDate.parse(day(allotment));
        long commitment = server.act(
                day(allotment),
                new Move.Commit(allotment.id(), "示例网络公司", "线路租用", "合同〔1〕号", day, Money.ofYuan(1_000)),
                server.cashier);
        Move.Enter drawn = new Move.Enter(
                allotment.id(), OptionalLong.of(commitment), "记-1", day, "示例网络公司", "上半年租金", "30214", Money.ofYuan(600));
        long entry = server.act(day(allotment), drawn, server.cashier);
        assertThat(now(allotment).balance().committed()).isEqualTo(Money.ofYuan(400));
        assertThat(refused(allotment, drawn, server.cashier)).isEqualTo(Reason.COMMITMENT_SMALLER);
        server.act(day(allotment), new Move.Release(commitment, "合同提前终止"), server.cashier);
        assertThat(now(allotment).balance().free()).isEqualTo(Money.ofYuan(400));
        server.act(day(allotment), new Move.SendBack(entry, "金额与发票不符"), server.head);
        assertThat(now(allotment).balance().committed()).as("promised again").isEqualTo(Money.ofYuan(600));
        server.act(day(allotment), new Move.Release(commitment, "合同提前终止"), server.cashier);
        assertThat(now(allotment).balance().free()).isEqualTo(Money.ofYuan(1_000));
    }

    @Test
    void a_repeated_command_does_nothing_and_one_that_says_something_else_is_refused() {
        Allotment allotment = allotted(1_000);
        UUID command = UUID.randomUUID();
        Move.Enter enter = entry(allotment.id(), day(allotment), 300);
        Ledger ledger = server.bean(Ledger.class);
        Ledger.Done first = BudgetServer.on(day(allotment), () -> ledger.act(enter, server.cashier, command));
        Ledger.Done second = BudgetServer.on(day(allotment), () -> ledger.act(enter, server.cashier, command));
        assertThat(second).isEqualTo(new Ledger.Done(first.id(), true));
        assertThat(now(allotment).balance().pending()).isEqualTo(Money.ofYuan(300));
        assertThatThrownBy(() -> BudgetServer.on(
                        day(allotment),
                        () -> ledger.act(entry(allotment.id(), day(allotment), 301), server.cashier, command)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.REPEAT_DIFFERS));
    }

    @Test
    void closing_carries_what_is_left_into_the_next_year_for_the_same_use() {
        int year = years;
        years += 3;
        long project =
                server.act(year + "-01-10", new Move.AddProject(year, "信息系统维护", Project.Kind.RUNNING), server.cashier);
        server.act(year + "-02-01", opening(BudgetExamples.of(year, project), 500), server.cashier);
        Allotment allotment = server.books().allotments(year).getFirst();
        long waiting = entered(allotment, 200);
        String end = year + "-12-31";
        assertThatThrownBy(() -> server.act(end, new Move.CloseYear(year), server.head))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.STILL_OPEN));
        server.act(end, new Move.Approve(waiting, ""), server.head);
        server.act(end, new Move.CloseYear(year), server.head);
        Balance closed = now(allotment).balance();
        assertThat(closed.carriedOut()).isEqualTo(closed.unspent()).isEqualTo(Money.ofYuan(300));
        Allotment next = server.books().allotments(year + 1).getFirst();
        assertThat(next.project().orElseThrow().name()).isEqualTo("信息系统维护");
        assertThat(next.balance().carriedIn()).isEqualTo(Money.ofYuan(300));
        assertThat(refused(allotment, entry(allotment.id(), day(allotment), 1), server.cashier))
                .isEqualTo(Reason.YEAR_CLOSED);
        assertThat(refused(allotment, opening(BudgetExamples.of(year, project), 1), server.cashier))
                .isEqualTo(Reason.YEAR_CLOSED);
    }

    @Test
    void an_entry_is_of_its_year_not_of_the_future_and_of_a_class_of_that_year() {
        Allotment allotment = allotted(1_000);
        String tomorrow = allotment.year() + "-06-16";
        String before = allotment.year() - 1 + "-06-15";
        assertThat(refused(allotment, entry(allotment.id(), tomorrow, 1), server.cashier))
                .isEqualTo(Reason.IN_FUTURE);
        assertThat(refused(allotment, entry(allotment.id(), before, 1), server.cashier))
                .isEqualTo(Reason.OUTSIDE_YEAR);
        assertThat(refused(allotment, entry(allotment.id(), day(allotment), "302", Money.ofYuan(1)), server.cashier))
                .isEqualTo(Reason.NO_SUCH_CLASS);
        assertThat(refused(allotment, entry(allotment.id(), day(allotment), "30298", Money.ofYuan(1)), server.cashier))
                .isEqualTo(Reason.NO_SUCH_CLASS);
    }

    @Test
    void only_the_bureaus_own_people_write() {
        Allotment allotment = allotted(1_000);
        Move.Enter enter = entry(allotment.id(), day(allotment), 1);
        assertThat(refused(allotment, enter, server.head)).isEqualTo(Reason.NOT_YOURS);
        assertThat(refused(allotment, enter, server.auditor)).isEqualTo(Reason.NOT_YOURS);
        long entry = entered(allotment, 1);
        assertThat(refused(allotment, new Move.Approve(entry, ""), server.otherHead))
                .isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void every_move_leaves_a_line_in_the_trail() {
        Allotment allotment = allotted(1_000);
        long entry = spent(allotment, 5);
        assertThat(server.bean(Trail.class).of("budget.entry:" + entry).stream()
                        .map(Recorded::entry)
                        .map(line -> line.who() + " " + line.action()))
                .containsExactly(server.cashier.mark() + " budget.enter", server.head.mark() + " budget.approve");
    }

    @Test
    void the_class_says_which_of_the_three_public_kinds_an_entry_is() {
        Allotment allotment = allotted(1_000);
        Move.Enter enter = entry(allotment.id(), day(allotment), BudgetExamples.RECEPTION, Money.ofYuan(80));
        long entry = server.act(day(allotment), enter, server.cashier);
        assertThat(server.books().entry(entry).orElseThrow().threePublic()).contains(ThreePublic.RECEPTION);
    }

    @Test
    void the_database_itself_refuses_what_goes_round_the_code() {
        Allotment allotment = allotted(100);
        long entry = entered(allotment, 60);
        String into =
                "insert into budget.entry (year, allotment, voucher, day, payee, purpose, economic, amount, who, at) values ";
        String row = "(%d, %d, '记-9', '%s', '某', '某', '30201', 4001, %d, now())"
                .formatted(allotment.year(), allotment.id(), day(allotment), server.cashier.person());
        String decision = "insert into budget.decision values (%d, true, %s, '', %d, now())";
        for (String statement : new String[] {
            into + row,
            "update budget.allotment set opening = 1000000 where id = " + allotment.id(),
            "update budget.entry set amount = 1 where id = " + entry,
            "update budget.entry set state = 'APPROVED' where id = " + entry,
            "delete from budget.entry where id = " + entry,
            "delete from budget.decision",
            "truncate budget.entry",
            "insert into budget.monthly values (%d, '30201', 1, null, 5, 1)".formatted(allotment.id()),
            decision.formatted(entry, "false", server.cashier.person()),
            decision.formatted(entry, "true", server.accountant.person()),
            decision.formatted(entered(allotted(10_000), 6_000), "false", server.accountant.person()),
            "insert into budget.closing values (%d, %d, now())".formatted(allotment.year(), server.head.person()),
        }) {
            assertThatThrownBy(() -> server.application().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(now(allotment).balance().pending()).isEqualTo(Money.ofYuan(60));
    }
}
