package youju.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import youju.petition.BadStep.Fault;

/**
 * A petition to be registered, whole and valid; {@link #problems} asks the same of a form.
 *
 * @param receivedOn the day the bureau received it: the term to register and refer runs from there
 * @param petitioners none if anonymous; else at least one, and of a collective visit at most five who speak for the others
 * @param accused only of an accusation: bodies and people who must never see it
 * @param sameMatterAs an earlier petition about the same matter
 */
public record Registration(
        Kind kind,
        Channel channel,
        LocalDate receivedOn,
        Content content,
        Crowd crowd,
        List<Petitioner> petitioners,
        List<Accused> accused,
        OptionalLong sameMatterAs,
        boolean openToPublish) {

    /** More than ever signed one letter in a county. */
    public static final int MOST_PEOPLE = 100_000;

    /** As many names as are kept one by one; the others are counted. */
    public static final int MOST_PETITIONERS = 1_000;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** @throws InvalidRegistration with all that is wrong */
    public Registration {
        petitioners = List.copyOf(petitioners);
        accused = List.copyOf(accused);
        List<Problem> problems =
                problems(kind, channel, receivedOn, content, crowd, petitioners, accused, openToPublish);
        if (!problems.isEmpty()) {
            throw new InvalidRegistration(problems);
        }
    }

    /** All that is wrong with these fields; nothing if they make a registration. */
    public static List<Problem> problems(
            Kind kind,
            Channel channel,
            LocalDate receivedOn,
            Content content,
            Crowd crowd,
            List<Petitioner> petitioners,
            List<Accused> accused,
            boolean openToPublish) {
        List<Problem> problems = new ArrayList<>();
        text(problems, "category", content.category(), 1, 10);
        text(problems, "summary", content.summary(), 1, Content.LONGEST_SUMMARY);
        text(problems, "facts", content.facts(), 1, Content.LONGEST_FACTS);
        text(problems, "request", content.request(), kind == Kind.APPEAL ? 1 : 0, Content.LONGEST_REQUEST);
        text(problems, "place", content.place(), 0, Content.LONGEST_PLACE);
        check(problems, receivedOn.isBefore(EARLIEST), "receivedOn", Fault.OUT_OF_RANGE);
        check(problems, crowd.people() < 1 || crowd.people() > MOST_PEOPLE, "people", Fault.OUT_OF_RANGE);
        check(problems, crowd.people() < petitioners.size(), "people", Fault.DOES_NOT_FIT);
        check(problems, petitioners.size() > MOST_PETITIONERS, "petitioners", Fault.OUT_OF_RANGE);
        check(problems, crowd.isAnonymous() && !petitioners.isEmpty(), "cannotNotify", Fault.DOES_NOT_FIT);
        check(problems, !crowd.isAnonymous() && petitioners.isEmpty(), "petitioners", Fault.MISSING);
        representatives(problems, channel, crowd, petitioners);
        check(problems, kind != Kind.ACCUSATION && !accused.isEmpty(), "accused", Fault.DOES_NOT_FIT);
        check(problems, kind != Kind.PROPOSAL && openToPublish, "openToPublish", Fault.DOES_NOT_FIT);
        return problems;
    }

    private static void representatives(
            List<Problem> problems, Channel channel, Crowd crowd, List<Petitioner> petitioners) {
        long representatives =
                petitioners.stream().filter(Petitioner::representative).count();
        check(problems, representatives > Crowd.MOST_REPRESENTATIVES, "representatives", Fault.OUT_OF_RANGE);
        check(
                problems,
                channel == Channel.VISIT && crowd.isCollective() && !crowd.isAnonymous() && representatives == 0,
                "representatives",
                Fault.MISSING);
    }

    private static void text(List<Problem> problems, String field, String text, int least, int most) {
        check(problems, text.length() < least, field, Fault.MISSING);
        check(problems, text.length() > most, field, Fault.TOO_LONG);
    }

    private static void check(List<Problem> problems, boolean wrong, String field, Fault fault) {
        if (wrong) {
            problems.add(new Problem(field, fault));
        }
    }
}
