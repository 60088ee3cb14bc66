package youju.petition.docket;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.trail.Entry;
import youju.trail.Trail;

/** Lists that left the house, on record. */
@Component
public class Exports {

    private final Trail trail;

    Exports(Trail trail) {
        this.trail = trail;
    }

    /** Before the file is handed over. */
    @Transactional
    public void record(Actor actor, Filter filter, int lines) {
        trail.add(new Entry(actor.mark(), "petition.export", "petitions", "", "", lines + " lines " + filter.query()));
    }
}
