package youju.petition.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.petition.Petition;

/**
 * Several petitions to be sent to one body, or what came of it.
 *
 * @param body its name
 * @param sent whether it has been done
 */
public record ManyPage(Frame frame, String body, long bodyId, String words, List<One> all, boolean sent) {

    /**
     * One of them.
     *
     * @param command names its sending, so that it isn't sent twice
     * @param refusal why it isn't sent, in a sentence
     */
    public record One(Petition petition, String command, Optional<String> refusal) {}

    public ManyPage {
        all = List.copyOf(all);
    }

    /** Those that can be or were sent. */
    public List<One> good() {
        return all.stream().filter(one -> one.refusal().isEmpty()).toList();
    }

    public List<One> refused() {
        return all.stream().filter(one -> one.refusal().isPresent()).toList();
    }
}
