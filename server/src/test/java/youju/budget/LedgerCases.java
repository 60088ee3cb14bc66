package youju.budget;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import youju.account.Actor;
import youju.budget.Refused.Reason;

/** A ledger under test, with years enough for each case to have one of its own. */
final class LedgerCases implements AutoCloseable {

    final BudgetServer server = new BudgetServer();

    private int years = 2030;

    /** A year that no other case has, nor the year after it. */
    int year() {
        years += 2;
        return years;
    }

    /** An allotment of basic expenditure with so much, in a year of its own. */
    Allotment allotted(long yuan) {
        return allotted(year(), yuan);
    }

    Allotment allotted(int year, long yuan) {
        server.act(year + "-02-01", BudgetExamples.opening(BudgetExamples.basic(year), yuan), server.cashier);
        return server.books().allotments(year).getFirst();
    }

    Balance balance(Allotment allotment) {
        return server.books().allotment(allotment.id()).orElseThrow().balance();
    }

    static String day(Allotment allotment) {
        return allotment.year() + "-06-15";
    }

    /** Entered by the cashier in the middle of the year. */
    long entered(Allotment allotment, long yuan) {
        return server.act(day(allotment), BudgetExamples.entry(allotment.id(), day(allotment), yuan), server.cashier);
    }

    /** Entered, and approved by the head. */
    long spent(Allotment allotment, long yuan) {
        return server.act(day(allotment), new Move.Approve(entered(allotment, yuan), ""), server.head);
    }

    /** Why a move is refused in the middle of the year. */
    Reason refused(Allotment allotment, Move move, Actor actor) {
        return catchThrowableOfType(Refused.class, () -> server.act(day(allotment), move, actor))
                .reason();
    }

    @Override
    public void close() {
        server.close();
    }
}
