package youju.paper;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.account.Bodies;
import youju.petition.Petition;
import youju.petition.PetitionerSeen;
import youju.petition.Petitions;
import youju.vault.Opening;
import youju.vault.PrivateField;
import youju.vault.PrivateRecord;
import youju.vault.Vault;
import youju.vault.VaultRefusal;

/** What stands for the marks of a paper: masks, or what the vault opens. */
@Component
class Names {

    private final Petitions petitions;
    private final Vault vault;
    private final Bodies bodies;

    Names(Petitions petitions, Vault vault, Bodies bodies) {
        this.petitions = petitions;
        this.vault = vault;
        this.bodies = bodies;
    }

    Map<Placeholder, String> of(Issued paper, Content content, Copy copy) {
        if (copy instanceof Copy.Original(var actor, var why)) {
            // What was given has to be a reason by itself, before words of ours are put to it.
            opening(actor, why, EnumSet.of(PrivateField.NAME));
        }
        Petition petition = petitions.find(paper.petition()).orElseThrow();
        Set<Placeholder> marks = Marks.in(content.whole());
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.PETITION_NUMBER, petition.number());
        values.put(Placeholder.QUERY_CODE, Wording.text("masked"));
        Optional<PetitionerSeen> seen = speaker(petitions.petitioners(petition.id()));
        values.put(
                Placeholder.PETITIONER,
                several(petition, seen.map(PetitionerSeen::name).orElse(Wording.text("anonymous"))));
        values.put(Placeholder.PETITIONER_PHONE, seen.map(PetitionerSeen::phone).orElse(""));
        values.put(
                Placeholder.PETITIONER_ADDRESS,
                seen.map(PetitionerSeen::address).orElse(""));
        if (copy instanceof Copy.Masked) {
            return values;
        }
        if (!content.code().isEmpty() || marks.contains(Placeholder.QUERY_CODE)) {
            open(petitions.sealedCode(petition.id()), paper, copy, EnumSet.of(PrivateField.NAME))
                    .ifPresent(code -> values.put(Placeholder.QUERY_CODE, code.name()));
        }
        if (seen.isPresent() && marks.stream().anyMatch(mark -> mark != Placeholder.QUERY_CODE)) {
            open(seen.get().sealed(), paper, copy, fields(marks)).ifPresent(person -> {
                values.put(Placeholder.PETITIONER, several(petition, person.name()));
                values.put(Placeholder.PETITIONER_PHONE, person.phone().orElse(""));
                values.put(Placeholder.PETITIONER_ADDRESS, person.address().orElse(""));
            });
        }
        return values;
    }

    /** Who speaks for all of them: the first chosen, else the first named. */
    private static Optional<PetitionerSeen> speaker(List<PetitionerSeen> petitioners) {
        return petitioners.stream()
                .filter(PetitionerSeen::representative)
                .findFirst()
                .or(() -> petitioners.stream().findFirst());
    }

    private static String several(Petition petition, String name) {
        int people = petition.crowd().people();
        return people > 1 ? Wording.text("others", name, Integer.toString(people)) : name;
    }

    private static Set<PrivateField> fields(Set<Placeholder> marks) {
        Set<PrivateField> fields = EnumSet.of(PrivateField.NAME);
        if (marks.contains(Placeholder.PETITIONER_PHONE)) {
            fields.add(PrivateField.PHONE);
        }
        if (marks.contains(Placeholder.PETITIONER_ADDRESS)) {
            fields.add(PrivateField.ADDRESS);
        }
        return fields;
    }

    /** What was sealed; nothing if it was erased, so that the masks stay. */
    private Optional<PrivateRecord> open(long sealed, Issued paper, Copy copy, Set<PrivateField> fields) {
        try {
            return switch (copy) {
                case Copy.Masked masked -> Optional.empty();
                case Copy.PetitionersOwn own ->
                    vault.openForSystem(sealed, Wording.text("own", Wording.kind(paper.kind())));
                case Copy.Original(var actor, var why) ->
                    Optional.of(vault.open(
                            sealed,
                            opening(actor, Wording.text("original", Wording.kind(paper.kind()), why.strip()), fields)));
            };
        } catch (VaultRefusal refusal) {
            if (refusal.reason() == VaultRefusal.Reason.ERASED) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private Opening opening(Actor actor, String why, Set<PrivateField> fields) {
        return new Opening(actor.name(), bodies.get(actor.body()).name(), why, Optional.empty(), fields);
    }
}
