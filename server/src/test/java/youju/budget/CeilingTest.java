package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.budget.BudgetExamples.basic;
import static youju.budget.BudgetExamples.entry;
import static youju.budget.BudgetExamples.granted;
import static youju.budget.BudgetExamples.opening;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import youju.budget.Refused.Reason;
import youju.money.Money;

/** Never more than there is: what moves the ceiling, and what holds it. */
class CeilingTest {

    private static final LedgerCases CASES = new LedgerCases();

    @AfterAll
    static void stop() {
        CASES.close();
    }

    @Test
    void more_than_is_free_is_refused_to_the_fen() {
        Allotment allotment = CASES.allotted(100);
        Move.Enter over = entry(allotment.id(), LedgerCases.day(allotment), BudgetExamples.OFFICE, Money.ofFen(10_001));
        assertThat(CASES.refused(allotment, over, CASES.server.cashier)).isEqualTo(Reason.NOT_ENOUGH);
        CASES.entered(allotment, 100);
        assertThat(CASES.refused(allotment, entry(allotment.id(), LedgerCases.day(allotment), 1), CASES.server.cashier))
                .isEqualTo(Reason.NOT_ENOUGH);
    }

    @Test
    void an_override_lets_so_much_more_be_spent_and_a_supplement_covers_it() {
        Allotment allotment = CASES.allotted(100);
        Move.Exceed exceed = new Move.Exceed(allotment.id(), Money.ofYuan(50), "局长办公会纪要〔3〕号", "设备抢修");
        assertThat(CASES.refused(allotment, exceed, CASES.server.cashier)).isEqualTo(Reason.NOT_YOURS);
        long override = CASES.server.act(LedgerCases.day(allotment), exceed, CASES.server.head);
        CASES.spent(allotment, 150);
        assertThat(CASES.balance(allotment).unspent()).isEqualTo(Money.ofYuan(-50));
        String end = allotment.year() + "-12-31";
        assertThatThrownBy(() -> CASES.server.act(end, new Move.CloseYear(allotment.year()), CASES.server.head))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_COVERED));
        assertThat(CASES.refused(allotment, new Move.TakeBack(override, "不再需要"), CASES.server.cashier))
                .isEqualTo(Reason.NOT_ENOUGH);
        CASES.server.act(
                end,
                granted(basic(allotment.year()), Move.Ground.SUPPLEMENT, Money.ofYuan(50), LocalDate.parse(end)),
                CASES.server.cashier);
        CASES.server.act(end, new Move.TakeBack(override, "已追加"), CASES.server.cashier);
        CASES.server.act(end, new Move.CloseYear(allotment.year()), CASES.server.head);
        assertThat(CASES.balance(allotment).unspent()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_reduction_never_takes_what_is_spent_or_promised() {
        Allotment allotment = CASES.allotted(1_000);
        CASES.entered(allotment, 400);
        CASES.server.act(
                LedgerCases.day(allotment),
                new Move.Commit(
                        allotment.id(),
                        "示例网络公司",
                        "线路租用",
                        "合同〔1〕号",
                        LocalDate.parse(LedgerCases.day(allotment)),
                        Money.ofYuan(500)),
                CASES.server.cashier);
        LocalDate day = LocalDate.parse(LedgerCases.day(allotment));
        Head head = basic(allotment.year());
        assertThat(CASES.refused(
                        allotment, granted(head, Move.Ground.REDUCTION, Money.ofYuan(101), day), CASES.server.cashier))
                .isEqualTo(Reason.NOT_ENOUGH);
        CASES.server.act(
                LedgerCases.day(allotment),
                granted(head, Move.Ground.REDUCTION, Money.ofYuan(100), day),
                CASES.server.cashier);
        assertThat(CASES.balance(allotment).free()).isEqualTo(Money.ZERO);
    }

    @Test
    void an_entry_draws_on_what_was_promised_and_the_rest_is_released() {
        Allotment allotment = CASES.allotted(1_000);
        LocalDate day = LocalDate.parse(LedgerCases.day(allotment));
        long commitment = CASES.server.act(
                LedgerCases.day(allotment),
                new Move.Commit(allotment.id(), "示例网络公司", "线路租用", "合同〔1〕号", day, Money.ofYuan(1_000)),
                CASES.server.cashier);
        Move.Enter drawn = new Move.Enter(
                allotment.id(), OptionalLong.of(commitment), "记-1", day, "示例网络公司", "上半年租金", "30214", Money.ofYuan(600));
        long entry = CASES.server.act(LedgerCases.day(allotment), drawn, CASES.server.cashier);
        assertThat(CASES.balance(allotment).committed()).isEqualTo(Money.ofYuan(400));
        assertThat(CASES.refused(allotment, drawn, CASES.server.cashier)).isEqualTo(Reason.COMMITMENT_SMALLER);
        CASES.server.act(LedgerCases.day(allotment), new Move.Release(commitment, "合同提前终止"), CASES.server.cashier);
        assertThat(CASES.balance(allotment).free()).isEqualTo(Money.ofYuan(400));
        CASES.server.act(LedgerCases.day(allotment), new Move.SendBack(entry, "金额与发票不符"), CASES.server.head);
        assertThat(CASES.balance(allotment).committed()).as("promised again").isEqualTo(Money.ofYuan(600));
        CASES.server.act(LedgerCases.day(allotment), new Move.Release(commitment, "合同提前终止"), CASES.server.cashier);
        assertThat(CASES.balance(allotment).free()).isEqualTo(Money.ofYuan(1_000));
    }

    @Test
    void closing_carries_what_is_left_into_the_next_year_for_the_same_use() {
        int year = CASES.year();
        long project = CASES.server.act(
                year + "-01-10", new Move.AddProject(year, "信息系统维护", Project.Kind.RUNNING), CASES.server.cashier);
        CASES.server.act(year + "-02-01", opening(BudgetExamples.of(year, project), 500), CASES.server.cashier);
        Allotment allotment = CASES.server.books().allotments(year).getFirst();
        long waiting = CASES.entered(allotment, 200);
        String end = year + "-12-31";
        assertThatThrownBy(() -> CASES.server.act(end, new Move.CloseYear(year), CASES.server.head))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.STILL_OPEN));
        CASES.server.act(end, new Move.Approve(waiting, ""), CASES.server.head);
        CASES.server.act(end, new Move.CloseYear(year), CASES.server.head);
        Balance closed = CASES.balance(allotment);
        assertThat(closed.carriedOut()).isEqualTo(closed.unspent()).isEqualTo(Money.ofYuan(300));
        Allotment next = CASES.server.books().allotments(year + 1).getFirst();
        assertThat(next.project().orElseThrow().name()).isEqualTo("信息系统维护");
        assertThat(next.balance().carriedIn()).isEqualTo(Money.ofYuan(300));
        assertThat(CASES.refused(allotment, entry(allotment.id(), LedgerCases.day(allotment), 1), CASES.server.cashier))
                .isEqualTo(Reason.YEAR_CLOSED);
        assertThat(CASES.refused(allotment, opening(BudgetExamples.of(year, project), 1), CASES.server.cashier))
                .isEqualTo(Reason.YEAR_CLOSED);
    }

    @Test
    void an_entry_is_of_its_year_not_of_the_future_and_of_a_class_of_that_year() {
        Allotment allotment = CASES.allotted(1_000);
        String tomorrow = allotment.year() + "-06-16";
        String before = allotment.year() - 1 + "-06-15";
        assertThat(CASES.refused(allotment, entry(allotment.id(), tomorrow, 1), CASES.server.cashier))
                .isEqualTo(Reason.IN_FUTURE);
        assertThat(CASES.refused(allotment, entry(allotment.id(), before, 1), CASES.server.cashier))
                .isEqualTo(Reason.OUTSIDE_YEAR);
        assertThat(CASES.refused(
                        allotment,
                        entry(allotment.id(), LedgerCases.day(allotment), "302", Money.ofYuan(1)),
                        CASES.server.cashier))
                .isEqualTo(Reason.NO_SUCH_CLASS);
        assertThat(CASES.refused(
                        allotment,
                        entry(allotment.id(), LedgerCases.day(allotment), "30298", Money.ofYuan(1)),
                        CASES.server.cashier))
                .isEqualTo(Reason.NO_SUCH_CLASS);
    }

    @Test
    void the_database_itself_refuses_what_goes_round_the_code() {
        Allotment allotment = CASES.allotted(100);
        long entry = CASES.entered(allotment, 60);
        String into =
                "insert into budget.entry (year, allotment, voucher, day, payee, purpose, economic, amount, who, at) values ";
        String row = "(%d, %d, '记-9', '%s', '某', '某', '30201', 4001, %d, now())"
                .formatted(allotment.year(), allotment.id(), LedgerCases.day(allotment), CASES.server.cashier.person());
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
            decision.formatted(entry, "false", CASES.server.cashier.person()),
            decision.formatted(entry, "true", CASES.server.accountant.person()),
            decision.formatted(CASES.entered(CASES.allotted(10_000), 6_000), "false", CASES.server.accountant.person()),
            "insert into budget.closing values (%d, %d, now())".formatted(allotment.year(), CASES.server.head.person()),
        }) {
            assertThatThrownBy(() -> CASES.server.application().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(CASES.balance(allotment).pending()).isEqualTo(Money.ofYuan(60));
    }
}
