package youju.account;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An official who acts, as signed in. Kept in the session, so it holds no more than a page needs. */
public record Actor(
        long person, String name, long body, String bodyName, BodyKind bodyKind, Set<Role> roles, boolean mustChange)
        implements Serializable {

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

    /** Whether the actor belongs to the petition bureau, whose people see all petitions they aren't shut out of. */
    public boolean isOfBureau() {
        return bodyKind == BodyKind.BUREAU;
    }
}
