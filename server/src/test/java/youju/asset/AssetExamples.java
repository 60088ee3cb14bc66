package youju.asset;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import youju.RunningServer;
import youju.account.Actor;
import youju.account.People;
import youju.account.Person;
import youju.calendar.HouseClock;
import youju.money.Money;

/** Assets of the demo bureau for tests. */
final class AssetExamples {

    private final RunningServer server;
    private final Map<String, Actor> actors = new HashMap<>();

    AssetExamples(RunningServer server) {
        this.server = server;
    }

    Actor actor(String signIn) {
        return actors.computeIfAbsent(signIn, name -> {
            People people = server.bean(People.class);
            Person person = people.all().stream()
                    .filter(each -> each.signIn().equals(name))
                    .findFirst()
                    .orElseThrow();
            return people.actor(person);
        });
    }

    static <T> T on(LocalDate day, Supplier<T> work) {
        return HouseClock.at(day, LocalTime.of(10, 0), work);
    }

    Acquisition acquisition(String name, String type, Money cost, LocalDate day) {
        return new Acquisition(
                name, "", type, cost, day, Source.PURCHASE, "", actor("caiwu").person(), "示例库房");
    }

    /** Booked on the day itself. */
    long acquired(String type, Money cost, LocalDate day) {
        return on(
                day,
                () -> server.bean(Assets.class)
                        .acquire(acquisition("示例设备", type, cost, day), actor("caiwu"), UUID.randomUUID()));
    }

    void approve(long request, LocalDate day) {
        on(day, () -> {
            server.bean(Requests.class).decide(request, true, "同意。", actor("juzhang"), UUID.randomUUID());
            return true;
        });
    }
}
