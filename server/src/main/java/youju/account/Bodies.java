package youju.account;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Refusal.Reason;
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

    /**
     * The body that a body acts for: itself, or the nearest above it that is no office.
     *
     * @throws java.util.NoSuchElementException if there is none of that number
     */
    @Transactional(readOnly = true)
    public Body actsFor(long id) {
        Body body = get(id);
        return body.kind() == BodyKind.OFFICE && body.parent().isPresent()
                ? actsFor(body.parent().get())
                : body;
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
     * @throws Refusal if the name or the code won't do, the body above was abolished, or it would be a second bureau
     */
    @Transactional
    public Body establish(Optional<Body> parent, String code, String name, BodyKind kind, String by) {
        check(code.strip(), name.strip());
        if (parent.isPresent() && !get(parent.get().id()).active()) {
            throw new Refusal(Reason.BODY_ABOLISHED);
        }
        if (kind == BodyKind.BUREAU && table.all().stream().anyMatch(body -> body.kind() == BodyKind.BUREAU)) {
            throw new Refusal(Reason.SECOND_BUREAU);
        }
        try {
            Body body = table.add(parent, code.strip(), name.strip(), kind);
            trail.add(new Entry(by, "body.establish", "body:" + body.id(), "", "", summary(body)));
            return body;
        } catch (DuplicateKeyException taken) {
            throw new Refusal(Reason.BODY_NAME_TAKEN);
        }
    }

    /**
     * Renames a body, corrects its code, abolishes or restores it; the tree stays as it is, for whose eyes a row is shown to
     * hangs on it.
     *
     * @throws Refusal also if somebody still works in the body to be abolished, or the one above is abolished
     */
    @Transactional
    public void change(Body body, String by, String reason) {
        Body before = get(body.id());
        check(body.code(), body.name());
        if (reason.isBlank()) {
            throw new Refusal(Reason.NO_REASON);
        }
        if (before.active() && !body.active() && table.isInUse(before)) {
            throw new Refusal(Reason.BODY_IN_USE);
        }
        if (!before.active()
                && body.active()
                && !before.parent().map(this::get).map(Body::active).orElse(true)) {
            throw new Refusal(Reason.BODY_ABOVE_ABOLISHED);
        }
        try {
            table.update(body);
        } catch (DuplicateKeyException taken) {
            throw new Refusal(Reason.BODY_NAME_TAKEN);
        }
        trail.add(new Entry(by, "body.change", "body:" + body.id(), reason.strip(), summary(before), summary(body)));
    }

    private static void check(String code, String name) {
        if (name.length() < 2 || name.length() > 60 || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(Reason.BODY_NAME);
        }
        if (!code.matches("[0-9]{6}([0-9]{3}){0,2}")) {
            throw new Refusal(Reason.BODY_CODE);
        }
    }

    private static String summary(Body body) {
        return body.name() + " " + body.code() + (body.active() ? "" : " 已撤销");
    }
}
