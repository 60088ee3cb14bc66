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
import youju.calendar.WorkingCalendar;
import youju.petition.BadStep.Fault;
import youju.vault.PrivateRecord;

/** Taking a petition in. Runs in the transaction of {@link Petitions}, with the program's own eyes. */
@Component
class Registering {

    private final RegistrationTable table;
    private final PetitionerTable petitioners;
    private final CaseTable cases;
    private final Lookups lookups;
    private final Sealing sealing;
    private final Writing writing;
    private final Calendars calendars;
    private final HouseClock clock;
    private final SecureRandom random = new SecureRandom();

    Registering(
            RegistrationTable table,
            PetitionerTable petitioners,
            CaseTable cases,
            Lookups lookups,
            Sealing sealing,
            Writing writing,
            Calendars calendars,
            HouseClock clock) {
        this.table = table;
        this.petitioners = petitioners;
        this.cases = cases;
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, HouseClock.ZONE);
        List<Problem> problems = problems(registration, today, true);
        RegistrationTable.Begun begun =
                table.begin(command, today.getYear(), registration.content().category(), problems.isEmpty());
        return switch (begun) {
            case RegistrationTable.Begun.Before before -> before.receipt();
            case RegistrationTable.Begun.Nothing nothing ->
                throw new InvalidRegistration(problems(registration, today, nothing.isCategory()));
            case RegistrationTable.Begun.Drawn drawn -> {
                By by = step instanceof Intake.Submit ? new By.Petitioner(drawn.id()) : asked;
                Petition petition = petition(drawn.id(), registration, now).numbered(drawn.number());
                WorkingCalendar calendar = calendars.current(drawn.calendar());
                Case matter = new Case(petition, List.of(), List.of(), Set.of());
                Decision decision = Decision.of(matter, step, Party.without(by), today, calendar, Found.NOTHING);
                yield store(registration, decision, drawn.step(), by, now, command);
            }
        };
    }

    private Receipt store(
            Registration registration, Decision decision, long step, By by, Instant now, Optional<UUID> command) {
        String code = QueryCode.draw(random);
        WorkingCalendar calendar = decision.moment().calendar();
        List<PetitionClock> started =
                decision.clocks().stream().map(ClockChanges.Change::after).toList();
        Petition petition =
                decision.moment().petition().advanced(decision.progress(), new PetitionClocks(started, calendar).due());
        List<PrivateRecord> people =
                registration.petitioners().stream().map(Petitioner::person).toList();
        StepTaken taken = Writing.taken(decision, by, now).stored(step, 1);
        table.add(
                new RegistrationTable.Whole(
                        petition, registration.petitioners(), sealing.seal(people, code), taken, command, started),
                calendar);
        registration.accused().forEach(accused -> cases.addAccused(petition.id(), accused));
        writing.tell(decision, petition, taken, by);
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

    private List<Problem> problems(Registration registration, LocalDate today, boolean isCategory) {
        List<Problem> problems = new ArrayList<>();
        Content content = registration.content();
        if (registration.receivedOn().isAfter(today)) {
            problems.add(new Problem("receivedOn", Fault.OUT_OF_RANGE));
        }
        if (!isCategory) {
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
        return problems;
    }
}
