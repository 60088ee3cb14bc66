package youju.relief;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.Opening;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** Seeing who is paid in clear: with a reason, on record. */
@Component
public class Recipients {

    private final GrantTable grants;
    private final Vault vault;
    private final Trail trail;

    Recipients(GrantTable grants, Vault vault, Trail trail) {
        this.grants = grants;
        this.vault = vault;
        this.trail = trail;
    }

    /** Whether the actor may; an auditor reads masks. */
    public static boolean may(Actor actor) {
        return !actor.is(Role.AUDITOR)
                && (actor.is(Role.HANDLER)
                        || actor.isOfBureau()
                                && (actor.is(Role.REGISTRAR) || actor.is(Role.SUPERVISOR) || actor.is(Role.FINANCE)));
    }

    /**
     * Opens the fields asked for. Show them only when this has returned: then it is on record.
     *
     * @throws Refused if the grant isn't there for the reader, or the actor may not
     * @throws youju.vault.VaultRefusal if the reason is too short or no field is asked for
     */
    @Transactional
    public PrivateRecord open(long grant, String why, Set<PrivateField> fields, Actor actor) {
        Grant found =
                grants.find(grant).orElseThrow(() -> new Refused(Refused.Reason.NOT_FOUND, String.valueOf(grant)));
        if (!may(actor)) {
            throw new Refused(Refused.Reason.NOT_YOURS, found.number());
        }
        Opening opening = new Opening(actor.mark(), actor.bodyName(), why, Optional.empty(), fields);
        PrivateRecord person = vault.open(found.recipient().sealed(), opening);
        trail.add(new Entry(
                actor.mark(), "relief.open-recipient", "grant:" + grant, opening.why(), "", fields.toString()));
        return person;
    }
}
