package youju.relief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.relief.Refused.Reason;
import youju.trail.Entry;
import youju.trail.Trail;

/** Takes a step under lock: judged by the table, written with its entry in the trail. Runs inside a command. */
@Component
class Taking {

    private final GrantTable grants;
    private final StepTable steps;
    private final Party party;
    private final Trail trail;

    Taking(GrantTable grants, StepTable steps, Party party, Trail trail) {
        this.grants = grants;
        this.steps = steps;
        this.party = party;
        this.trail = trail;
    }

    /**
     * The grant, locked, if the action may be taken by the actor now.
     *
     * @throws Refused if not, with the reason
     */
    Grant judged(long id, Action action, Actor actor) {
        Grant grant = grants.lock(id).orElseThrow(() -> new Refused(Reason.NOT_FOUND, String.valueOf(id)));
        Transition row = Life.row(grant.state(), action).orElseThrow(() -> new Refused(Reason.NOT_NOW, grant.number()));
        if (!party.hand(actor).may(row.duty(), grant.town())) {
            throw new Refused(Reason.NOT_YOURS, grant.number());
        }
        if (party.duty(id, actor).filter(duty -> duty != row.duty()).isPresent()) {
            throw new Refused(Reason.OTHER_DUTY, grant.number());
        }
        return grant;
    }

    /** Writes the step of a grant that was {@link #judged}, and gives its number. */
    long take(Grant grant, Action action, Actor actor, String words, StepTable.Evidence evidence, UUID command) {
        Transition row = Life.row(grant.state(), action).orElseThrow();
        long step = steps.add(grant.id(), row, actor, words, evidence, command);
        Grant after = grants.find(grant.id()).orElseThrow();
        trail.add(new Entry(
                actor.mark(),
                "relief." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "grant:" + grant.id(),
                "",
                json(grant),
                json(after)));
        return step;
    }

    /** The actions that the actor may take on the grant's page now. */
    List<Action> allowed(Grant grant, Actor actor) {
        Party.Hand hand = party.hand(actor);
        Optional<Duty> had = party.duty(grant.id(), actor);
        return Arrays.stream(Action.values())
                .filter(Action::isOnPage)
                .filter(action -> Life.row(grant.state(), action)
                        .filter(row -> hand.may(row.duty(), grant.town()))
                        .filter(row -> had.isEmpty() || had.get() == row.duty())
                        .isPresent())
                .toList();
    }

    /** How it stands, and nothing that anybody wrote. */
    private static String json(Grant grant) {
        return "{\"number\":\"" + grant.number() + "\",\"state\":\"" + grant.state() + "\",\"asked\":"
                + grant.asked().fen()
                + grant.granted().map(money -> ",\"granted\":" + money.fen()).orElse("")
                + (grant.source().isPresent() ? ",\"source\":" + grant.source().getAsLong() : "")
                + ",\"account\":\"" + grant.recipient().account() + "\",\"version\":" + grant.version() + "}";
    }
}
