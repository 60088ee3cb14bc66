package youju.relief;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.relief.Refused.Reason;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * The joint conference 联席会议: its sittings with minutes, votes and those present. What it decided on a grant is changed by
 * a later sitting and by nothing else. {@link Minutes} reads them.
 */
@Component
public class Conferences {

    private final JdbcClient jdbc;
    private final Commands commands;
    private final Taking taking;
    private final Party party;
    private final Trail trail;
    private final HouseClock clock;
    private final Money ceiling;

    Conferences(
            JdbcClient jdbc,
            Commands commands,
            Taking taking,
            Party party,
            Trail trail,
            HouseClock clock,
            @Value("${youju.relief.ceiling:50000}") long ceiling) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.taking = taking;
        this.party = party;
        this.trail = trail;
        this.clock = clock;
        this.ceiling = Money.ofYuan(ceiling);
    }

    /** The most that a case may get (by the city's rule that the shared facts cite, 50 000 yuan in principle). */
    public Money ceiling() {
        return ceiling;
    }

    /**
     * Records a sitting: each grant gets the outcome that its votes come to.
     *
     * @return the sitting's number in the database
     * @throws Refused if the actor isn't a supervisor of the bureau, or a grant can't be decided on
     */
    public long hold(Sitting sitting, Actor actor, UUID command) {
        return commands.once(command, "CONFERENCE", actor, sitting.heldOn().toString(), () -> {
            party.mustBe(Duty.DECIDE, actor, "");
            if (sitting.heldOn().isAfter(clock.today())) {
                throw new BadEntry("heldOn", "relief.fault.FUTURE");
            }
            int year = sitting.heldOn().getYear();
            long serial = commands.next("CONFERENCE", year);
            String number = "联席会议纪要〔%d〕%d号".formatted(year, serial);
            long id = add(sitting, year, serial, number, actor);
            sitting.items().stream()
                    .sorted(Comparator.comparingLong(Sitting.Item::grant))
                    .forEach(item -> decide(id, number, sitting, item, actor, command));
            trail.add(new Entry(
                    actor.mark(),
                    "relief.conference",
                    "conference:" + id,
                    "",
                    "",
                    number + " " + sitting.members().size() + " present, "
                            + sitting.items().size() + " grants"));
            return id;
        });
    }

    private long add(Sitting sitting, int year, long serial, String number, Actor actor) {
        long id = jdbc.sql("""
                insert into relief.conference (year, serial, number, held_on, place, chair, minutes, recorder, at)
                values (:year, :serial, :number, :day, :place, :chair, :minutes, :person, :at) returning id
                """)
                .param("year", year)
                .param("serial", serial)
                .param("number", number)
                .param("day", sitting.heldOn())
                .param("place", sitting.place())
                .param("chair", sitting.chair())
                .param("minutes", sitting.minutes())
                .param("person", actor.person())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (int i = 0; i < sitting.members().size(); i++) {
            jdbc.sql("insert into relief.member (conference, ordinal, name, office) values (:id, :at, :name, :office)")
                    .param("id", id)
                    .param("at", i + 1)
                    .param("name", sitting.members().get(i).name())
                    .param("office", sitting.members().get(i).office())
                    .update();
        }
        return id;
    }

    private void decide(long conference, String number, Sitting sitting, Sitting.Item item, Actor actor, UUID command) {
        Action action = item.outcome().action();
        Grant grant = taking.judged(item.grant(), action, actor);
        if (item.amount().isMoreThan(grant.asked())) {
            throw new Refused(Reason.OVER_ASKED, grant.number());
        }
        if (item.amount().isMoreThan(ceiling)) {
            throw new Refused(Reason.OVER_CEILING, grant.number());
        }
        long decision = jdbc.sql("""
                insert into relief.decision (conference, grant_id, minutes, held_on, outcome, fen, source, agree, against,
                    abstain, words)
                values (:conference, :grant, :minutes, :day, :outcome, :fen, :source, :agree, :against, :abstain, :words)
                returning id
                """)
                .param("conference", conference)
                .param("grant", grant.id())
                .param("minutes", number)
                .param("day", sitting.heldOn())
                .param("outcome", item.outcome().name())
                .param("fen", item.amount().fen())
                .param("source", item.source())
                .param("agree", item.count(Decision.Vote.AGREE))
                .param("against", item.count(Decision.Vote.AGAINST))
                .param("abstain", item.count(Decision.Vote.ABSTAIN))
                .param("words", item.words())
                .query(Long.class)
                .single();
        for (int i = 0; i < item.votes().size(); i++) {
            jdbc.sql(
                            "insert into relief.vote (decision, conference, member, vote) values (:decision, :conference, :member, :vote)")
                    .param("decision", decision)
                    .param("conference", conference)
                    .param("member", i + 1)
                    .param("vote", item.votes().get(i).name())
                    .update();
        }
        taking.take(grant, action, actor, "", StepTable.Evidence.decision(decision), command);
    }
}
