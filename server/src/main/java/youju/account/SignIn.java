package youju.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Tells who somebody is by name and password, not too often. */
@Component
class SignIn implements AuthenticationProvider {

    /** Failures under one name, in {@link Throttle#WHILE}. */
    static final int MOST_BY_NAME = 5;

    /** Failures from one address; an office may share one. */
    static final int MOST_BY_ADDRESS = 50;

    private final People people;
    private final Throttle throttle;
    private final SignInLog log;

    SignIn(People people, Throttle throttle, SignInLog log) {
        this.people = people;
        this.throttle = throttle;
        this.log = log;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String byName = "sign-in:" + (name.length() > 40 ? name.substring(0, 40) : name);
        String byAddress = "address:"
                + (asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
        if (throttle.isShut(byName, MOST_BY_NAME) || throttle.isShut(byAddress, MOST_BY_ADDRESS)) {
            throw new LockedException("too many attempts");
        }
        Optional<Person> person = people.known(name, String.valueOf(asked.getCredentials()));
        if (person.isEmpty()) {
            throttle.failed(byName);
            throttle.failed(byAddress);
            throw new BadCredentialsException("no such name and password");
        }
        throttle.forget(byName);
        Actor actor = people.actor(person.get());
        log.signedIn(actor);
        return UsernamePasswordAuthenticationToken.authenticated(
                actor,
                null,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
