package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.budget.BudgetExamples.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import youju.budget.Refused.Reason;
import youju.money.Money;
import youju.trail.Recorded;
import youju.trail.Trail;

/** Entering, deciding, taking back: who may, and what it does to the sums. */
class LedgerTest {

    private static final LedgerCases CASES = new LedgerCases();

    @AfterAll
    static void stop() {
        CASES.close();
    }

    @Test
    void what_is_entered_is_set_aside_and_counts_once_somebody_else_approves() {
        Allotment allotment = CASES.allotted(10_000);
        long entry = CASES.entered(allotment, 3_000);
        assertThat(CASES.balance(allotment).spent()).isEqualTo(Money.ZERO);
        assertThat(CASES.balance(allotment).free()).isEqualTo(Money.ofYuan(7_000));
        CASES.server.act(LedgerCases.day(allotment), new Move.Approve(entry, "同意"), CASES.server.accountant);
        assertThat(CASES.balance(allotment).spent()).isEqualTo(Money.ofYuan(3_000));
        assertThat(CASES.balance(allotment).free()).isEqualTo(Money.ofYuan(7_000));
    }

    @Test
    void what_is_sent_back_frees_its_money() {
        Allotment allotment = CASES.allotted(10_000);
        long entry = CASES.entered(allotment, 3_000);
        CASES.server.act(LedgerCases.day(allotment), new Move.SendBack(entry, "发票抬头有误"), CASES.server.accountant);
        assertThat(CASES.balance(allotment).free()).isEqualTo(Money.ofYuan(10_000));
        assertThat(CASES.refused(allotment, new Move.Approve(entry, ""), CASES.server.head))
                .isEqualTo(Reason.DECIDED_ALREADY);
    }

    @Test
    void nobody_decides_on_what_they_entered() {
        Allotment allotment = CASES.allotted(10_000);
        long entry = CASES.entered(allotment, 100);
        assertThat(CASES.refused(allotment, new Move.Approve(entry, ""), CASES.server.cashier))
                .isEqualTo(Reason.OWN_ENTRY);
        assertThat(CASES.refused(allotment, new Move.SendBack(entry, "重新填写"), CASES.server.cashier))
                .isEqualTo(Reason.OWN_ENTRY);
    }

    @Test
    void above_the_limit_of_its_day_a_leader_approves() {
        Allotment allotment = CASES.allotted(100_000);
        long at = CASES.entered(allotment, 5_000);
        long above = CASES.server.act(
                LedgerCases.day(allotment),
                entry(allotment.id(), LedgerCases.day(allotment), BudgetExamples.OFFICE, Money.ofFen(500_001)),
                CASES.server.cashier);
        CASES.server.act(LedgerCases.day(allotment), new Move.Approve(at, ""), CASES.server.accountant);
        assertThat(CASES.refused(allotment, new Move.Approve(above, ""), CASES.server.accountant))
                .isEqualTo(Reason.ABOVE_LIMIT);
        CASES.server.act(LedgerCases.day(allotment), new Move.Approve(above, ""), CASES.server.head);
        assertThat(CASES.balance(allotment).spent()).isEqualTo(Money.ofFen(1_000_001));
    }

    @Test
    void a_new_limit_holds_from_its_day_on() {
        Allotment allotment = CASES.allotted(2190, 100_000);
        LocalDate since = LocalDate.of(allotment.year(), 7, 1);
        CASES.server.act(
                LedgerCases.day(allotment), new Move.SetLimit(since, Money.ofYuan(100), "财务制度修订"), CASES.server.head);
        long before = CASES.entered(allotment, 200);
        String later = allotment.year() + "-07-01";
        long after = CASES.server.act(later, entry(allotment.id(), later, 200), CASES.server.cashier);
        CASES.server.act(later, new Move.Approve(before, ""), CASES.server.accountant);
        assertThatThrownBy(() -> CASES.server.act(later, new Move.Approve(after, ""), CASES.server.accountant))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.ABOVE_LIMIT);
                    assertThat(refused.about()).containsExactly("100.00");
                });
    }

    @Test
    void an_entry_is_put_right_only_by_one_that_takes_it_back_whole_and_is_approved_too() {
        Allotment allotment = CASES.allotted(1_000);
        long entry = CASES.spent(allotment, 900);
        Move.Reverse reverse = new Move.Reverse(entry, "记-2", LocalDate.parse(LedgerCases.day(allotment)), "科目用错");
        long back = CASES.server.act(LedgerCases.day(allotment), reverse, CASES.server.cashier);
        assertThat(CASES.balance(allotment).free())
                .as("not free before it is approved")
                .isEqualTo(Money.ofYuan(100));
        assertThat(CASES.refused(allotment, reverse, CASES.server.cashier)).isEqualTo(Reason.REVERSED_ALREADY);
        CASES.server.act(LedgerCases.day(allotment), new Move.Approve(back, ""), CASES.server.accountant);
        assertThat(CASES.balance(allotment).spent()).isEqualTo(Money.ZERO);
        assertThat(CASES.refused(
                        allotment,
                        new Move.Reverse(back, "记-3", LocalDate.parse(LedgerCases.day(allotment)), "再冲一次"),
                        CASES.server.cashier))
                .isEqualTo(Reason.IS_A_REVERSAL);
        assertThat(CASES.server.books().entry(entry).orElseThrow().reversedBy()).contains(back);
    }

    @Test
    void a_reversal_that_was_sent_back_can_be_entered_anew() {
        Allotment allotment = CASES.allotted(1_000);
        long entry = CASES.spent(allotment, 900);
        Move.Reverse reverse = new Move.Reverse(entry, "记-2", LocalDate.parse(LedgerCases.day(allotment)), "重复入账");
        long first = CASES.server.act(LedgerCases.day(allotment), reverse, CASES.server.cashier);
        CASES.server.act(LedgerCases.day(allotment), new Move.SendBack(first, "附件不全"), CASES.server.accountant);
        assertThat(CASES.server.act(LedgerCases.day(allotment), reverse, CASES.server.cashier))
                .isGreaterThan(first);
    }

    @Test
    void what_waits_cannot_be_reversed() {
        Allotment allotment = CASES.allotted(1_000);
        long entry = CASES.entered(allotment, 900);
        assertThat(CASES.refused(
                        allotment,
                        new Move.Reverse(entry, "记-2", LocalDate.parse(LedgerCases.day(allotment)), "误记"),
                        CASES.server.cashier))
                .isEqualTo(Reason.NOT_APPROVED);
    }

    @Test
    void a_repeated_command_does_nothing_and_one_that_says_something_else_is_refused() {
        Allotment allotment = CASES.allotted(1_000);
        UUID command = UUID.randomUUID();
        Move.Enter enter = entry(allotment.id(), LedgerCases.day(allotment), 300);
        Ledger ledger = CASES.server.bean(Ledger.class);
        Ledger.Done first =
                BudgetServer.on(LedgerCases.day(allotment), () -> ledger.act(enter, CASES.server.cashier, command));
        Ledger.Done second =
                BudgetServer.on(LedgerCases.day(allotment), () -> ledger.act(enter, CASES.server.cashier, command));
        assertThat(second).isEqualTo(new Ledger.Done(first.id(), true));
        assertThat(CASES.balance(allotment).pending()).isEqualTo(Money.ofYuan(300));
        assertThatThrownBy(() -> BudgetServer.on(
                        LedgerCases.day(allotment),
                        () -> ledger.act(
                                entry(allotment.id(), LedgerCases.day(allotment), 301), CASES.server.cashier, command)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.REPEAT_DIFFERS));
    }

    @Test
    void only_the_bureaus_own_people_write() {
        Allotment allotment = CASES.allotted(1_000);
        Move.Enter enter = entry(allotment.id(), LedgerCases.day(allotment), 1);
        assertThat(CASES.refused(allotment, enter, CASES.server.head)).isEqualTo(Reason.NOT_YOURS);
        assertThat(CASES.refused(allotment, enter, CASES.server.auditor)).isEqualTo(Reason.NOT_YOURS);
        long entry = CASES.entered(allotment, 1);
        assertThat(CASES.refused(allotment, new Move.Approve(entry, ""), CASES.server.otherHead))
                .isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void every_move_leaves_a_line_in_the_trail() {
        Allotment allotment = CASES.allotted(1_000);
        long entry = CASES.spent(allotment, 5);
        assertThat(CASES.server.bean(Trail.class).of("budget.entry:" + entry).stream()
                        .map(Recorded::entry)
                        .map(line -> line.who() + " " + line.action()))
                .containsExactly(
                        CASES.server.cashier.mark() + " budget.enter", CASES.server.head.mark() + " budget.approve");
    }

    @Test
    void the_class_says_which_of_the_three_public_kinds_an_entry_is() {
        Allotment allotment = CASES.allotted(1_000);
        Move.Enter enter =
                entry(allotment.id(), LedgerCases.day(allotment), BudgetExamples.RECEPTION, Money.ofYuan(80));
        long entry = CASES.server.act(LedgerCases.day(allotment), enter, CASES.server.cashier);
        assertThat(CASES.server.books().entry(entry).orElseThrow().threePublic())
                .contains(ThreePublic.RECEPTION);
    }
}
