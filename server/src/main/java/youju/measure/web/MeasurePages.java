package youju.measure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.measure.Catalogue;
import youju.measure.Definition;
import youju.measure.Evidence;
import youju.measure.Measured;
import youju.measure.Measures;
import youju.measure.Measures.Which;
import youju.measure.Period;
import youju.page.Download;
import youju.page.Frame;
import youju.page.Frames;

/** Measures of a year, and the rows behind each. */
@Controller
@Allowed({Role.EVALUATOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
class MeasurePages {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Years offered, back from this one. */
    private static final int YEARS = 8;

    private final Frames frames;
    private final Measures measures;
    private final HouseClock clock;

    MeasurePages(Frames frames, Measures measures, HouseClock clock) {
        this.frames = frames;
        this.measures = measures;
        this.clock = clock;
    }

    @GetMapping("/measures")
    String all(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<LocalDate> asOf,
            HttpServletRequest request,
            Model model) {
        int of = valid(year);
        LocalDate known = asOf.orElseGet(clock::today);
        int now = clock.today().getYear();
        List<Integer> years =
                IntStream.rangeClosed(0, YEARS).mapToObj(back -> now - back).toList();
        model.addAttribute(
                "page", new MeasuresPage(frames.of(request), of, known, years, measures.all(Period.ofYear(of, known))));
        return "measure/list";
    }

    @GetMapping("/measures/{code}")
    String evidence(
            @PathVariable String code,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "ALL") Which which,
            @RequestParam(defaultValue = "0") long from,
            HttpServletRequest request,
            Model model) {
        Definition definition =
                Catalogue.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int of = valid(year);
        LocalDate known = asOf.orElseGet(clock::today);
        Period period = Period.ofYear(of, known);
        long first = Math.max(0, from);
        List<Evidence> found = measures.evidence(definition, period, which, first);
        boolean more = found.size() > Measures.PAGE;
        model.addAttribute(
                "page",
                new EvidencePage(
                        frames.of(request),
                        of,
                        known,
                        measures.of(definition, period),
                        which,
                        more ? found.subList(0, Measures.PAGE) : found,
                        first,
                        more ? Optional.of(first + Measures.PAGE) : Optional.empty()));
        return "measure/evidence";
    }

    @GetMapping("/measures.xlsx")
    ResponseEntity<byte[]> sheet(
            @RequestParam Optional<Integer> year, @RequestParam Optional<LocalDate> asOf, HttpServletRequest request) {
        int of = valid(year);
        LocalDate known = asOf.orElseGet(clock::today);
        Frame frame = frames.of(request);
        Form form = Form.withColumns(4, 2, 2, 2, 8, 6)
                .head(
                        frame.say("measure.measure"),
                        frame.say("measure.value"),
                        frame.say("measure.numerator"),
                        frame.say("measure.denominator"),
                        frame.say("measure.formula"),
                        frame.say("measure.source"));
        for (Measured measured : measures.all(Period.ofYear(of, known))) {
            String key = measured.definition().code();
            boolean rate = measured.definition().kind().hasDenominator();
            form.row(
                    frame.say("measure.name." + key),
                    MeasuresPage.value(frame, measured),
                    MeasuresPage.part(measured.numerator()),
                    rate ? MeasuresPage.part(measured.denominator()) : "",
                    frame.say("measure.formula." + key),
                    frame.say("measure.source." + key));
        }
        Manuscript sheet = new Manuscript();
        sheet.heading(frame.say("measure.title", String.valueOf(of)));
        sheet.paragraph(frame.say("measure.as-of", known));
        sheet.table(form);
        return Download.xlsx(
                frame.say("measure.title", String.valueOf(of)),
                Documents.write(sheet.document("measures", Format.XLSX), Format.XLSX)
                        .content());
    }

    private int valid(Optional<Integer> year) {
        int of = year.orElseGet(() -> clock.today().getYear());
        if (of < FIRST_YEAR || of > LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return of;
    }
}
