package youju.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.trail.Entry;
import youju.trail.Trail;

/** Who signed in, in the trail. */
@Component
class SignInLog {

    private final Trail trail;

    SignInLog(Trail trail) {
        this.trail = trail;
    }

    @Transactional
    public void signedIn(Actor actor) {
        trail.add(new Entry(actor.mark(), "person.sign-in", actor.mark(), "", "", ""));
    }
}
