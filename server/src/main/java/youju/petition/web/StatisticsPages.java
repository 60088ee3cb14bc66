package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Categories;
import youju.petition.Category;
import youju.petition.docket.Figures;
import youju.petition.docket.Figures.Figure;
import youju.petition.docket.Figures.Share;
import youju.petition.docket.Measure;
import youju.petition.docket.Measure.Part;

/** Figures of a period. A body's people see those of what their body was sent, by the policies of the tables. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class StatisticsPages {

    /** Years to choose from, the present one counted. */
    private static final int YEARS = 6;

    private final Frames frames;
    private final Figures figures;
    private final Bodies bodies;
    private final Categories categories;
    private final HouseClock clock;

    StatisticsPages(Frames frames, Figures figures, Bodies bodies, Categories categories, HouseClock clock) {
        this.frames = frames;
        this.figures = figures;
        this.bodies = bodies;
        this.categories = categories;
        this.clock = clock;
    }

    @GetMapping("/statistics")
    String statistics(@RequestParam Map<String, String> given, HttpServletRequest request, Model model) {
        model.addAttribute("page", page(given, frames.of(request)));
        return "petition/statistics";
    }

    @GetMapping("/statistics.xlsx")
    ResponseEntity<byte[]> sheet(@RequestParam Map<String, String> given, HttpServletRequest request) {
        StatisticsPage page = page(given, frames.of(request));
        String name = page.frame()
                        .say(
                                "statistics.title",
                                page.span().since(),
                                page.span().until()) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(StatisticsSheet.write(page, clock.today()));
    }

    private StatisticsPage page(Map<String, String> given, Frame frame) {
        Span span = Span.of(given, clock.today());
        Figures.Sheet sheet = figures.of(span.since(), span.until());
        int last = Math.max(clock.today().getYear(), span.year());
        int first = Math.min(clock.today().getYear() - YEARS + 1, span.year());
        Map<Long, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        return new StatisticsPage(
                frame,
                span,
                IntStream.rangeClosed(first, last).boxed().toList().reversed(),
                Arrays.stream(Measure.values())
                        .map(measure -> new StatisticsPage.Rate(measure, sheet.of(measure)))
                        .toList(),
                Arrays.stream(Share.values())
                        .map(share -> new StatisticsPage.Parted(
                                share, lines(frame, span, share, sheet.shares().getOrDefault(share, Map.of()), names)))
                        .toList(),
                bodies(frame, sheet, names));
    }

    private static List<StatisticsPage.OfBody> bodies(Frame frame, Figures.Sheet sheet, Map<Long, String> names) {
        return sheet.bodies().keySet().stream()
                .map(body -> new StatisticsPage.OfBody(
                        body,
                        names.getOrDefault(body, frame.say("statistics.no-body")),
                        sheet.of(body, Measure.RECEIVED),
                        StatisticsPage.OF_BODY.stream()
                                .map(measure -> sheet.of(body, measure))
                                .toList()))
                .filter(line ->
                        line.received().all() > 0 || line.figures().stream().anyMatch(figure -> figure.all() > 0))
                .toList();
    }

    private List<StatisticsPage.Line> lines(
            Frame frame, Span span, Share share, Map<String, Figure> figures, Map<Long, String> names) {
        List<StatisticsPage.Line> lines = new ArrayList<>();
        figures.forEach((key, figure) -> lines.add(line(frame, span, share, key, figure, names)));
        if (share != Share.MONTH) {
            lines.sort(Comparator.comparingLong(line -> -line.figure().all()));
        }
        return lines;
    }

    private StatisticsPage.Line line(
            Frame frame, Span span, Share share, String key, Figure figure, Map<Long, String> names) {
        String name = switch (share) {
            case CHANNEL -> frame.say("petition.channel." + key);
            case KIND -> frame.say("petition.kind." + key);
            case CATEGORY -> categories.find(key).map(Category::name).orElse(key);
            case REGION -> names.getOrDefault(Long.valueOf(key), frame.say("statistics.no-region"));
            case MONTH -> key.substring(0, 7);
        };
        Span of = share == Share.MONTH ? span.month(LocalDate.parse(key)) : span;
        String more = switch (share) {
            case CHANNEL -> "&channel=" + key;
            case KIND -> "&kind=" + key;
            case CATEGORY -> "&category=" + key;
            case REGION -> "&region=" + key;
            case MONTH -> "";
        };
        return new StatisticsPage.Line(
                name, figure, StatisticsPage.link(of, Measure.RECEIVED, Part.ALL, OptionalLong.empty()) + more);
    }
}
