package youju.notice;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import youju.account.Role;

/**
 * Who is told: people with one of some roles in a body, with its offices.
 *
 * @param bureau the petition bureau; otherwise the body, or the petition's own where none is given
 */
record Audience(Set<Role> roles, boolean bureau, OptionalLong body) {

    Audience {
        roles = Set.copyOf(roles);
    }

    static Audience bureau(Role first, Role... more) {
        return new Audience(EnumSet.of(first, more), true, OptionalLong.empty());
    }

    static Audience of(OptionalLong body, Role first, Role... more) {
        return new Audience(EnumSet.of(first, more), false, body);
    }
}
