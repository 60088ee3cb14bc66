package youju.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.People.PersonChanged;
import youju.account.Refusal.Reason;
import youju.trail.Entry;
import youju.trail.Trail;

/** Passwords: what they must be like, how they are changed and given anew. Kept as Argon2 hashes only. */
@Component
public class Passwords {

    /** Shortest password, as 等保2.0 level 3 offices set it. */
    public static final int SHORTEST = 10;

    /** Longest, so that hashing can't be made a burden. */
    public static final int LONGEST = 128;

    /** Wrong old passwords in {@link Throttle#WHILE}, so that nobody guesses at a desk left open. */
    private static final int MOST_WRONG = 5;

    /** A sign-in name shorter than this may well be part of a good password. */
    private static final int NAME_THAT_COUNTS = 4;

    /** No letter or digit that is taken for another: 31 of them, so that a one-time password has 59 bits. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final PersonTable table;
    private final Throttle throttle;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SecureRandom random = new SecureRandom();

    Passwords(PersonTable table, Throttle throttle, Trail trail, ApplicationEventPublisher events) {
        this.table = table;
        this.throttle = throttle;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Changes one's own password. All one's sessions end.
     *
     * @throws Refusal if the old one is wrong or the new one isn't good enough
     */
    @Transactional
    public void change(Actor actor, String old, String chosen, String repeated) {
        Person person = table.find(actor.person()).orElseThrow();
        String key = "password:" + actor.person();
        if (throttle.isShut(key, MOST_WRONG)) {
            throw new Refusal(Reason.PASSWORD_WAIT);
        }
        if (!matches(old, table.password(person.id()))) {
            throttle.failed(key);
            throw new Refusal(Reason.PASSWORD_WRONG);
        }
        if (chosen.equals(old)) {
            throw new Refusal(Reason.PASSWORD_SAME);
        }
        String hash = hash(chosen, person.signIn());
        if (!chosen.equals(repeated)) {
            throw new Refusal(Reason.PASSWORD_REPEAT);
        }
        throttle.forget(key);
        table.setPassword(person.id(), hash, false);
        trail.add(new Entry(actor.mark(), "person.password", actor.mark(), "", "", ""));
        events.publishEvent(new PersonChanged(person.id()));
    }

    /**
     * Gives somebody a password made here, to be changed at the next sign-in. Their sessions end.
     *
     * @return the password, kept nowhere: it can be told only now
     */
    @Transactional
    public String giveOneTime(long person, Actor by, String reason) {
        if (reason.isBlank()) {
            throw new Refusal(Reason.NO_REASON);
        }
        String password = oneTime();
        table.setPassword(person, encoder.encode(password), true);
        trail.add(new Entry(by.mark(), "person.one-time-password", "person:" + person, reason.strip(), "", ""));
        events.publishEvent(new PersonChanged(person));
        return password;
    }

    /** A password at random, easy to read out and to type: {@code kmrt-7hpd-wx3n}. */
    public String oneTime() {
        StringBuilder password = new StringBuilder();
        do {
            password.setLength(0);
            for (int i = 0; i < GROUPS * GROUP; i++) {
                password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                        .append(READABLE.charAt(random.nextInt(READABLE.length())));
            }
        } while (kinds(password.toString()) < 3);
        return password.toString();
    }

    /** @throws Refusal if the password isn't good enough for this sign-in name */
    String hash(String password, String signIn) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refusal(Reason.PASSWORD_LENGTH);
        }
        if (kinds(password) < 2) {
            throw new Refusal(Reason.PASSWORD_PLAIN);
        }
        if (signIn.length() >= NAME_THAT_COUNTS
                && password.toLowerCase(Locale.ROOT).contains(signIn)) {
            throw new Refusal(Reason.PASSWORD_HAS_NAME);
        }
        return encoder.encode(password);
    }

    /** Takes as long where there is no hash to compare with. */
    boolean matches(String password, Optional<String> hash) {
        return password.length() <= LONGEST && encoder.matches(password, hash.orElse(Nobody.HASH)) && hash.isPresent();
    }

    private static long kinds(String password) {
        return password.codePoints()
                .map(letter -> Character.isLetter(letter) ? 1 : Character.isDigit(letter) ? 2 : 3)
                .distinct()
                .count();
    }

    /** A hash to compare with when there is no such person. */
    private static final class Nobody {
        static final String HASH =
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("nobody has this password");
    }
}
