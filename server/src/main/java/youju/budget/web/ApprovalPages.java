package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.budget.Books;
import youju.budget.Entries;
import youju.budget.Entry;
import youju.budget.EntryFilter;
import youju.budget.Ledger;
import youju.calendar.HouseClock;

/** Entries that wait, to be decided on one after the other. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class ApprovalPages {

    private final YearFrames frames;
    private final Books books;
    private final Entries entries;
    private final HouseClock clock;

    ApprovalPages(YearFrames frames, Books books, Entries entries, HouseClock clock) {
        this.frames = frames;
        this.books = books;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping("/budget/approvals")
    String approvals(
            @RequestParam(defaultValue = "0") int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        YearFrame around = frames.of(request, actor, year);
        Entries.Page waiting = entries.page(
                EntryFilter.of(around.year(), Map.of("state", Entry.State.ENTERED.name())), Optional.empty());
        model.addAttribute(
                "page",
                new ApprovalsPage(
                        around,
                        waiting.entries(),
                        waiting.entries().stream()
                                .collect(Collectors.toMap(
                                        Entry::id, entry -> UUID.randomUUID().toString())),
                        waiting.next().isPresent(),
                        books.limitOn(clock.today()),
                        Ledger.isLeader(actor)));
        return "budget/approvals";
    }
}
