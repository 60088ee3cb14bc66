package youju.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a grant's timeline.
 *
 * @param witnesses of the village, where they vouched
 * @param decision of the conference that this step is
 * @param reference of the payment that it belongs to, empty for none
 */
public record StepTaken(
        long id,
        int sequence,
        Action action,
        State from,
        State to,
        Duty duty,
        long person,
        String personName,
        long body,
        String bodyName,
        Instant at,
        LocalDate day,
        String words,
        String witnesses,
        Optional<Decision> decision,
        String reference,
        Optional<BankSaid> bank) {}
