package youju.demo.web;

import java.util.List;
import youju.account.Person;
import youju.page.Frame;

/** Who can sign in to the demo county. */
public record DemoPage(Frame frame, String password, List<Person> people) {

    public DemoPage {
        people = List.copyOf(people);
    }
}
