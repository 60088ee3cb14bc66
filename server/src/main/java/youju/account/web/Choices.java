package youju.account.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import youju.account.Body;
import youju.account.Refusal.Reason;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Option;

/** What the forms on bodies and people offer to choose from, and how they say what was refused. */
final class Choices {

    private Choices() {}

    /** The bodies that may get something new, set in by how deep they lie; and the one chosen already. */
    static List<Option> bodies(List<Body> all, long chosen) {
        return all.stream()
                .filter(body -> body.active() || body.id() == chosen)
                .map(body -> new Option(Long.toString(body.id()), "　".repeat(depth(body)) + body.name()))
                .toList();
    }

    /** How many bodies lie above. */
    static int depth(Body body) {
        return (int) body.path().chars().filter(letter -> letter == '/').count() - 2;
    }

    static List<Option> roles(Frame frame) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), frame.words().of("account.role", role)))
                .toList();
    }

    static List<Option> withAny(Frame frame, List<Option> options) {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", frame.say("account.any")));
        all.addAll(options);
        return all;
    }

    /** What to say below a field: why it was refused, or nothing. */
    static String error(Frame frame, Optional<Reason> refused, String field) {
        return refused.filter(reason -> reason.field().equals(field))
                .map(reason -> frame.say("account.refusal." + reason))
                .orElse("");
    }
}
