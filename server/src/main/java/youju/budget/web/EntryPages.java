package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.budget.Books;
import youju.budget.Entries;
import youju.budget.Entry;
import youju.budget.EntryFilter;
import youju.budget.Ledger;
import youju.budget.Move;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.page.Frames;
import youju.page.Words;

/** Entries: the list, one of them, and what is decided on it. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class EntryPages {

    private final YearFrames frames;
    private final Books books;
    private final Entries entries;
    private final Ledger ledger;
    private final HouseClock clock;

    EntryPages(YearFrames frames, Books books, Entries entries, Ledger ledger, HouseClock clock) {
        this.frames = frames;
        this.books = books;
        this.entries = entries;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/budget/entries")
    String list(
            @RequestParam Map<String, String> given,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        YearFrame around = frames.of(request, actor, year);
        EntryFilter filter = EntryFilter.of(around.year(), given);
        model.addAttribute(
                "page",
                new EntriesPage(
                        around,
                        filter,
                        entries.sum(filter),
                        entries.page(filter, Entries.Cursor.read(after)),
                        books.projects(around.year()),
                        books.allotments(around.year())));
        return "budget/entries";
    }

    @GetMapping("/budget/entries/{id}")
    String one(@PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        return show(find(id), Map.of(), actor, request, model);
    }

    private Entry find(long id) {
        return books.entry(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Entry entry, Map<String, String> faults, Actor actor, HttpServletRequest request, Model model) {
        YearFrame around = frames.of(request, actor, entry.allotment().year());
        Money size = entry.amount().isNegative() ? entry.amount().negated() : entry.amount();
        boolean above = size.isMoreThan(books.limitOn(entry.day()));
        boolean waits = entry.state() == Entry.State.ENTERED;
        model.addAttribute(
                "page",
                new EntryPage(
                        around,
                        entry,
                        UUID.randomUUID().toString(),
                        waits && around.mayDecide() && entry.who() != actor.person(),
                        above && !actor.is(Role.LEADER),
                        around.mayWrite()
                                && entry.state() == Entry.State.APPROVED
                                && entry.reverses().isEmpty()
                                && entry.reversedBy().isEmpty(),
                        clock.today().toString(),
                        faults));
        return "budget/entry";
    }

    @PostMapping("/budget/entries/{id}/decide")
    @Allowed({Role.FINANCE, Role.LEADER})
    String decide(
            @PathVariable long id,
            @RequestParam UUID command,
            @RequestParam(name = "do") String button,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Entry entry = find(id);
        Words words =
                frames.of(request, actor, entry.allotment().year()).frame().words();
        Faults faults = new Faults(words);
        boolean approve = button.equals("approve");
        Optional<Ledger.Done> done = faults.trying(
                "",
                "",
                () -> ledger.act(
                        approve ? new Move.Approve(id, reason) : new Move.SendBack(id, reason), actor, command));
        if (done.isEmpty()) {
            return show(entry, faults.all(), actor, request, model);
        }
        Frames.flash(redirect, true, words.say(approve ? "budget.approved" : "budget.sent-back", entry.voucher()));
        return back.equals("approvals")
                ? "redirect:/budget/approvals?year=" + entry.allotment().year()
                : "redirect:/budget/entries/" + id;
    }

    @PostMapping("/budget/entries/{id}/reverse")
    @Allowed(Role.FINANCE)
    String reverse(
            @PathVariable long id,
            @RequestParam UUID command,
            @RequestParam(defaultValue = "") String voucher,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Entry entry = find(id);
        Words words =
                frames.of(request, actor, entry.allotment().year()).frame().words();
        Faults faults = new Faults(words);
        Optional<Ledger.Done> done = faults.trying(
                "", "day", () -> ledger.act(new Move.Reverse(id, voucher, dayIn(entry), reason), actor, command));
        if (done.isEmpty()) {
            return show(entry, faults.all(), actor, request, model);
        }
        Frames.flash(redirect, true, words.say("budget.reversal.entered"));
        return "redirect:/budget/entries/" + done.get().id();
    }

    /** Today; of a year that is over but not closed, its last day. */
    private java.time.LocalDate dayIn(Entry entry) {
        int year = entry.allotment().year();
        return clock.today().getYear() == year ? clock.today() : java.time.LocalDate.of(year, 12, 31);
    }
}
