package youju.petition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.petition.Similar;
import youju.vault.IdNumber;
import youju.vault.PersonKey;
import youju.vault.PhoneNumber;
import youju.vault.PrivateRecord;
import youju.vault.Wording;

/** Looks for earlier matters as far as a form is filled in. */
@Component
class EarlierMatters {

    /** Fewer letters are like everything. */
    private static final int FEWEST_LETTERS = 4;

    private final Similar similar;
    private final HouseClock clock;

    EarlierMatters(Similar similar, HouseClock clock) {
        this.similar = similar;
        this.clock = clock;
    }

    EarlierPage to(RegisterForm form, Frame frame) {
        List<PrivateRecord> people = form.people();
        String summary = form.value("summary");
        String facts = form.value("facts");
        boolean asked = summary.length() + facts.length() >= FEWEST_LETTERS
                || people.stream().anyMatch(person -> PersonKey.of(person).isPresent());
        return new EarlierPage(
                frame,
                asked,
                asked ? similar.to(summary, facts, people) : List.of(),
                form.value("sameMatterAs"),
                hints(people, frame));
    }

    private List<String> hints(List<PrivateRecord> people, Frame frame) {
        Wording wording = Wording.in(frame.words().locale());
        LocalDate today = clock.today();
        return people.stream()
                .flatMap(person -> Stream.concat(
                                person
                                        .idNumber()
                                        .flatMap(number -> IdNumber.fault(number, today))
                                        .map(wording::of)
                                        .stream(),
                                person.phone().flatMap(PhoneNumber::fault).map(wording::of).stream())
                        .map(sentence -> person.masked().name() + "：" + sentence))
                .toList();
    }
}
