package youju.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * 信访件, as it stands.
 *
 * @param number 信访件编号, {@code XF2022-000123}
 * @param version names this state of it; a step is asked for with the version that was looked at
 * @param matter 信访事项: the first petition about it; several petitions may concern one
 * @param firstTime 初次 or 重复
 * @param openToPublish whether the petitioner agrees that a proposal is published
 * @param due the next end that an office must keep; none if it owes nothing or the end can't be told
 * @param mergedInto where it goes on
 */
public record Petition(
        long id,
        String number,
        long version,
        Kind kind,
        Channel channel,
        LocalDate receivedOn,
        Instant registeredAt,
        Content content,
        Crowd crowd,
        long matter,
        boolean firstTime,
        boolean openToPublish,
        Progress progress,
        Optional<LocalDate> due,
        OptionalLong mergedInto) {

    public State state() {
        return progress.state();
    }

    Petition numbered(String given) {
        return new Petition(
                id,
                given,
                version,
                kind,
                channel,
                receivedOn,
                registeredAt,
                content,
                crowd,
                matter,
                firstTime,
                openToPublish,
                progress,
                due,
                mergedInto);
    }

    /** After a step: one version on. */
    Petition advanced(Progress next, Optional<LocalDate> nextDue) {
        return new Petition(
                id,
                number,
                version + 1,
                kind,
                channel,
                receivedOn,
                registeredAt,
                content,
                crowd,
                matter,
                firstTime,
                openToPublish,
                next,
                nextDue,
                mergedInto);
    }

    /** 并案: of the other's matter from now on. */
    Petition merged(long into, long otherMatter) {
        return new Petition(
                id,
                number,
                version,
                kind,
                channel,
                receivedOn,
                registeredAt,
                content,
                crowd,
                otherMatter,
                firstTime,
                openToPublish,
                progress,
                due,
                OptionalLong.of(into));
    }

    Petition corrected(Correction correction, OptionalLong otherMatter) {
        Optional<CannotNotify> cannotNotify = correction
                .notifiable()
                .map(can -> can ? Optional.<CannotNotify>empty() : Optional.of(CannotNotify.ADDRESS_UNCLEAR))
                .orElse(crowd.cannotNotify());
        return new Petition(
                id,
                number,
                version,
                correction.kind().orElse(kind),
                channel,
                correction.receivedOn().orElse(receivedOn),
                registeredAt,
                content.corrected(correction),
                new Crowd(crowd.people(), cannotNotify),
                otherMatter.orElse(matter),
                firstTime && otherMatter.isEmpty(),
                openToPublish,
                progress,
                due,
                mergedInto);
    }
}
