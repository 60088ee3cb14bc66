package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frames;
import youju.page.Words;
import youju.petition.Categories;
import youju.petition.Category;
import youju.petition.docket.Docket;
import youju.petition.docket.Exports;
import youju.petition.docket.Filter;

/** A list as a workbook, with masked names as on the page. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class ExportPages {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Frames frames;
    private final Docket docket;
    private final Exports exports;
    private final Categories categories;
    private final Bodies bodies;
    private final HouseClock clock;

    ExportPages(Frames frames, Docket docket, Exports exports, Categories categories, Bodies bodies, HouseClock clock) {
        this.frames = frames;
        this.docket = docket;
        this.exports = exports;
        this.categories = categories;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/petitions/export")
    void export(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Filter filter = Filter.of(given);
        Words words = frames.words(request);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), HouseClock.ZONE);
        try (ListBook book = new ListBook(words)) {
            docket.each(filter, ListBook.MOST, book::add);
            book.tell(about(filter, book.lines(), actor, now, words));
            exports.record(actor, filter, book.lines());
            response.setContentType(TYPE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(
                                    words.say("petition.list.title") + " " + now.toLocalDate() + ".xlsx",
                                    StandardCharsets.UTF_8)
                            .build()
                            .toString());
            book.write(response.getOutputStream());
        }
    }

    private List<List<String>> about(Filter filter, int lines, Actor actor, LocalDateTime now, Words words) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(words.say("petition.export.who"), actor.name() + "（" + actor.bodyName() + "）"));
        facts.add(List.of(words.say("petition.export.when"), MINUTE.format(now)));
        facts.add(List.of(words.say("petition.export.lines"), String.valueOf(lines)));
        if (lines >= ListBook.MOST) {
            facts.add(List.of(words.say("petition.export.cut"), words.say("petition.export.cut.hint", ListBook.MOST)));
        }
        narrowed(filter, words).forEach((name, value) -> {
            if (!value.isEmpty()) {
                facts.add(List.of(words.say(name), value));
            }
        });
        facts.add(List.of(words.say("petition.export.note"), words.say("petition.export.masked")));
        return facts;
    }

    private Map<String, String> narrowed(Filter filter, Words words) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("petition.filter.words", filter.words());
        parts.put(
                "petition.export.stage",
                filter.stage().map(stage -> words.of("petition.stage", stage)).orElse(""));
        parts.put(
                "petition.list.state",
                filter.state().map(state -> words.of("petition.state", state)).orElse(""));
        parts.put(
                "petition.kind",
                filter.kind().map(kind -> words.of("petition.kind", kind)).orElse(""));
        parts.put(
                "petition.channel",
                filter.channel()
                        .map(channel -> words.of("petition.channel", channel))
                        .orElse(""));
        parts.put(
                "petition.category",
                categories.find(filter.category()).map(Category::name).orElse(""));
        parts.put(
                "petition.list.holder",
                filter.body().isPresent()
                        ? bodies.find(filter.body().getAsLong()).map(Body::name).orElse("")
                        : "");
        parts.put(
                "petition.field.region",
                filter.region().isPresent()
                        ? bodies.find(filter.region().getAsLong())
                                .map(Body::name)
                                .orElse("")
                        : "");
        parts.put("petition.filter.from", filter.from().map(Object::toString).orElse(""));
        parts.put("petition.filter.to", filter.to().map(Object::toString).orElse(""));
        parts.put(
                "petition.first-or-repeated",
                filter.firstTime()
                        .map(first -> words.say(first ? "petition.first-time" : "petition.repeated"))
                        .orElse(""));
        parts.put("petition.filter.order", words.of("petition.order", filter.order()));
        return parts;
    }
}
