package youju.petition.docket;

import java.time.LocalDate;
import java.util.Optional;
import youju.calendar.Light;
import youju.calendar.Term;
import youju.petition.Channel;
import youju.petition.Kind;
import youju.petition.State;

/**
 * A petition in a list.
 *
 * @param petitioner the first one's masked name; empty if anonymous
 * @param holder the name of the body that has it, empty if none has
 * @param owed what is due next
 */
public record Line(
        long id,
        String number,
        LocalDate receivedOn,
        Kind kind,
        Channel channel,
        String category,
        String summary,
        String petitioner,
        int people,
        boolean firstTime,
        State state,
        String holder,
        boolean supervised,
        Optional<Owed> owed) {

    /**
     * What is due next.
     *
     * @param due none where the end can't be told
     * @param notBefore the earliest day that can be the end
     */
    public record Owed(Term term, Optional<LocalDate> due, LocalDate notBefore, Light light) {}
}
