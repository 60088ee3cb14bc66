package youju.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Bodies;
import youju.account.Body;
import youju.database.Reading;
import youju.page.Words;
import youju.petition.Attachments;
import youju.petition.By;
import youju.petition.CorrectionRequests;
import youju.petition.Petition;
import youju.petition.PetitionerSeen;
import youju.petition.Petitions;
import youju.vault.OpeningSeen;
import youju.vault.Vault;

/** Reads what a citizen may see, with that citizen's eyes and in one transaction. */
@Component
public class Dossiers {

    private final Petitions petitions;
    private final Attachments attachments;
    private final CorrectionRequests corrections;
    private final PapersForPetitioner papers;
    private final Bodies bodies;
    private final Vault vault;
    private final TransactionTemplate transaction;

    Dossiers(
            Petitions petitions,
            Attachments attachments,
            CorrectionRequests corrections,
            PapersForPetitioner papers,
            Bodies bodies,
            Vault vault,
            PlatformTransactionManager transactions) {
        this.petitions = petitions;
        this.attachments = attachments;
        this.corrections = corrections;
        this.papers = papers;
        this.bodies = bodies;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The petition that was opened; nothing if it can't be seen any more. */
    public Optional<Dossier> of(Followed followed) {
        return read(followed, () -> petitions.find(followed.petition()).map(petition -> dossier(followed, petition)));
    }

    private Dossier dossier(Followed followed, Petition petition) {
        long id = petition.id();
        List<PetitionerSeen> people = petitions.petitioners(id);
        Stream<Long> sealed =
                Stream.concat(people.stream().map(PetitionerSeen::sealed), Stream.of(petitions.sealedCode(id)));
        return new Dossier(
                followed,
                petition,
                petitions.timeline(id),
                petitions.clocks(id),
                people,
                petitions.accused(id),
                petitions.ratings(id),
                attachments.of(id),
                petitions.allowedActions(id, new By.Petitioner(id)),
                papers.of(id),
                corrections.of(id),
                sealed.flatMap(number -> vault.openings(number).stream())
                        .sorted(Comparator.comparing(OpeningSeen::at).reversed())
                        .toList());
    }

    /** A paper addressed to the petitioner. */
    public Optional<SavedFile> paper(Followed followed, long id, Words words) {
        return read(followed, () -> papers.file(followed.petition(), id, words));
    }

    /** What is in an attachment of the opened petition, and of no other. */
    public Optional<SavedFile> attachment(Followed followed, long id) {
        return read(
                followed,
                () -> attachments.of(followed.petition()).stream()
                        .filter(one -> one.id() == id)
                        .findFirst()
                        .flatMap(one ->
                                attachments.bytes(id).map(bytes -> new SavedFile(one.name(), one.mediaType(), bytes))));
    }

    /** The names of bodies by number. */
    public LongFunction<String> names() {
        List<Body> all = bodies.all();
        return id -> all.stream()
                .filter(body -> body.id() == id)
                .map(Body::name)
                .findFirst()
                .orElse("");
    }

    private <T> Optional<T> read(Followed followed, Supplier<Optional<T>> work) {
        return Reading.as(Reading.citizen(followed.petition()), () -> transaction.execute(status -> work.get()));
    }
}
