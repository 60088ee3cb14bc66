package youju.office.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import youju.calendar.Deadline;
import youju.calendar.Term;
import youju.calendar.Wording;
import youju.page.Frame;
import youju.page.Option;

/**
 * The calculator of deadlines.
 *
 * @param start as typed
 * @param deadline once something was asked
 */
public record DeadlinePage(Frame frame, Term term, String start, boolean wrong, Optional<Deadline> deadline) {

    public List<Option> terms() {
        Wording wording = wording();
        return Arrays.stream(Term.values())
                .map(each -> new Option(
                        each.name(),
                        frame.say(
                                "office.deadline.term",
                                wording.of(each),
                                each.period().days(),
                                days(each))))
                .toList();
    }

    private String days(Term each) {
        return frame.say("office.deadline." + each.period().getClass().getSimpleName());
    }

    public List<String> sentences() {
        return deadline.map(wording()::sentences).orElse(List.of());
    }

    public String article() {
        return wording().of(term.period().article());
    }

    private Wording wording() {
        return Wording.in(frame.words().locale());
    }
}
