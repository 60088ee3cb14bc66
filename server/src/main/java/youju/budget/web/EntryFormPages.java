package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.budget.Books;
import youju.budget.Classes.EconomicClass;
import youju.budget.Commitment;
import youju.budget.Ledger;
import youju.calendar.HouseClock;
import youju.page.Frames;
import youju.page.Option;

/** Entering what was or is to be paid. */
@Controller
@Allowed(Role.FINANCE)
class EntryFormPages {

    private final YearFrames frames;
    private final Books books;
    private final Ledger ledger;
    private final HouseClock clock;

    EntryFormPages(YearFrames frames, Books books, Ledger ledger, HouseClock clock) {
        this.frames = frames;
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/budget/entries/new")
    String form(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String charge,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        YearFrame around = frames.of(request, actor, year);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("charge", charge);
        typed.put(
                "day", clock.today().getYear() == around.year() ? clock.today().toString() : around.year() + "-12-31");
        return show(around, new EntryForm(typed), UUID.randomUUID(), Map.of(), model);
    }

    @PostMapping("/budget/entries/new")
    String enter(
            @RequestParam Map<String, String> typed,
            @RequestParam UUID command,
            @RequestParam int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        YearFrame around = frames.of(request, actor, year);
        EntryForm form = new EntryForm(typed);
        Faults faults = new Faults(around.frame().words());
        Optional<Ledger.Done> done = faults.trying(
                "amount", "day", () -> ledger.act(form.read(id -> allotmentOf(around.year(), id)), actor, command));
        if (done.isEmpty()) {
            return show(around, form, command, faults.all(), model);
        }
        Frames.flash(redirect, true, around.frame().say("budget.entered"));
        return "redirect:/budget/entries/" + done.get().id();
    }

    private long allotmentOf(int year, long commitment) {
        return books.commitments(year).stream()
                .filter(found -> found.id() == commitment)
                .map(found -> found.allotment().id())
                .findFirst()
                .orElse(0L);
    }

    private String show(YearFrame around, EntryForm form, UUID command, Map<String, String> faults, Model model) {
        model.addAttribute(
                "page", new EntryFormPage(around, form, command.toString(), charges(around), classes(around), faults));
        return "budget/entry-form";
    }

    private List<Option> charges(YearFrame around) {
        List<Option> charges = new ArrayList<>(List.of(new Option("", "—")));
        books.allotments(around.year())
                .forEach(allotment -> charges.add(new Option(
                        String.valueOf(allotment.id()),
                        around.frame()
                                .say(
                                        "budget.charge.allotment",
                                        around.name(allotment),
                                        allotment.balance().free().grouped()))));
        books.commitments(around.year()).stream()
                .filter(commitment -> commitment.open().isPositive())
                .forEach(commitment -> charges.add(new Option("c" + commitment.id(), promised(around, commitment))));
        return charges;
    }

    private static String promised(YearFrame around, Commitment commitment) {
        return around.frame()
                .say(
                        "budget.charge.commitment",
                        commitment.document() + " " + commitment.payee() + " " + commitment.purpose(),
                        commitment.open().grouped());
    }

    private static List<Option> classes(YearFrame around) {
        List<Option> classes = new ArrayList<>(List.of(new Option("", "—")));
        around.classes().economics().stream()
                .filter(EconomicClass::isNarrow)
                .forEach(one -> classes.add(new Option(one.code(), one.code() + " " + one.name())));
        return classes;
    }
}
