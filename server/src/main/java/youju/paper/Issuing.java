package youju.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youju.account.Body;
import youju.calendar.HouseClock;
import youju.petition.By;
import youju.petition.Handling;
import youju.petition.Life;
import youju.petition.PaperKind;
import youju.petition.PetitionEvent;
import youju.petition.Petitions;
import youju.petition.StepTaken;
import youju.petition.Transition;
import youju.trail.Entry;
import youju.trail.Trail;

/** Issues the paper of a step, in the step's transaction: if either fails, there is neither, and no serial is used up. */
@Component
class Issuing {

    private final Petitions petitions;
    private final Facts facts;
    private final StepFacts stepFacts;
    private final Tree tree;
    private final Templates templates;
    private final Signs signs;
    private final SignTable serials;
    private final IssuedTable table;
    private final Trail trail;
    private final HouseClock clock;

    Issuing(
            Petitions petitions,
            Facts facts,
            StepFacts stepFacts,
            Tree tree,
            Templates templates,
            Signs signs,
            SignTable serials,
            IssuedTable table,
            Trail trail,
            HouseClock clock) {
        this.petitions = petitions;
        this.facts = facts;
        this.stepFacts = stepFacts;
        this.tree = tree;
        this.templates = templates;
        this.signs = signs;
        this.serials = serials;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void hear(PetitionEvent event) {
        kind(event.head()).ifPresent(kind -> issue(kind, event.head()));
    }

    private static Optional<PaperKind> kind(PetitionEvent.Head head) {
        return Life.rows(head.from(), head.action()).stream()
                .filter(row -> row.to() == head.to())
                .findFirst()
                .flatMap(Transition::paper);
    }

    private void issue(PaperKind kind, PetitionEvent.Head head) {
        List<StepTaken> timeline = petitions.timeline(head.petition());
        StepTaken taken = timeline.stream()
                .filter(step -> step.id() == head.step())
                .findFirst()
                .orElseThrow();
        if (taken.step() instanceof Handling.Mediate mediation && !mediation.agreed()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = LocalDate.ofInstant(now, HouseClock.ZONE);
        Issue issue = new Issue(
                kind, petitions.find(head.petition()).orElseThrow(), taken, timeline, table.of(head.petition()), day);
        Body issuer = head.by() instanceof By.Official(var actor) ? tree.actsFor(actor.body()) : tree.bureau();
        Map<Placeholder, String> values = facts.of(issue, issuer);
        stepFacts.add(values, issue, issuer);
        Template template = templates.current(kind);
        Shape shape = Shape.of(kind);
        Content filled = Layout.fill(template, values);
        Content content = shape.toPetitioner() ? filled.scanned(facts.portal() + "?code=") : filled;
        String sign = signs.of(issuer);
        long serial = serials.next(issuer.id(), shape.word(), day.getYear());
        String number = "%s%s〔%d〕%d号".formatted(sign, shape.word(), day.getYear(), serial);
        table.add(
                new Issued(
                        0,
                        head.petition(),
                        head.step(),
                        kind,
                        number,
                        issuer.id(),
                        issuer.name(),
                        shape.word(),
                        day.getYear(),
                        serial,
                        day,
                        shape.toPetitioner(),
                        template.version()),
                content,
                now);
        trail.add(new Entry(
                head.by().mark(),
                "paper.issue",
                "petition:" + head.petition(),
                "",
                "",
                Wording.kind(kind) + " " + number));
    }
}
