package youju.account.web;

import java.util.Optional;
import youju.account.Person;
import youju.account.Refusal.Reason;
import youju.page.Frame;

/** One's own account, and why a change of password was refused. */
public record MePage(Frame frame, Person person, Optional<Reason> refused) {

    public String error(String field) {
        return Choices.error(frame, refused, field);
    }
}
