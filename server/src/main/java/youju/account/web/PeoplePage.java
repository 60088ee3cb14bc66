package youju.account.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import youju.account.Body;
import youju.account.Person;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Option;

/**
 * The officials, as looked for.
 *
 * @param found how many there are; {@code people} are the first of them
 */
public record PeoplePage(Frame frame, Query query, List<Option> bodies, List<Person> people, int found) {

    /** As many as a page shows; beyond it one looks for something narrower. */
    static final int MOST = 200;

    /** What is looked for; nothing narrows where empty. */
    public record Query(Optional<Body> body, Optional<Role> role, String text, boolean past) {

        boolean finds(Person person, Optional<Body> worksIn) {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            return (past || person.active())
                    && body.map(chosen ->
                                    worksIn.map(works -> works.isWithin(chosen)).orElse(false))
                            .orElse(true)
                    && role.map(person.roles()::contains).orElse(true)
                    && (person.name() + " " + person.signIn())
                            .toLowerCase(Locale.ROOT)
                            .contains(wanted);
        }
    }

    public PeoplePage {
        bodies = List.copyOf(bodies);
        people = List.copyOf(people);
    }

    public List<Option> roles() {
        return Choices.withAny(frame, Choices.roles(frame));
    }
}
