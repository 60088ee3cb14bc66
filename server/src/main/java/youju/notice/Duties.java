package youju.notice;

import java.util.OptionalLong;
import youju.account.Role;
import youju.calendar.Term;

/** Who works towards an end, and who is told that it was missed. */
final class Duties {

    private Duties() {}

    /**
     * @param body that owes; the bureau where there is none
     */
    static Audience owing(Term term, OptionalLong body) {
        return switch (term) {
            case REVIEW, FINAL_REVIEW -> Audience.of(body, Role.REVIEWER);
            case REGISTER -> Audience.bureau(Role.REGISTRAR);
            case NOTICE, OBJECT, HANDLE, ASK_REVIEW, ASK_FINAL_REVIEW, RATE, REPORT_COMPLETION, ANSWER_SUPERVISION ->
                body.isPresent() ? Audience.of(body, Role.HANDLER) : Audience.bureau(Role.REGISTRAR);
        };
    }

    /** Who leads those that owe. */
    static Audience leading(OptionalLong body) {
        return body.isPresent() ? Audience.of(body, Role.LEADER) : Audience.bureau(Role.LEADER);
    }
}
