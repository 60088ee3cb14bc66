package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.budget.Books;
import youju.budget.Entries;
import youju.budget.Entry;
import youju.budget.EntryFilter;
import youju.page.Download;

/** Workbooks to take away: the year's accounts, and a list of entries. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class SheetPages {

    /** More is no list to read; narrow it. */
    static final int MOST = 50_000;

    private final YearFrames frames;
    private final OverviewPages overview;
    private final Books books;
    private final Entries entries;

    SheetPages(YearFrames frames, OverviewPages overview, Books books, Entries entries) {
        this.frames = frames;
        this.overview = overview;
        this.books = books;
        this.entries = entries;
    }

    @GetMapping("/budget/accounts.xlsx")
    ResponseEntity<byte[]> accounts(
            @RequestParam(defaultValue = "0") int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request) {
        YearFrame around = frames.of(request, actor, year);
        OverviewPage page = overview.page(around);
        return file(
                around.frame().say("budget.accounts.file", String.valueOf(around.year())),
                Accounts.write(page, books.year(around.year())));
    }

    @GetMapping("/budget/entries.xlsx")
    ResponseEntity<byte[]> list(
            @RequestParam Map<String, String> given,
            @RequestParam(defaultValue = "0") int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request) {
        YearFrame around = frames.of(request, actor, year);
        List<Entry> found = new ArrayList<>();
        entries.each(EntryFilter.of(around.year(), given), MOST, found::add);
        return file(
                around.frame().say("budget.entries.title", String.valueOf(around.year())),
                EntrySheet.write(around, found));
    }

    static ResponseEntity<byte[]> file(String name, byte[] content) {
        return Download.xlsx(name, content);
    }
}
