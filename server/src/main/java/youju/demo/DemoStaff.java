package youju.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.account.People;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.staff.Establishment;
import youju.staff.Kind;
import youju.staff.Sort;

/** The demo bureau's posts and people: 9 administrative, 1 support and 8 of its institution, all 18 taken at the end of 2022. */
@Component
class DemoStaff {

    private final Establishment establishment;
    private final People people;

    DemoStaff(Establishment establishment, People people) {
        this.establishment = establishment;
        this.people = people;
    }

    void make(long seed) {
        Random random = new Random(seed);
        Actor finance = people.all().stream()
                .map(people::actor)
                .filter(actor -> actor.is(Role.FINANCE) && actor.isOfBureau())
                .findFirst()
                .orElseThrow();
        LocalDate before = LocalDate.of(DemoYear.YEAR - 1, 1, 1);
        String posts = "云编发〔2020〕示例12号";
        String people = "2021年初在职人员名册（示例）";
        change(random, finance, Sort.POSTS, Kind.ADMINISTRATIVE, before, 9, posts);
        change(random, finance, Sort.POSTS, Kind.SUPPORT, before, 1, posts);
        change(random, finance, Sort.POSTS, Kind.INSTITUTION, before, 8, posts);
        change(random, finance, Sort.PEOPLE, Kind.ADMINISTRATIVE, before, 9, people);
        change(random, finance, Sort.PEOPLE, Kind.SUPPORT, before, 1, people);
        change(random, finance, Sort.PEOPLE, Kind.INSTITUTION, before, 7, people);
        LocalDate retired = LocalDate.of(DemoYear.YEAR, 3, 31);
        change(random, finance, Sort.PEOPLE, Kind.ADMINISTRATIVE, retired, 8, "云组干〔2022〕示例6号：退休一人");
        LocalDate joined = LocalDate.of(DemoYear.YEAR, 8, 1);
        change(random, finance, Sort.PEOPLE, Kind.ADMINISTRATIVE, joined, 9, "云组干〔2022〕示例21号：调入一人");
        change(random, finance, Sort.PEOPLE, Kind.INSTITUTION, joined, 8, "云人社〔2022〕示例9号：公开招聘一人");
    }

    private void change(Random random, Actor actor, Sort sort, Kind kind, LocalDate day, int number, String document) {
        HouseClock.at(day, LocalTime.of(10, 0), () -> {
            establishment.change(
                    new Establishment.Entered(sort, kind, day, number, document, ""),
                    actor,
                    new UUID(random.nextLong(), random.nextLong()));
            return true;
        });
    }
}
