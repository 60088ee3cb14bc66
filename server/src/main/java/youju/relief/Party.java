package youju.relief;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.account.Actor;

/** Who asks, and which duties that one may have. */
@Component
class Party {

    private final JdbcClient jdbc;

    Party(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An actor with what duties hang on.
     *
     * @param body that the actor acts for, 0 if none
     */
    record Hand(Actor actor, long body, boolean ofGovernment) {

        boolean may(Duty duty, long town) {
            return duty.isFor(actor, body, ofGovernment, town);
        }
    }

    Hand hand(Actor actor) {
        return jdbc.sql("""
                select b.id, b.kind = 'GOVERNMENT' as government
                from account.body b where b.id = relief.body_of(:person)
                """)
                .param("person", actor.person())
                .query((row, number) -> new Hand(actor, row.getLong("id"), row.getBoolean("government")))
                .optional()
                .orElseGet(() -> new Hand(actor, 0, false));
    }

    /** The duty that a person has on a grant already. */
    Optional<Duty> duty(long grant, Actor actor) {
        return jdbc.sql("select duty from relief.hand where grant_id = :grant and person = :person")
                .param("grant", grant)
                .param("person", actor.person())
                .query(String.class)
                .optional()
                .map(Duty::valueOf);
    }

    /** @throws Refused if it isn't the actor's, whatever the grant */
    void mustBe(Duty duty, Actor actor, String subject) {
        if (!hand(actor).may(duty, 0)) {
            throw new Refused(Refused.Reason.NOT_YOURS, subject);
        }
    }
}
