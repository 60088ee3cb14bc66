package youju.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Refusal.Reason;

/**
 * The first start without the demo county: the government, the bureau and an administrator, from whom all else comes. Open
 * only while there is nobody at all, to whoever holds the token that the terminal prints.
 *
 * <p>The token lives as long as the process. Several nodes each have their own unless {@code youju.setup-token} gives one.
 */
@Component
public class Setup {

    private static final String BY = "setup";

    /**
     * What is asked.
     *
     * @param county 云岭县
     * @param code of the county by GB/T 2260, six digits
     * @param bureau 云岭县信访局
     * @param name the administrator's
     */
    public record Founding(String county, String code, String bureau, String name, String signIn, String password) {}

    private final Bodies bodies;
    private final People people;
    private final PersonTable table;
    private final String token;
    private volatile boolean over;

    Setup(
            Bodies bodies,
            People people,
            PersonTable table,
            Passwords passwords,
            @Value("${youju.setup-token:}") String token) {
        this.bodies = bodies;
        this.people = people;
        this.table = table;
        this.token = token.isBlank() ? passwords.oneTime() : token;
    }

    /** Whether there is nobody yet. Once over it stays so: nobody is ever deleted. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        over = over || table.hasAny();
        return !over;
    }

    /** What the terminal prints. */
    public String token() {
        return token;
    }

    public boolean admits(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal if there is somebody already, or a name, the code or the password won't do */
    @Transactional
    public void found(Founding founding) {
        table.lock();
        if (table.hasAny()) {
            throw new Refusal(Reason.SET_UP);
        }
        String county = founding.county().strip();
        Body government = bodies.establish(Optional.empty(), founding.code(), county + "人民政府", BodyKind.GOVERNMENT, BY);
        Body bureau =
                bodies.establish(Optional.of(government), founding.code(), founding.bureau(), BodyKind.BUREAU, BY);
        people.take(
                bureau, founding.name(), founding.signIn(), founding.password(), Set.of(Role.ADMINISTRATOR), false, BY);
    }
}
