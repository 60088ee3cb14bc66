package youju.office.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import youju.calendar.HouseClock;
import youju.office.Names;
import youju.page.Frame;
import youju.page.Option;
import youju.trail.Head;
import youju.trail.Recorded;
import youju.trail.Search;

/**
 * A page of the trail.
 *
 * @param older the number that the next page's entries lie below, if there are any
 */
public record TrailPage(
        Frame frame, Search search, List<Recorded> entries, OptionalLong older, Head head, Names.Known names) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(HouseClock.ZONE);

    /** What the program itself is called in the trail. */
    private static final Set<String> SYSTEM = Set.of("system", "setup", "youju");

    public TrailPage {
        entries = List.copyOf(entries);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    public String time(Recorded entry) {
        return time(entry.at());
    }

    public String action(Recorded entry) {
        String key = "office.action." + entry.entry().action();
        return frame.words().has(key) ? frame.say(key) : entry.entry().action();
    }

    public String who(Recorded entry) {
        String who = entry.entry().who();
        return SYSTEM.contains(who) ? frame.say("office.system") : names.of(who);
    }

    public String subject(Recorded entry) {
        return names.of(entry.entry().subject());
    }

    /** All who may have done something. */
    public List<Option> people() {
        List<Option> people = new ArrayList<>();
        people.add(new Option("", frame.say("office.trail.anybody")));
        names.byMark().entrySet().stream()
                .filter(named -> named.getKey().startsWith("person:"))
                .sorted(Comparator.comparing(named -> named.getValue()))
                .forEach(
                        named -> people.add(new Option(named.getKey(), named.getValue() + "（" + named.getKey() + "）")));
        people.add(new Option("system", frame.say("office.system")));
        return people;
    }
}
