package youju.relief;

import java.util.Locale;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** What was asked was not done, and nothing has changed. The sentence is {@code relief.refusal.*} in the bundle. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is none, or it isn't for this reader. */
        NOT_FOUND,
        /** Somebody was faster: look at it again. */
        STALE,
        /** It can't be done where the grant stands. */
        NOT_NOW,
        /** Another role or body does this. */
        NOT_YOURS,
        /** Whoever asks had another duty on this grant. */
        OTHER_DUTY,
        /** The source hasn't so much left. */
        NOT_ENOUGH,
        /** The person has a grant in this matter and year. */
        TWICE,
        /** More than a case may get. */
        OVER_CEILING,
        /** More than was asked for. */
        OVER_ASKED,
        /** The source isn't for relief, or isn't there. */
        NOT_FOR_RELIEF,
        /** A source of that name and year is there. */
        SOURCE_TAKEN,
        /** This movement was taken back before, or money of it is set aside or paid. */
        NOT_TO_UNDO,
        /** The same file was taken in before. */
        SAME_FILE,
        /** The same scan lies in the folder. */
        SAME_SCAN,
        /** The form was used for something else. */
        FORM_USED
    }

    private final Reason reason;
    private final String subject;

    public Refused(Reason reason, String subject) {
        super(reason + " " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    /** What it is about: a grant's number, a source's name. */
    public String subject() {
        return subject;
    }

    /** What the database refused, as the reason it has; else the fault as it is. */
    static RuntimeException of(DataIntegrityViolationException fault, String subject) {
        return constraint(fault)
                .flatMap(Refused::reason)
                .<RuntimeException>map(reason -> new Refused(reason, subject))
                .orElse(fault);
    }

    private static Optional<String> constraint(DataIntegrityViolationException fault) {
        return fault.getMostSpecificCause() instanceof PSQLException cause
                ? Optional.ofNullable(cause.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    private static Optional<Reason> reason(String constraint) {
        return switch (constraint.toLowerCase(Locale.ROOT)) {
            case "never_more_than_is_there" -> Optional.of(Reason.NOT_ENOUGH);
            case "one_hand_one_duty" -> Optional.of(Reason.OTHER_DUTY);
            case "role_lacking", "own_hand" -> Optional.of(Reason.NOT_YOURS);
            case "step_follows_the_table", "account_stays" -> Optional.of(Reason.NOT_NOW);
            case "one_grant_a_person_case_and_year" -> Optional.of(Reason.TWICE);
            case "decision_source_purpose_fkey" -> Optional.of(Reason.NOT_FOR_RELIEF);
            case "source_year_name_key" -> Optional.of(Reason.SOURCE_TAKEN);
            case "movement_undoes_key" -> Optional.of(Reason.NOT_TO_UNDO);
            case "result_sha256_key" -> Optional.of(Reason.SAME_FILE);
            case "scan_grant_id_sha256_key" -> Optional.of(Reason.SAME_SCAN);
            case "step_grant_id_sequence_key" -> Optional.of(Reason.STALE);
            default -> Optional.empty();
        };
    }
}
