package youju.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Refusal.Reason;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * The officials. A change of roles, body or password publishes {@link PersonChanged}, on which open sessions of that person
 * end. What isn't allowed is a {@link Refusal}.
 */
@Component
public class People {

    /** Published in the transaction of the change. */
    public record PersonChanged(long person) {}

    private final PersonTable table;
    private final Bodies bodies;
    private final Passwords passwords;
    private final Trail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    People(
            PersonTable table,
            Bodies bodies,
            Passwords passwords,
            Trail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.bodies = bodies;
        this.passwords = passwords;
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
     * @throws Refusal if the name, the sign-in, the password or the roles won't do, or the body was abolished
     */
    @Transactional
    public Person take(
            Body body, String name, String signIn, String password, Set<Role> roles, boolean mustChange, String by) {
        String checked = name(name);
        String signInName = signIn.strip().toLowerCase(Locale.ROOT);
        if (!signInName.matches("[a-z][a-z0-9._-]{1,39}")) {
            throw new Refusal(Reason.SIGN_IN);
        }
        check(roles);
        check(body);
        long id;
        try {
            id = table.add(
                    body.id(), checked, signInName, passwords.hash(password, signInName), mustChange, clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new Refusal(Reason.SIGN_IN_TAKEN);
        }
        table.setRoles(id, roles);
        Person person = table.find(id).orElseThrow();
        trail.add(new Entry(by, "person.take", "person:" + id, "", "", summary(person)));
        return person;
    }

    /**
     * Changes where somebody works, what they are called, what they may do, or whether they still do.
     *
     * @throws Refusal also if one's own roles would change, or one would shut oneself out
     */
    @Transactional
    public void change(long id, Body body, String name, Set<Role> roles, boolean active, String by, String reason) {
        Person before = table.find(id).orElseThrow();
        String checked = name(name);
        if (by.equals("person:" + id)) {
            if (!roles.equals(before.roles())) {
                throw new Refusal(Reason.OWN_ROLES);
            }
            if (!active) {
                throw new Refusal(Reason.OWN_ACCOUNT);
            }
        }
        check(roles);
        if (body.id() != before.body() || active && !before.active()) {
            check(body);
        }
        if (reason.isBlank()) {
            throw new Refusal(Reason.NO_REASON);
        }
        table.update(id, body.id(), checked, active);
        table.setRoles(id, roles);
        trail.add(new Entry(
                by,
                "person.change",
                "person:" + id,
                reason.strip(),
                summary(before),
                summary(table.find(id).orElseThrow())));
        events.publishEvent(new PersonChanged(id));
    }

    /** Ends all sessions of whoever asks, on every machine. */
    @Transactional
    public void signOutEverywhere(Actor actor) {
        trail.add(new Entry(actor.mark(), "person.sign-out-everywhere", actor.mark(), "", "", ""));
        events.publishEvent(new PersonChanged(actor.person()));
    }

    /** The person with this name and password, if active. Takes as long for an unknown name as for a wrong password. */
    @Transactional(readOnly = true)
    Optional<Person> known(String signIn, String password) {
        Optional<Person> person = table.bySignIn(signIn);
        boolean matches = passwords.matches(password, person.flatMap(found -> table.password(found.id())));
        return person.filter(found -> matches && found.active());
    }

    private static String name(String name) {
        String stripped = name.strip();
        if (stripped.length() < 2 || stripped.length() > 40 || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(Reason.PERSON_NAME);
        }
        return stripped;
    }

    private static void check(Set<Role> roles) {
        if (!Role.mayMeet(roles)) {
            throw new Refusal(Reason.ROLES_EXCLUDE);
        }
    }

    private void check(Body body) {
        if (!bodies.get(body.id()).active()) {
            throw new Refusal(Reason.BODY_ABOLISHED);
        }
    }

    private static String summary(Person person) {
        return person.bodyName() + " " + person.name() + " " + listed(person.roles()) + (person.active() ? "" : " 停用");
    }

    private static String listed(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }
}
