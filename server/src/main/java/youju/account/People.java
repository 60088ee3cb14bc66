package youju.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * The officials. A change of roles, body or password publishes {@link PersonChanged}, on which open sessions of that person
 * end.
 */
@Component
public class People {

    /** Shortest password, as 等保2.0 level 3 offices set it. */
    public static final int SHORTEST_PASSWORD = 10;

    /** Longest, so that hashing can't be made a burden. */
    public static final int LONGEST_PASSWORD = 128;

    /** Published in the transaction of the change. */
    public record PersonChanged(long person) {}

    private final PersonTable table;
    private final Bodies bodies;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    People(PersonTable table, Bodies bodies, Trail trail, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Person> all() {
        return table.all();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(long id) {
        return table.find(id);
    }

    /** The person as one who acts. */
    @Transactional(readOnly = true)
    public Actor actor(Person person) {
        return new Actor(
                person.id(),
                person.name(),
                person.body(),
                person.bodyName(),
                bodies.isOfBureau(bodies.get(person.body())),
                person.roles(),
                person.mustChange());
    }

    /**
     * Takes somebody in.
     *
     * @param mustChange whether the password is to be changed at the first sign-in
     * @param by who does it, as the trail names them
     */
    @Transactional
    public Person take(
            Body body, String name, String signIn, String password, Set<Role> roles, boolean mustChange, String by) {
        check(password);
        long id = table.add(
                body.id(), name.strip(), signIn.strip(), encoder.encode(password), mustChange, clock.instant());
        table.setRoles(id, roles);
        trail.add(new Entry(by, "person.take", "person:" + id, "", "", body.name() + " " + name + " " + listed(roles)));
        return table.find(id).orElseThrow();
    }

    /** Changes where somebody works, what they are called, what they may do, or whether they still do. */
    @Transactional
    public void change(long id, Body body, String name, Set<Role> roles, boolean active, String by, String reason) {
        Person before = table.find(id).orElseThrow();
        table.update(id, body.id(), name.strip(), active);
        table.setRoles(id, roles);
        trail.add(new Entry(
                by,
                "person.change",
                "person:" + id,
                reason,
                summary(before),
                summary(table.find(id).orElseThrow())));
        events.publishEvent(new PersonChanged(id));
    }

    /** Sets a password; by somebody else, it has to be changed at the next sign-in. */
    @Transactional
    public void setPassword(long id, String password, String by) {
        check(password);
        boolean own = by.equals("person:" + id);
        table.setPassword(id, encoder.encode(password), !own);
        trail.add(new Entry(by, "person.password", "person:" + id, "", "", ""));
        events.publishEvent(new PersonChanged(id));
    }

    /** The person with this name and password, if active. Takes as long for an unknown name as for a wrong password. */
    @Transactional(readOnly = true)
    Optional<Person> known(String signIn, String password) {
        Optional<Person> person = table.bySignIn(signIn);
        String hash = person.flatMap(found -> table.password(found.id())).orElse(Nobody.HASH);
        boolean matches = password.length() <= LONGEST_PASSWORD && encoder.matches(password, hash);
        return person.filter(found -> matches && found.active());
    }

    private static void check(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "a password has " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
        }
    }

    private static String summary(Person person) {
        return person.bodyName() + " " + person.name() + " " + listed(person.roles()) + (person.active() ? "" : " 停用");
    }

    private static String listed(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    /** A hash to compare with when there is no such person. */
    private static final class Nobody {
        static final String HASH =
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("nobody has this password");
    }
}
