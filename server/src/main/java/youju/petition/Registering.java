package youju.petition;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.calendar.Calendars;
import youju.calendar.HouseClock;
import youju.petition.BadStep.Fault;

/** Taking a petition in. Runs in the transaction of {@link Petitions}, with the program's own eyes. */
@Component
class Registering {

    private final PetitionTable petitions;
    private final PetitionerTable petitioners;
    private final CaseTable cases;
    private final StepTable steps;
    private final Lookups lookups;
    private final Sealing sealing;
    private final Writing writing;
    private final Calendars calendars;
    private final HouseClock clock;
    private final SecureRandom random = new SecureRandom();

    Registering(
            PetitionTable petitions,
            PetitionerTable petitioners,
            CaseTable cases,
            StepTable steps,
            Lookups lookups,
            Sealing sealing,
            Writing writing,
            Calendars calendars,
            HouseClock clock) {
        this.petitions = petitions;
        this.petitioners = petitioners;
        this.cases = cases;
        this.steps = steps;
        this.lookups = lookups;
        this.sealing = sealing;
        this.writing = writing;
        this.calendars = calendars;
        this.clock = clock;
    }

    Receipt byHand(Registration registration, Actor actor, Optional<UUID> command) {
        Step step = new Intake.Register(registration.kind(), registration.channel(), registration.receivedOn());
        return register(registration, step, By.of(actor), command);
    }

    Receipt byWeb(Registration registration, Optional<UUID> command) {
        if (registration.channel() != Channel.WEB) {
            throw new InvalidRegistration(List.of(new Problem("channel", Fault.DOES_NOT_FIT)));
        }
        Step step = new Intake.Submit(registration.kind(), registration.receivedOn());
        return register(registration, step, By.PROGRAM, command);
    }

    private Receipt register(Registration registration, Step step, By asked, Optional<UUID> command) {
        command.ifPresent(steps::lock);
        Optional<Receipt> before = command.flatMap(steps::byCommand)
                .flatMap(taken -> petitions.find(taken.petition()))
                .map(petition -> new Receipt(petition.id(), petition.number(), Optional.empty()));
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, HouseClock.ZONE);
        check(registration, today);
        long id = petitions.nextId();
        By by = step instanceof Intake.Submit ? new By.Petitioner(id) : asked;
        Petition petition = petition(id, registration, now);
        Case matter = new Case(petition, List.of(), List.of(), Set.of());
        Decision decision = Decision.of(matter, step, Party.without(by), today, calendars.current(), Found.NOTHING);
        return store(registration, decision, by, now, command);
    }

    private Receipt store(Registration registration, Decision decision, By by, Instant now, Optional<UUID> command) {
        String code = QueryCode.draw(random);
        String codeHash = sealing.hashCode(QueryCode.read(code).orElseThrow());
        Petition drafted = decision.moment().petition();
        List<Sealing.Kept> kept = registration.petitioners().stream()
                .map(petitioner -> sealing.seal(petitioner.person()))
                .toList();
        long codeSealed = sealing.sealCode(code);
        int year = LocalDate.ofInstant(now, HouseClock.ZONE).getYear();
        Petition petition = drafted.numbered(petitions.nextNumber(year));
        petitions.add(petition, decision.progress(), codeHash, codeSealed);
        for (int i = 0; i < kept.size(); i++) {
            petitioners.add(
                    petition.id(), i + 1, registration.petitioners().get(i).representative(), kept.get(i));
        }
        registration.accused().forEach(accused -> cases.addAccused(petition.id(), accused));
        writing.write(decision.of(petition), by, now, command);
        return new Receipt(petition.id(), petition.number(), Optional.of(code));
    }

    private Petition petition(long id, Registration registration, Instant now) {
        OptionalLong matter = registration.sameMatterAs().stream()
                .flatMap(same -> lookups.matter(same).stream())
                .findFirst();
        return new Petition(
                id,
                "",
                0,
                registration.kind(),
                registration.channel(),
                registration.receivedOn(),
                now,
                registration.content(),
                registration.crowd(),
                matter.orElse(id),
                isFirst(registration, matter),
                registration.openToPublish(),
                Progress.none(registration.receivedOn()),
                Optional.empty(),
                OptionalLong.empty());
    }

    /** 初次: nobody of them raised the matter before; where nobody is known, a matter raised before is raised again. */
    private boolean isFirst(Registration registration, OptionalLong matter) {
        if (matter.isEmpty()) {
            return true;
        }
        List<String> hashes = registration.petitioners().stream()
                .flatMap(petitioner -> sealing.hash(petitioner.person()).stream())
                .toList();
        return !hashes.isEmpty() && !petitioners.isRaisedBy(matter.getAsLong(), hashes);
    }

    private void check(Registration registration, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Content content = registration.content();
        if (registration.receivedOn().isAfter(today)) {
            problems.add(new Problem("receivedOn", Fault.OUT_OF_RANGE));
        }
        if (!lookups.isCategory(content.category())) {
            problems.add(new Problem("category", Fault.DOES_NOT_FIT));
        }
        if (!lookups.bodies(content.region())) {
            problems.add(new Problem("region", Fault.DOES_NOT_FIT));
        }
        if (!lookups.bodies(content.complainedBody())) {
            problems.add(new Problem("complainedBody", Fault.DOES_NOT_FIT));
        }
        if (!registration.accused().stream().allMatch(lookups::isThere)) {
            problems.add(new Problem("accused", Fault.DOES_NOT_FIT));
        }
        if (registration.sameMatterAs().isPresent()
                && lookups.matter(registration.sameMatterAs().getAsLong()).isEmpty()) {
            problems.add(new Problem("sameMatterAs", Fault.DOES_NOT_FIT));
        }
        if (!problems.isEmpty()) {
            throw new InvalidRegistration(problems);
        }
    }
}
