package youju.account.web;

import java.util.List;
import java.util.Map;
import youju.account.Body;
import youju.page.Frame;

/**
 * The tree of bodies.
 *
 * @param people how many work in each, by the body's number
 */
public record BodiesPage(Frame frame, List<Body> bodies, Map<Long, Long> people) {

    public BodiesPage {
        bodies = List.copyOf(bodies);
        people = Map.copyOf(people);
    }

    public int depth(Body body) {
        return Choices.depth(body);
    }

    public String people(Body body) {
        return people.getOrDefault(body.id(), 0L).toString();
    }
}
