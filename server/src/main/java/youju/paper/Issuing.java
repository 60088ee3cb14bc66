package youju.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
            IssuedTable table,
            Trail trail,
            HouseClock clock) {
        this.petitions = petitions;
        this.facts = facts;
        this.stepFacts = stepFacts;
        this.tree = tree;
        this.templates = templates;
        this.signs = signs;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /** A paper that lacks its number alone. */
    record Ready(
            long petition,
            long step,
            PaperKind kind,
            Shape shape,
            Body issuer,
            LocalDate day,
            int template,
            Content content) {}

    @EventListener
    void hear(PetitionEvent event) {
        kind(event.head()).ifPresent(kind -> {
            if (event instanceof PetitionEvent.Registered registered) {
                receipt(kind, registered);
            } else {
                issue(kind, event.head());
            }
        });
    }

    private static Optional<PaperKind> kind(PetitionEvent.Head head) {
        return Life.rows(head.from(), head.action()).stream()
                .filter(row -> row.to() == head.to())
                .findFirst()
                .flatMap(Transition::paper);
    }

    /**
     * Every registration wants a serial of one body and word, and whoever has it makes the others wait until the commit: so it
     * is taken last, just before the trail is written. No other paper cites a receipt's number.
     */
    private void receipt(PaperKind kind, PetitionEvent.Registered registered) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Issue issue = new Issue(
                kind,
                registered.petition(),
                registered.step(),
                List.of(registered.step()),
                List.of(),
                LocalDate.ofInstant(now, HouseClock.ZONE));
        Ready ready = ready(issue, registered.head());
        String sign = signs.of(ready.issuer());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public int getOrder() {
                return Trail.LAST - 1;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                number(ready, sign, now, registered.head());
            }
        });
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
        Ready ready = ready(issue, head);
        number(ready, signs.of(ready.issuer()), now, head);
    }

    private Ready ready(Issue issue, PetitionEvent.Head head) {
        Body issuer = head.by() instanceof By.Official(var actor) ? tree.actsFor(actor.body()) : tree.bureau();
        Map<Placeholder, String> values = facts.of(issue, issuer);
        stepFacts.add(values, issue, issuer);
        Template template = templates.current(issue.kind());
        Shape shape = Shape.of(issue.kind());
        Content filled = Layout.fill(template, values);
        Content content = shape.toPetitioner() ? filled.scanned(facts.portal() + "?code=") : filled;
        return new Ready(
                head.petition(), head.step(), issue.kind(), shape, issuer, issue.day(), template.version(), content);
    }

    private void number(Ready paper, String sign, Instant now, PetitionEvent.Head head) {
        String number = table.add(paper, sign, now);
        trail.add(new Entry(
                head.by().mark(),
                "paper.issue",
                "petition:" + head.petition(),
                "",
                "",
                Wording.kind(paper.kind()) + " " + number));
    }
}
