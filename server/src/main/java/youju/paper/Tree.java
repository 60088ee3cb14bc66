package youju.paper;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;

/** Who speaks for whom among the bodies. */
@Component
class Tree {

    private final Bodies bodies;

    Tree(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The body whose name stands on a paper: itself, or the one that it is an office of. */
    Body actsFor(long id) {
        return bodies.actsFor(id);
    }

    /** The petition bureau. */
    Body bureau() {
        return bodies.all().stream()
                .filter(body -> body.kind() == BodyKind.BUREAU)
                .reduce((before, after) -> before.active() ? before : after)
                .orElseThrow();
    }

    String name(OptionalLong body) {
        return body.isPresent() ? actsFor(body.getAsLong()).name() : "";
    }

    /** The body next above the one that speaks for this one. */
    String above(long id) {
        Optional<Body> above = actsFor(id).parent().map(this::actsFor);
        return above.map(Body::name).orElse(Wording.text("above"));
    }
}
