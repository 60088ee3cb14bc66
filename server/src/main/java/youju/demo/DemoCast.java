package youju.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.account.People;
import youju.account.Person;
import youju.account.Role;

/** Who does what in the demo county, looked up once. */
final class DemoCast {

    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<Long, List<Actor>> actors = new HashMap<>();
    private final List<Body> towns = new ArrayList<>();

    DemoCast(Bodies bodies, People people) {
        for (Body body : bodies.all()) {
            this.bodies.put(body.name(), body);
            if (body.kind() == BodyKind.TOWN) {
                towns.add(body);
            }
        }
        for (Person person : people.all()) {
            actors.computeIfAbsent(person.body(), id -> new ArrayList<>()).add(people.actor(person));
        }
    }

    List<Body> towns() {
        return towns;
    }

    Body department(String name) {
        return Optional.ofNullable(bodies.get("云岭县" + name)).orElseThrow(() -> new NoSuchElementException(name));
    }

    Actor registrar() {
        return any(Role.REGISTRAR);
    }

    Actor supervisor() {
        return any(Role.SUPERVISOR);
    }

    /** Of the bureau, as any other leader isn't. */
    Actor leader() {
        return of(department("信访局").id(), Role.LEADER);
    }

    Actor finance() {
        return any(Role.FINANCE);
    }

    Actor reviewer() {
        return any(Role.REVIEWER);
    }

    Actor of(long body, Role role) {
        return actors.getOrDefault(body, List.of()).stream()
                .filter(actor -> actor.is(role))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(role + " of " + body));
    }

    private Actor any(Role role) {
        return actors.values().stream()
                .flatMap(List::stream)
                .filter(actor -> actor.is(role))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(role.name()));
    }
}
