package youju.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a correction changes; what is empty stays as it is.
 *
 * @param receivedOn moves the start of the term to register and refer
 * @param kind only before the petition is sent
 * @param sameMatterAs a petition about the same matter
 * @param notifiable true once the petitioner can be told after all
 * @param accused bodies and people to be shut out from now on; only of an accusation, and only before it is sent
 */
public record Correction(
        Optional<LocalDate> receivedOn,
        Optional<Kind> kind,
        Optional<String> category,
        Optional<String> place,
        OptionalLong region,
        OptionalLong complainedBody,
        Optional<String> summary,
        Optional<String> facts,
        Optional<String> request,
        OptionalLong sameMatterAs,
        Optional<Boolean> notifiable,
        List<Accused> accused) {

    /** Changes nothing; a start for {@code with…}. */
    public static final Correction NONE = new Correction(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            List.of());

    public Correction {
        category.ifPresent(text -> Texts.reason("category", text));
        place.ifPresent(text -> Texts.words("place", text));
        summary = summary.map(text -> Texts.reason("summary", text));
        facts = facts.map(text -> Texts.required("facts", text));
        request = request.map(text -> Texts.reason("request", text));
        accused = List.copyOf(accused);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Correction withReceivedOn(LocalDate day) {
        return new Correction(
                Optional.of(day),
                kind,
                category,
                place,
                region,
                complainedBody,
                summary,
                facts,
                request,
                sameMatterAs,
                notifiable,
                accused);
    }

    public Correction withKind(Kind other) {
        return new Correction(
                receivedOn,
                Optional.of(other),
                category,
                place,
                region,
                complainedBody,
                summary,
                facts,
                request,
                sameMatterAs,
                notifiable,
                accused);
    }

    public Correction withSummary(String text) {
        return new Correction(
                receivedOn,
                kind,
                category,
                place,
                region,
                complainedBody,
                Optional.of(text),
                facts,
                request,
                sameMatterAs,
                notifiable,
                accused);
    }

    public Correction withSameMatterAs(long petition) {
        return new Correction(
                receivedOn,
                kind,
                category,
                place,
                region,
                complainedBody,
                summary,
                facts,
                request,
                OptionalLong.of(petition),
                notifiable,
                accused);
    }

    public Correction withAccused(List<Accused> more) {
        return new Correction(
                receivedOn,
                kind,
                category,
                place,
                region,
                complainedBody,
                summary,
                facts,
                request,
                sameMatterAs,
                notifiable,
                more);
    }
}
