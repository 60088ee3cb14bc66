package youju.notice;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.petition.By;
import youju.petition.EndMoved;
import youju.petition.PetitionEvent;
import youju.petition.Satisfaction;

/** Tells of steps in their own transaction: a notice is there if the step is. */
@Component
class OnPetition {

    private final NoticeTable notices;
    private final HouseClock clock;

    OnPetition(NoticeTable notices, HouseClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void hear(PetitionEvent event) {
        switch (event) {
            case PetitionEvent.Sent sent -> tell(sent, Notice.Kind.SENT, Audience.of(sent.body(), Role.HANDLER));
            case PetitionEvent.Objected objected ->
                tell(objected, Notice.Kind.OBJECTED, Audience.bureau(Role.REGISTRAR));
            case PetitionEvent.Extended extended ->
                tell(extended, Notice.Kind.EXTENSION_GRANTED, Audience.of(OptionalLong.empty(), Role.HANDLER));
            case PetitionEvent.ReviewAsked asked ->
                tell(asked, Notice.Kind.REVIEW_ASKED, Audience.of(asked.reviewer(), Role.REVIEWER));
            case PetitionEvent.Supervised supervised ->
                tell(
                        supervised,
                        Notice.Kind.SUPERVISED,
                        Audience.of(OptionalLong.of(supervised.body()), Role.HANDLER, Role.LEADER));
            case PetitionEvent.Rated rated -> {
                if (rated.satisfaction() == Satisfaction.DISSATISFIED) {
                    tell(rated, Notice.Kind.DISSATISFIED, Audience.bureau(Role.SUPERVISOR));
                }
            }
            case PetitionEvent.Noted noted -> other(noted);
            case PetitionEvent.Registered registered -> {}
            case PetitionEvent.Accepted accepted -> {}
            case PetitionEvent.NotAccepted refused -> {}
            case PetitionEvent.Answered answered -> {}
            case PetitionEvent.Served served -> {}
            case PetitionEvent.Reviewed reviewed -> {}
            case PetitionEvent.Corrected corrected -> {}
            case PetitionEvent.Merged merged -> {}
            case PetitionEvent.Ended ended -> {}
        }
    }

    private void other(PetitionEvent.Noted noted) {
        switch (noted.head().action()) {
            case ASK_EXTENSION ->
                tell(noted, Notice.Kind.EXTENSION_ASKED, Audience.of(OptionalLong.empty(), Role.LEADER));
            case REFUSE_EXTENSION ->
                tell(noted, Notice.Kind.EXTENSION_REFUSED, Audience.of(OptionalLong.empty(), Role.HANDLER));
            default -> {
                // Whoever has to do with it sees it in the timeline.
            }
        }
    }

    private void tell(PetitionEvent event, Notice.Kind kind, Audience audience) {
        PetitionEvent.Head head = event.head();
        long actor =
                head.by() instanceof By.Official official ? official.actor().person() : 0;
        notices.tell(
                audience,
                new NoticeTable.Told(kind, head.petition(), Optional.empty(), Optional.empty(), "step:" + head.step()),
                actor,
                clock.instant());
    }

    /** An end that moved with the calendar; whoever has to keep it is told. */
    @EventListener
    void hear(EndMoved moved) {
        notices.tell(
                Duties.owing(moved.term(), moved.body()),
                new NoticeTable.Told(
                        Notice.Kind.END_MOVED,
                        moved.petition(),
                        Optional.of(moved.term()),
                        moved.after(),
                        "calendar:" + moved.version() + ":" + moved.clock()),
                0,
                clock.instant());
    }
}
