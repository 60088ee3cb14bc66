package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Allowed;
import youju.account.Open;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frames;
import youju.relief.Publication;
import youju.relief.Reconciliation;
import youju.relief.Source;
import youju.relief.Sources;

/** A year looked over: whether folder, ledger and voucher agree, and what is made public. */
@Controller
class OverviewPages {

    private final Frames frames;
    private final Reconciliation reconciliation;
    private final Publication publication;
    private final Sources sources;
    private final HouseClock clock;

    OverviewPages(
            Frames frames, Reconciliation reconciliation, Publication publication, Sources sources, HouseClock clock) {
        this.frames = frames;
        this.reconciliation = reconciliation;
        this.publication = publication;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/relief/reconciliation")
    @Allowed({Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
    String reconciliation(@RequestParam(defaultValue = "") String year, HttpServletRequest request, Model model) {
        List<Integer> years = years(sources.all(Optional.empty()).stream().map(Source::year));
        model.addAttribute(
                "page", new ReconciliationPage(frames.of(request), reconciliation.of(chosen(year, years)), years));
        return "relief/reconciliation";
    }

    @GetMapping("/relief/publication")
    @Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
    String publication(@RequestParam(defaultValue = "") String year, HttpServletRequest request, Model model) {
        model.addAttribute("page", published("/relief/publication", year, request));
        return "relief/publication";
    }

    /** For everybody, on the portal. */
    @GetMapping("/relief-published")
    @Open
    String published(@RequestParam(defaultValue = "") String year, HttpServletRequest request, Model model) {
        model.addAttribute("page", published("/relief-published", year, request));
        return "relief/published";
    }

    private PublicationPage published(String path, String year, HttpServletRequest request) {
        List<Integer> years = years(publication.years().stream());
        int chosen = chosen(year, years);
        return new PublicationPage(frames.of(request), path, chosen, years, publication.of(chosen));
    }

    private List<Integer> years(Stream<Integer> known) {
        return Stream.concat(known, Stream.of(clock.today().getYear()))
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }

    /** The year asked for, else the newest. */
    private static int chosen(String year, List<Integer> years) {
        return year.matches("20\\d\\d|21\\d\\d") ? Integer.parseInt(year) : years.getFirst();
    }
}
