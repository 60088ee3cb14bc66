package youju.portal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import youju.calendar.HouseClock;
import youju.petition.Accused;
import youju.petition.Attachments;
import youju.petition.By;
import youju.petition.CannotNotify;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Petitioner;
import youju.petition.Petitions;
import youju.petition.Receipt;
import youju.petition.Registration;
import youju.vault.PhoneNumber;
import youju.vault.PrivateRecord;

/** Makes a petition of a draft. Runs in the transaction of {@link Drafts}. */
@Component
class Filing {

    private final Petitions petitions;
    private final Attachments attachments;
    private final HouseClock clock;

    Filing(Petitions petitions, Attachments attachments, HouseClock clock) {
        this.petitions = petitions;
        this.attachments = attachments;
        this.clock = clock;
    }

    Filed file(Draft draft, List<DraftFile> files, Function<DraftFile, byte[]> bytes) {
        Receipt receipt = petitions.submit(registration(draft), Optional.of(draft.command()));
        By writer = new By.Petitioner(receipt.petition());
        for (DraftFile file : files) {
            attachments.add(receipt.petition(), file.name(), file.mediaType(), bytes.apply(file), writer);
        }
        return new Filed(receipt.petition(), receipt.number(), receipt.code().orElse(""));
    }

    private Registration registration(Draft draft) {
        Kind kind = Kind.valueOf(draft.kind());
        boolean anonymous = draft.writers().anonymous() && kind == Kind.ACCUSATION;
        return new Registration(
                kind,
                Channel.WEB,
                clock.today(),
                content(draft.matter(), kind),
                anonymous ? new Crowd(1, Optional.of(CannotNotify.ANONYMOUS)) : crowd(draft.writers()),
                anonymous ? List.of() : petitioners(draft.writers()),
                kind == Kind.ACCUSATION ? List.of(accused(draft.matter())) : List.of(),
                OptionalLong.empty(),
                kind == Kind.PROPOSAL && draft.matter().publish());
    }

    private static Content content(Draft.Matter matter, Kind kind) {
        return new Content(
                matter.category(),
                id(matter.region()),
                matter.place(),
                kind == Kind.ACCUSATION ? OptionalLong.empty() : id(matter.complained()),
                matter.summary(),
                matter.facts(),
                matter.request());
    }

    private static Accused accused(Draft.Matter matter) {
        return new Accused(id(matter.accused()), OptionalLong.empty(), matter.accusedNamed());
    }

    private static Crowd crowd(Draft.Writers writers) {
        return new Crowd(DraftCheck.number(writers.people()).orElse(1), Optional.empty());
    }

    private static List<Petitioner> petitioners(Draft.Writers writers) {
        boolean collective = crowd(writers).isCollective();
        return writers.persons().stream()
                .filter(person -> !person.isEmpty())
                .map(person -> new Petitioner(record(person), collective && person.representative()))
                .toList();
    }

    private static PrivateRecord record(Draft.Person person) {
        return PrivateRecord.named(person.name())
                .withIdNumber(person.idNumber())
                .withPhone(new PhoneNumber(person.phone()).text())
                .withAddress(person.address());
    }

    private static OptionalLong id(String chosen) {
        return chosen.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(chosen));
    }
}
