package youju.relief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.page.Frame;
import youju.page.Option;
import youju.relief.Source;
import youju.relief.Sources;

/** What forms of relief offer to choose from. */
@Component
class Choices {

    private final Bodies bodies;
    private final Sources sources;

    Choices(Bodies bodies, Sources sources) {
        this.bodies = bodies;
        this.sources = sources;
    }

    List<Option> towns(Frame frame) {
        return first(
                frame,
                bodies.all().stream()
                        .filter(body -> body.kind() == BodyKind.TOWN && body.active())
                        .map(Choices::option));
    }

    private static Option option(Body body) {
        return new Option(String.valueOf(body.id()), body.name());
    }

    /** Sources of relief that the reader may see, with what is left in them. */
    List<Option> sources(Frame frame) {
        return first(
                frame,
                all().filter(source -> source.purpose() == Source.Purpose.RELIEF)
                        .map(source -> new Option(
                                String.valueOf(source.id()),
                                frame.say(
                                        "relief.source.option",
                                        String.valueOf(source.year()),
                                        source.name(),
                                        source.left().grouped()))));
    }

    private Stream<Source> all() {
        return sources.all(Optional.empty()).stream();
    }

    static List<Option> constants(Frame frame, String prefix, Enum<?>... all) {
        return first(
                frame,
                Stream.of(all).map(one -> new Option(one.name(), frame.words().of(prefix, one))));
    }

    /** The same for a filter, in which nothing chosen means any. */
    static List<Option> any(Frame frame, List<Option> choices) {
        List<Option> options = new ArrayList<>(choices);
        options.set(0, new Option("", frame.say("relief.any")));
        return options;
    }

    private static List<Option> first(Frame frame, Stream<Option> rest) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", frame.say("relief.choose")));
        rest.forEach(options::add);
        return options;
    }
}
