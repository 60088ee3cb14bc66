package youju.office;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.People;

/** What the trail's marks stand for: {@code person:7} is somebody with a name. */
@Component
public class Names {

    private final People people;
    private final Bodies bodies;

    Names(People people, Bodies bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    /** All names there are, taken once for a page. */
    public Known known() {
        Map<String, String> byMark = new HashMap<>();
        people.all().forEach(person -> byMark.put("person:" + person.id(), person.name()));
        bodies.all().forEach(body -> byMark.put("body:" + body.id(), body.name()));
        return new Known(byMark);
    }

    /** Names by mark. */
    public record Known(Map<String, String> byMark) {

        public Known {
            byMark = Map.copyOf(byMark);
        }

        /** The name, or the mark itself where it is of nobody and no body. */
        public String of(String mark) {
            return byMark.getOrDefault(mark, mark);
        }

        public boolean has(String mark) {
            return byMark.containsKey(mark);
        }
    }
}
