package youju.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import youju.database.Reading;
import youju.page.Visitor;

/**
 * An official who acts, as signed in. Kept in the session, so it holds no more than a page needs.
 *
 * @param isOfBureau whether the body is the petition bureau or an office in it
 * @param mustChange whether the password was set by somebody else and has to be changed first
 */
public record Actor(
        long person, String name, long body, String bodyName, boolean isOfBureau, Set<Role> roles, boolean mustChange)
        implements Visitor, Principal, Serializable {

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** How the trail names the actor. */
    public String mark() {
        return "person:" + person;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(List<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    /** The name that sessions are kept under. */
    @Override
    public String getName() {
        return mark();
    }

    @Override
    public boolean hasAny(String... some) {
        return some.length == 0 || Arrays.stream(some).anyMatch(role -> roles.contains(Role.valueOf(role)));
    }

    /** Whose eyes the actor reads with: the bureau's people and auditors see all, others what their body was sent. */
    public Reading reading() {
        if (roles.stream().noneMatch(Role::isCasework)) {
            return new Reading(Reading.Scope.NOBODY, person, body, 0);
        }
        boolean all = isOfBureau || is(Role.AUDITOR);
        return new Reading(all ? Reading.Scope.BUREAU : Reading.Scope.BODY, person, body, 0);
    }
}
