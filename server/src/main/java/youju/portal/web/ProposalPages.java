package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import youju.account.Open;
import youju.page.Frames;
import youju.petition.PublishedProposals;
import youju.portal.Choices;

/** Proposals published with their writers' consent. */
@Controller
@Open
class ProposalPages {

    private static final int ON_A_PAGE = 10;

    private final Frames frames;
    private final PublishedProposals proposals;
    private final Choices choices;

    ProposalPages(Frames frames, PublishedProposals proposals, Choices choices) {
        this.frames = frames;
        this.proposals = proposals;
        this.choices = choices;
    }

    @GetMapping("/proposals")
    String proposals(HttpServletRequest request, Model model) {
        Optional<PublishedProposals.Place> after = place(new Typed(request).text("after"));
        List<PublishedProposals.Published> found = proposals.page(after, ON_A_PAGE + 1);
        List<PublishedProposals.Published> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        String next = found.size() > ON_A_PAGE
                ? "/proposals?after=" + shown.getLast().place().answeredOn() + "."
                        + shown.getLast().place().petition()
                : "";
        model.addAttribute(
                "page", new ProposalsPage(frames.of(request), shown, choices.offered(), after.isEmpty(), next));
        return "portal/proposals";
    }

    /** Written as the link of the page before has it; anything else is the first page. */
    private static Optional<PublishedProposals.Place> place(String after) {
        if (!after.matches("\\d{4}-\\d\\d-\\d\\d\\.\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PublishedProposals.Place(
                    LocalDate.parse(after.substring(0, 10)), Long.parseLong(after.substring(11))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
