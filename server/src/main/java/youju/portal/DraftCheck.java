package youju.portal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import youju.account.Body;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Registration;
import youju.vault.IdNumber;
import youju.vault.Masks;
import youju.vault.PhoneNumber;

/** What is wrong with a draft, a page at a time, in the order of the page. */
public final class DraftCheck {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_ADDRESS = 200;
    static final int LONGEST_ACCUSED = 500;

    private final Draft draft;
    private final Choices.Offered offered;
    private final List<Flaw> flaws = new ArrayList<>();

    private DraftCheck(Draft draft, Choices.Offered offered) {
        this.draft = draft;
        this.offered = offered;
    }

    /** The flaws of one page; none if it can be left. */
    public static List<Flaw> of(Part part, Draft draft, Choices.Offered offered, LocalDate today) {
        DraftCheck check = new DraftCheck(draft, offered);
        switch (part) {
            case KIND -> check.kind();
            case MATTER -> check.matter();
            case WRITERS -> check.writers(today);
            case FILES, CHECK -> {
                // Files are judged as they come in; the last page shows the others.
            }
        }
        return List.copyOf(check.flaws);
    }

    /** The first page that has flaws. */
    public static Optional<Part> firstFlawed(Draft draft, Choices.Offered offered, LocalDate today) {
        return Arrays.stream(Part.values())
                .filter(part -> !of(part, draft, offered, today).isEmpty())
                .findFirst();
    }

    private void kind() {
        flaw(Arrays.stream(Kind.values()).noneMatch(draft::is), "kind", "portal.flaw.kind");
    }

    private void matter() {
        Draft.Matter matter = draft.matter();
        flaw(!offered.hasCategory(matter.category()), "category", "portal.flaw.category");
        flaw(isNone(matter.region(), offered.towns()), "region", "portal.flaw.choice");
        longest("place", matter.place(), Content.LONGEST_PLACE);
        if (draft.is(Kind.ACCUSATION)) {
            flaw(isNone(matter.accused(), offered.accusable()), "accused", "portal.flaw.choice");
            flaw(matter.accused().isEmpty() && matter.accusedNamed().isEmpty(), "accusedNamed", "portal.flaw.accused");
            longest("accusedNamed", matter.accusedNamed(), LONGEST_ACCUSED);
        } else {
            flaw(isNone(matter.complained(), offered.departments()), "complained", "portal.flaw.choice");
        }
        required("summary", matter.summary(), Content.LONGEST_SUMMARY);
        required("facts", matter.facts(), Content.LONGEST_FACTS);
        if (draft.is(Kind.APPEAL)) {
            required("request", matter.request(), Content.LONGEST_REQUEST);
        } else {
            longest("request", matter.request(), Content.LONGEST_REQUEST);
        }
        flaw(wouldTellWho(), "publish", "portal.flaw.publish");
    }

    /** A proposal to be published has in its text who wrote it, or somebody's number. */
    private boolean wouldTellWho() {
        String text = draft.matter().summary() + "\n" + draft.matter().facts();
        return draft.is(Kind.PROPOSAL)
                && draft.matter().publish()
                && (Masks.hasPrivateNumber(text)
                        || draft.writers().persons().stream()
                                .anyMatch(person -> person.name().length() > 1 && text.contains(person.name())));
    }

    private void writers(LocalDate today) {
        Draft.Writers writers = draft.writers();
        if (writers.anonymous() && draft.is(Kind.ACCUSATION)) {
            return;
        }
        flaw(writers.anonymous(), "anonymous", "portal.flaw.anonymous");
        OptionalInt people = number(writers.people());
        List<Draft.Person> persons = writers.persons();
        long named = persons.stream().filter(person -> !person.isEmpty()).count();
        boolean counted = people.isPresent() && people.getAsInt() >= 1 && people.getAsInt() <= Registration.MOST_PEOPLE;
        flaw(!counted, "people", "portal.flaw.people");
        flaw(counted && people.getAsInt() < named, "people", "portal.flaw.people-fewer");
        for (int i = 0; i < persons.size(); i++) {
            if (i == 0 || !persons.get(i).isEmpty()) {
                person("person" + i + "-", persons.get(i), today);
            }
        }
        if (counted && people.getAsInt() >= Crowd.COLLECTIVE) {
            long speaking =
                    persons.stream().filter(Draft.Person::representative).count();
            flaw(
                    speaking < 1 || speaking > Crowd.MOST_REPRESENTATIVES,
                    "person0-representative",
                    "portal.flaw.representatives");
        }
    }

    private void person(String prefix, Draft.Person person, LocalDate today) {
        required(prefix + "name", person.name(), LONGEST_NAME);
        PhoneNumber.fault(person.phone())
                .ifPresent(fault -> flaw(true, prefix + "phone", "vault.phone." + fault.name()));
        required(prefix + "address", person.address(), LONGEST_ADDRESS);
        if (!person.idNumber().isEmpty()) {
            IdNumber.fault(person.idNumber(), today)
                    .ifPresent(fault -> flaw(true, prefix + "idNumber", "vault.id." + fault.name()));
        }
    }

    private static boolean isNone(String chosen, List<Body> among) {
        return !chosen.isEmpty()
                && among.stream().noneMatch(body -> Long.toString(body.id()).equals(chosen));
    }

    private void required(String field, String text, int most) {
        flaw(text.isEmpty(), field, "portal.flaw.missing." + field.replaceAll("^person\\d+-", ""));
        longest(field, text, most);
    }

    private void longest(String field, String text, int most) {
        if (text.length() > most) {
            flaws.add(new Flaw(
                    field, "portal.flaw.long", List.of(Integer.toString(most), Integer.toString(text.length()))));
        }
    }

    private void flaw(boolean wrong, String field, String key) {
        if (wrong) {
            flaws.add(new Flaw(field, key));
        }
    }

    /** A number as people type it; nothing if it isn't one. */
    static OptionalInt number(String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s人]", "");
        return digits.matches("\\d{1,7}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
