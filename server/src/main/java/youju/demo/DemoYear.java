package youju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.calendar.Calendars;
import youju.calendar.HouseClock;
import youju.petition.Accused;
import youju.petition.CannotNotify;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Petitioner;
import youju.petition.Petitions;
import youju.petition.Receipt;
import youju.petition.Registration;

/**
 * A year of petitions, and the weeks before today, so that the desk isn't empty. Everything is done by the commands that
 * users use, at the time it would have been done; the same seed gives the same year.
 *
 * <p>The shares are a county bureau's of 2022: more than half by network or phone, hardly one late.
 */
@Component
class DemoYear {

    static final int YEAR = 2022;

    /** Of the days before today that the second part fills. */
    private static final int RECENT_DAYS = 75;

    private final Petitions petitions;
    private final Bodies bodies;
    private final People people;
    private final Calendars calendars;
    private final HouseClock clock;

    DemoYear(Petitions petitions, Bodies bodies, People people, Calendars calendars, HouseClock clock) {
        this.petitions = petitions;
        this.bodies = bodies;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param count of the year, 0 for none at all; the weeks before today get their share */
    void make(int count, long seed) {
        LocalDate today = clock.today();
        new Part(new SplittableRandom(seed)).fill(LocalDate.of(YEAR, 1, 1), 365, count);
        if (count > 0 && today.getYear() > YEAR + 1) {
            new Part(new SplittableRandom(seed + 1))
                    .fill(today.minusDays(RECENT_DAYS), RECENT_DAYS, Math.max(20, count * RECENT_DAYS / 365));
        }
    }

    /** One stretch of days. */
    private final class Part {

        private final RandomGenerator random;
        private final DemoCast cast = new DemoCast(bodies, people);
        private final DemoTimes times;
        private final DemoPeople anyone;
        private final DemoCourse course;
        private final List<Raised> raised = new ArrayList<>();

        Part(RandomGenerator random) {
            this.random = random;
            this.times = new DemoTimes(calendars.current(), random, clock.instant());
            this.anyone = new DemoPeople(random);
            this.course = new DemoCourse(petitions, cast, times, random, clock);
        }

        /** What may be raised again. */
        private record Raised(long petition, DemoMatter matter, List<Petitioner> people, Body town) {}

        void fill(LocalDate first, int days, int count) {
            for (int i = 0; i < count; i++) {
                Channel channel = channel();
                LocalDate day = first.plusDays(random.nextInt(days));
                if (channel == Channel.WEB || channel == Channel.EMAIL) {
                    times.anyHour(day, () -> raise(channel));
                } else {
                    times.inOffice(day, () -> raise(channel));
                }
            }
            times.run();
        }

        private Channel channel() {
            int share = random.nextInt(1_000);
            return share < 460
                    ? Channel.WEB
                    : share < 530
                            ? Channel.PHONE
                            : share < 550
                                    ? Channel.EMAIL
                                    : share < 725 ? Channel.LETTER : share < 995 ? Channel.VISIT : Channel.FAX;
        }

        private void raise(Channel channel) {
            boolean again = random.nextInt(100) < 11 && raised.size() > 20;
            Raised what = again ? raised.get(raised.size() - 1 - random.nextInt(20)) : fresh();
            Registration registration = registration(channel, what, again);
            Receipt receipt = channel == Channel.WEB
                    ? petitions.submit(registration, Optional.empty())
                    : petitions.register(registration, cast.registrar(), Optional.empty());
            if (!again && what.matter().kind() == Kind.APPEAL) {
                raised.add(new Raised(receipt.petition(), what.matter(), what.people(), what.town()));
            }
            course.begin(
                    receipt.petition(),
                    channel,
                    what.matter(),
                    what.town(),
                    !what.people().isEmpty());
        }

        private Raised fresh() {
            DemoMatter matter = DemoMatter.any(random);
            Body town = cast.towns().get(random.nextInt(cast.towns().size()));
            boolean anonymous = matter.kind() == Kind.ACCUSATION && random.nextInt(3) == 0;
            int names = anonymous ? 0 : random.nextInt(10) < 8 ? 1 : 2 + random.nextInt(3);
            List<Petitioner> who = new ArrayList<>();
            for (int i = 0; i < names; i++) {
                who.add(new Petitioner(anyone.anyone(town.name()), names > 1 && i < 3));
            }
            return new Raised(0, matter, who, town);
        }

        private Registration registration(Channel channel, Raised what, boolean again) {
            DemoMatter matter = what.matter();
            boolean crowd = channel == Channel.VISIT && what.people().size() > 1;
            int heads = Math.max(1, what.people().size() + (crowd ? random.nextInt(12) : 0));
            Content content = new Content(
                    matter.category(),
                    OptionalLong.of(what.town().id()),
                    what.town().name(),
                    OptionalLong.empty(),
                    matter.summary(),
                    matter.facts(what.town().name(), 2 + random.nextInt(40)),
                    matter.request());
            return new Registration(
                    matter.kind(),
                    channel,
                    clock.today(),
                    content,
                    new Crowd(heads, what.people().isEmpty() ? Optional.of(CannotNotify.ANONYMOUS) : Optional.empty()),
                    what.people(),
                    matter.kind() == Kind.ACCUSATION
                            ? List.of(Accused.body(what.town().id()))
                            : List.of(),
                    again ? OptionalLong.of(what.petition()) : OptionalLong.empty(),
                    matter.kind() == Kind.PROPOSAL && random.nextBoolean());
        }
    }
}
