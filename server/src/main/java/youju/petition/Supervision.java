package youju.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 督办.
 *
 * @param due when the written answer is due; none if the end can't be told
 * @param answeredOn none while the answer is owed
 * @param takenUp of the suggestions
 * @param answer empty while it is owed
 */
public record Supervision(
        long id,
        long body,
        Fault fault,
        List<Suggestion> suggestions,
        String words,
        LocalDate sentOn,
        Optional<LocalDate> due,
        Optional<LocalDate> answeredOn,
        List<Suggestion> takenUp,
        String answer) {

    public Supervision {
        suggestions = List.copyOf(suggestions);
        takenUp = List.copyOf(takenUp);
    }
}
