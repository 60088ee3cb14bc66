package youju.account;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.trail.Entry;
import youju.trail.Trail;

/** The tree of bodies: few hundred, so they are read whole and searched by whoever asks. */
@Component
public class Bodies {

    private final BodyTable table;
    private final Trail trail;

    Bodies(BodyTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /** All bodies, each after the one above it. */
    @Transactional(readOnly = true)
    public List<Body> all() {
        return table.all();
    }

    @Transactional(readOnly = true)
    public Optional<Body> find(long id) {
        return table.find(id);
    }

    /** @throws java.util.NoSuchElementException if there is none */
    @Transactional(readOnly = true)
    public Body get(long id) {
        return table.find(id).orElseThrow();
    }

    /** Whether a body is the petition bureau or an office in it. */
    @Transactional(readOnly = true)
    public boolean isOfBureau(Body body) {
        return table.all().stream().anyMatch(other -> other.kind() == BodyKind.BUREAU && body.isWithin(other));
    }

    /**
     * Sets up a body.
     *
     * @param by who does it, as the trail names them
     */
    @Transactional
    public Body establish(Optional<Body> parent, String code, String name, BodyKind kind, String by) {
        Body body = table.add(parent, code.strip(), name.strip(), kind);
        trail.add(new Entry(by, "body.establish", "body:" + body.id(), "", "", body.name()));
        return body;
    }

    /** Renames a body, corrects its code, abolishes or restores it; the tree stays as it is. */
    @Transactional
    public void change(Body body, String by, String reason) {
        Body before = get(body.id());
        table.update(body);
        trail.add(new Entry(by, "body.change", "body:" + body.id(), reason, summary(before), summary(body)));
    }

    private static String summary(Body body) {
        return body.name() + " " + body.code() + (body.active() ? "" : " 已撤销");
    }
}
