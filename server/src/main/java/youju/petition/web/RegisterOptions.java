package youju.petition.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.People;
import youju.account.Person;
import youju.calendar.HouseClock;
import youju.petition.Categories;
import youju.petition.docket.Docket;
import youju.petition.docket.Filter;
import youju.petition.docket.Line;

/** What a registrar may choose from today. */
@Component
class RegisterOptions {

    private final Categories categories;
    private final Bodies bodies;
    private final People people;
    private final Docket docket;
    private final HouseClock clock;

    RegisterOptions(Categories categories, Bodies bodies, People people, Docket docket, HouseClock clock) {
        this.categories = categories;
        this.bodies = bodies;
        this.people = people;
        this.docket = docket;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    RegisterChoices choices() {
        return new RegisterChoices(
                categories.all(),
                bodies.all(),
                people.all().stream().filter(Person::active).toList(),
                this::byNumber);
    }

    private Optional<Long> byNumber(String number) {
        if (!number.matches("XF\\d{4}-\\d{6,}")) {
            return Optional.empty();
        }
        return docket.page(Filter.of(Map.of("q", number)), Optional.empty(), 1).lines().stream()
                .map(Line::id)
                .findFirst();
    }
}
