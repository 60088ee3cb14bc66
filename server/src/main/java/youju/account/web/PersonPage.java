package youju.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import youju.account.Person;
import youju.account.Refusal.Reason;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Option;

/**
 * One official, or the form to take one in.
 *
 * @param person nobody yet, on the form to take one in
 * @param form as typed
 * @param own whether it is the reader's own account, whose roles they can't change
 */
public record PersonPage(
        Frame frame, Optional<Person> person, Form form, List<Option> bodies, boolean own, Optional<Reason> refused) {

    /** What was typed. */
    public record Form(long body, String name, String signIn, Set<Role> roles, boolean active, String reason) {

        public Form {
            roles = Set.copyOf(roles);
        }

        static Form of(Person person) {
            return new Form(person.body(), person.name(), person.signIn(), person.roles(), person.active(), "");
        }
    }

    public PersonPage {
        bodies = List.copyOf(bodies);
    }

    public List<Role> roles(boolean casework) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isCasework() == casework)
                .toList();
    }

    public String error(String field) {
        return Choices.error(frame, refused, field);
    }
}
