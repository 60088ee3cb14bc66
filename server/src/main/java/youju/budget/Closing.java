package youju.budget;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.budget.Refused.Reason;
import youju.calendar.HouseClock;
import youju.money.Money;

/** 年终结账: nothing is left open, and what is left over goes into the next year. */
@Component
class Closing {

    private final JdbcClient jdbc;
    private final AllotmentTable allotments;
    private final Granting granting;
    private final HouseClock clock;

    Closing(JdbcClient jdbc, AllotmentTable allotments, Granting granting, HouseClock clock) {
        this.jdbc = jdbc;
        this.allotments = allotments;
        this.granting = granting;
        this.clock = clock;
    }

    Written close(Move.CloseYear move, Actor actor) {
        int year = move.year();
        allotments.lockYear(year);
        if (!allotments.years().contains(year)) {
            throw new Refused(Reason.NOT_FOUND);
        }
        if (allotments.isClosed(year)) {
            throw new Refused(Reason.YEAR_CLOSED);
        }
        if (clock.today().getYear() == year
                        && clock.today().getDayOfYear() < clock.today().lengthOfYear()
                || clock.today().getYear() < year) {
            throw new Refused(Reason.IN_FUTURE);
        }
        List<Allotment> all = allotments.of(year);
        nothingOpen(year);
        for (Allotment allotment : all) {
            if (allotment.balance().unspent().isNegative()) {
                throw new Refused(
                        Reason.NOT_COVERED, allotment.balance().unspent().negated());
            }
        }
        List<Allotment> left = all.stream()
                .filter(allotment -> allotment.balance().unspent().isPositive())
                .toList();
        if (!left.isEmpty() && allotments.isClosed(year + 1)) {
            throw new Refused(Reason.NEXT_YEAR_CLOSED);
        }
        left.forEach(allotment -> granting.carry(allotment, year + 1, actor));
        Stamp stamp = Stamp.of(actor, clock.instant());
        jdbc.sql("insert into budget.closing (year, who, at) values (:year, :who, :at)")
                .param("year", year)
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
        Money carried = Money.sum(
                left.stream().map(allotment -> allotment.balance().unspent()).toList());
        return new Written(year, "budget.close", "budget.year:" + year, "", "", "carried over " + carried);
    }

    private void nothingOpen(int year) {
        int open = jdbc.sql("""
                select (select count(*) from budget.entry where year = :year and state = 'ENTERED')
                     + (select count(*) from budget.commitment c join budget.allotment a on a.id = c.allotment
                        where a.year = :year and c.open > 0)
                """).param("year", year).query(Integer.class).single();
        if (open > 0) {
            throw new Refused(Reason.STILL_OPEN, open);
        }
    }
}
