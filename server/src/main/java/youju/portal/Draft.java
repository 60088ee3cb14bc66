package youju.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A petition as far as its writer has come: every text as typed, nothing checked. {@link DraftCheck} says what is wrong with
 * it, {@link Filing} makes a registration of it.
 *
 * @param command names the petition it becomes, so that it is filed once however often it is sent
 * @param code with which it can be gone on with elsewhere
 * @param kind a name of {@link youju.petition.Kind}; empty until chosen
 */
public record Draft(UUID command, String code, String kind, Matter matter, Writers writers) {

    /** As many as the form has room for; the others are counted. */
    public static final int MOST_PERSONS = 20;

    /**
     * What happened.
     *
     * @param region a town's number
     * @param complained the number of the body complained of
     * @param accused the number of the body accused
     * @param accusedNamed the accused in words
     * @param publish whether a proposal may be published
     */
    public record Matter(
            String category,
            String region,
            String place,
            String complained,
            String accused,
            String accusedNamed,
            String summary,
            String facts,
            String request,
            boolean publish) {
        static final Matter EMPTY = new Matter("", "", "", "", "", "", "", "", "", false);
    }

    /**
     * Who writes.
     *
     * @param people how many, as typed
     */
    public record Writers(boolean anonymous, String people, List<Person> persons) {
        static final Writers EMPTY = new Writers(false, "1", List.of(Person.EMPTY));

        public Writers {
            persons = List.copyOf(persons);
        }
    }

    /** One of them. */
    public record Person(String name, String idNumber, String phone, String address, boolean representative) {
        public static final Person EMPTY = new Person("", "", "", "", false);

        public boolean isEmpty() {
            return name.isEmpty() && idNumber.isEmpty() && phone.isEmpty() && address.isEmpty();
        }
    }

    /** Before anything is chosen; kept nowhere. */
    public static final Draft NONE = new Draft(new UUID(0, 0), "", "", Matter.EMPTY, Writers.EMPTY);

    static Draft begun(String code, String kind) {
        return new Draft(UUID.randomUUID(), code, kind, Matter.EMPTY, Writers.EMPTY);
    }

    public Draft with(String chosen) {
        return new Draft(command, code, chosen, matter, writers);
    }

    public Draft with(Matter written) {
        return new Draft(command, code, kind, written, writers);
    }

    public Draft with(Writers named) {
        return new Draft(command, code, kind, matter, named);
    }

    /** With room for one more, as far as there is room. */
    public Draft withOneMore() {
        List<Person> more = new ArrayList<>(writers.persons());
        if (more.size() < MOST_PERSONS) {
            more.add(Person.EMPTY);
        }
        String people = Integer.toString(
                Math.max(more.size(), DraftCheck.number(writers.people()).orElse(1)));
        return with(new Writers(writers.anonymous(), people, more));
    }

    /** Without the person of that place, counted from 0; one always stays. */
    public Draft without(int place) {
        List<Person> fewer = new ArrayList<>(writers.persons());
        if (place >= 0 && place < fewer.size() && fewer.size() > 1) {
            fewer.remove(place);
        }
        return with(new Writers(writers.anonymous(), writers.people(), fewer));
    }

    boolean is(youju.petition.Kind one) {
        return one.name().equals(kind);
    }
}
