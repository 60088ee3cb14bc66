package youju.paper;

import static youju.paper.Placeholder.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youju.account.Body;
import youju.account.BodyKind;
import youju.calendar.Deadline;
import youju.calendar.Term;
import youju.petition.Categories;
import youju.petition.Category;
import youju.petition.Petition;
import youju.petition.PetitionClock;
import youju.petition.PetitionClocks;
import youju.petition.Petitions;
import youju.petition.Route;
import youju.petition.Sending;

/** What a petition says for every paper: the values of all placeholders but those that the step itself gives. */
@Component
class Facts {

    private final Petitions petitions;
    private final Categories categories;
    private final Tree tree;
    private final String address;

    Facts(
            Petitions petitions,
            Categories categories,
            Tree tree,
            @Value("${youju.address:http://localhost:8080}") String address) {
        this.petitions = petitions;
        this.categories = categories;
        this.tree = tree;
        this.address = address.replaceFirst("/+$", "");
    }

    /** The portal's page that asks for a query code. */
    String portal() {
        return address + "/follow";
    }

    Map<Placeholder, String> of(Issue issue, Body issuer) {
        Petition petition = issue.petition();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(PETITION_NUMBER, petition.number());
        values.put(RECEIVED_ON, Wording.day(petition.receivedOn()));
        values.put(
                REGISTERED_ON,
                Wording.day(petition.registeredAt()
                        .atZone(youju.calendar.HouseClock.ZONE)
                        .toLocalDate()));
        values.put(CHANNEL, Wording.WORDS.of("petition.channel", petition.channel()));
        values.put(KIND, Wording.WORDS.of("petition.kind", petition.kind()));
        values.put(
                CATEGORY,
                categories
                        .find(petition.content().category())
                        .map(Category::name)
                        .orElse(""));
        values.put(PLACE, petition.content().place());
        values.put(PEOPLE, Integer.toString(petition.crowd().people()));
        values.put(SUMMARY, petition.content().summary());
        values.put(REQUEST, petition.content().request());
        values.put(FACTS, petition.content().facts());
        values.put(PORTAL, portal());
        values.put(ISSUER, issuer.name());
        values.put(ISSUED_ON, Wording.day(issue.day()));
        values.put(OFFICIAL, issue.taken().actorName());
        values.put(
                BUREAU,
                issuer.kind() == BodyKind.BUREAU && issuer.active()
                        ? issuer.name()
                        : tree.bureau().name());
        values.put(LEAD, tree.name(petition.progress().lead()));
        values.put(WORDS, issue.taken().words());
        values.put(
                ADDRESSEE,
                issue.taken().target().isPresent() ? tree.name(issue.taken().target()) : Wording.text("discipline"));
        issue.petition()
                .progress()
                .outcome()
                .ifPresent(outcome -> values.put(OUTCOME, Wording.WORDS.of("petition.outcome", outcome)));
        petition.progress().route().ifPresent(route -> route(values, route));
        due(values, issue);
        return values;
    }

    static void route(Map<Placeholder, String> values, Route route) {
        values.put(ROUTE, Wording.WORDS.of("petition.route", route));
        values.put(ROUTE_BASIS, Wording.article(route.article()));
        values.put(PROCEDURE, Wording.text("procedure", route));
    }

    private void due(Map<Placeholder, String> values, Issue issue) {
        Optional<Term> term = switch (issue.kind()) {
            case LETTER_OF_REFERRAL -> Optional.of(Term.NOTICE);
            case LETTER_OF_ASSIGNMENT -> Optional.of(Term.REPORT_COMPLETION);
            case NOTICE_OF_ACCEPTANCE, NOTICE_OF_EXTENSION -> Optional.of(Term.HANDLE);
            case LETTER_OF_SUPERVISION -> Optional.of(Term.ANSWER_SUPERVISION);
            default -> Optional.empty();
        };
        if (term.isEmpty() || issue.taken().step() instanceof Sending.AddBody) {
            return;
        }
        PetitionClocks clocks = petitions.clocks(issue.petition().id());
        List<PetitionClock> running = clocks.clocks().stream()
                .filter(clock -> clock.term() == term.get() && clock.isRunning())
                .toList();
        if (running.isEmpty()) {
            return;
        }
        PetitionClock clock = running.getLast();
        values.put(DUE, end(clock.deadline(clocks.calendar())));
        values.put(DUE_BASIS, Wording.article(basis(clock.term())));
        if (clock.facts().size() > 1) {
            PetitionClock before = new PetitionClock(
                    clock.id(),
                    clock.term(),
                    clock.body(),
                    clock.facts().subList(0, clock.facts().size() - 1));
            values.put(FORMER_DUE, end(before.deadline(clocks.calendar())));
        }
    }

    private static String end(Deadline deadline) {
        return Wording.day(deadline.legalEnd().notBefore());
    }

    private static int basis(Term term) {
        return switch (term) {
            case NOTICE -> 23;
            case REPORT_COMPLETION -> 22;
            case ANSWER_SUPERVISION -> 40;
            default -> 34;
        };
    }
}
