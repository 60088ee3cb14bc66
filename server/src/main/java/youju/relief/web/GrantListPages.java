package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.relief.Docket;
import youju.relief.Hardship;
import youju.relief.State;

/** The list of grants: narrowed, paged by key. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
class GrantListPages {

    private static final List<String> NARROWING = List.of("q", "state", "kind", "town", "source", "year");

    private final Frames frames;
    private final Docket docket;
    private final Choices choices;

    GrantListPages(Frames frames, Docket docket, Choices choices) {
        this.frames = frames;
        this.docket = docket;
        this.choices = choices;
    }

    @GetMapping("/relief")
    String list(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Frame frame = frames.of(request);
        Typed typed = Typed.of(given);
        Docket.Filter filter = new Docket.Filter(
                typed.text("q"),
                typed.maybe("state", State.class),
                typed.maybe("kind", Hardship.class),
                id(typed, "town"),
                id(typed, "source"),
                typed.maybe("year").filter(year -> year < 10_000).map(Long::intValue));
        model.addAttribute(
                "page",
                new GrantListPage(
                        frame,
                        typed,
                        query(typed),
                        docket.page(filter, Docket.Cursor.read(typed.text("after")), Docket.PAGE),
                        docket.count(filter),
                        Choices.any(frame, Choices.constants(frame, "relief.state", states())),
                        Choices.any(frame, Choices.constants(frame, "relief.hardship", Hardship.values())),
                        Choices.any(frame, choices.towns(frame)),
                        Choices.any(frame, choices.sources(frame)),
                        actor.isOfBureau() && actor.is(Role.REGISTRAR)));
        return "relief/list";
    }

    private static State[] states() {
        return Stream.of(State.values()).filter(state -> state != State.NOTHING).toArray(State[]::new);
    }

    private static OptionalLong id(Typed typed, String field) {
        Optional<Long> id = typed.maybe(field);
        return id.isPresent() ? OptionalLong.of(id.get()) : OptionalLong.empty();
    }

    private static String query(Typed typed) {
        return NARROWING.stream()
                .filter(field -> !typed.text(field).isBlank())
                .map(field -> field + "=" + URLEncoder.encode(typed.text(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
