package youju.account;

import java.util.Set;

/** An official: where they work and what they may do. */
public record Person(
        long id,
        long body,
        String bodyName,
        String name,
        String signIn,
        Set<Role> roles,
        boolean active,
        boolean mustChange) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
