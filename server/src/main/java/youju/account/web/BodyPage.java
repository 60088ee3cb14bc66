package youju.account.web;

import java.util.List;
import java.util.Optional;
import youju.account.Body;
import youju.account.BodyKind;
import youju.account.Refusal.Reason;
import youju.page.Frame;
import youju.page.Option;

/**
 * One body, or the form to establish one.
 *
 * @param body none yet, on the form to establish one
 * @param above what it lies below; the bodies to choose from on that form
 */
public record BodyPage(Frame frame, Optional<Body> body, Form form, List<Option> above, Optional<Reason> refused) {

    /** What pages may establish; the government and the bureau are set up once. */
    static final List<BodyKind> KINDS = List.of(BodyKind.DEPARTMENT, BodyKind.TOWN, BodyKind.OFFICE);

    /** What was typed. */
    public record Form(long above, String name, String code, BodyKind kind, boolean active, String reason) {}

    public BodyPage {
        above = List.copyOf(above);
    }

    public List<Option> kinds() {
        return KINDS.stream()
                .map(kind -> new Option(kind.name(), frame.words().of("account.kind", kind)))
                .toList();
    }

    public String error(String field) {
        return Choices.error(frame, refused, field);
    }
}
