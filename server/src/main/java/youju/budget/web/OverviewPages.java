package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.budget.Balance;
import youju.budget.Books;
import youju.budget.EntryFilter;
import youju.budget.Project;
import youju.budget.ThreePublic;
import youju.budget.Warnings;
import youju.budget.YearBook;
import youju.budget.web.OverviewPage.Part;
import youju.calendar.HouseClock;
import youju.money.Money;

/** Where the year's money stands, and every figure the way to its entries. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class OverviewPages {

    private final YearFrames frames;
    private final Books books;
    private final HouseClock clock;

    OverviewPages(YearFrames frames, Books books, HouseClock clock) {
        this.frames = frames;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/budget")
    String overview(
            @RequestParam(defaultValue = "0") int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", page(frames.of(request, actor, year)));
        return "budget/overview";
    }

    OverviewPage page(YearFrame around) {
        YearBook book = books.year(around.year());
        YearBook before = books.year(around.year() - 1);
        return new OverviewPage(
                around,
                book.total(),
                Warnings.elapsed(book.year(), clock.today()),
                Warnings.of(book, before, clock.today()),
                months(book, before),
                kinds(around, book, before),
                projects(book, before),
                classes(around, book, before),
                threePublic(book, before),
                sources(around, book, before),
                functions(around, book, before));
    }

    private List<OverviewPage.Month> months(YearBook book, YearBook before) {
        List<OverviewPage.Month> months = new ArrayList<>();
        Money upTo = Money.ZERO;
        boolean present = clock.today().getYear() == book.year();
        int last = present ? clock.today().getMonthValue() : 12;
        for (int month = 1; month <= last; month++) {
            Money spent = book.byMonth().get(month - 1);
            upTo = upTo.plus(spent);
            int elapsed = present && month == last
                    ? Warnings.elapsed(book.year(), clock.today())
                    : Math.round(100f * month / 12);
            months.add(new OverviewPage.Month(
                    month,
                    spent,
                    before.byMonth().get(month - 1),
                    upTo.of(book.total().available()),
                    elapsed));
        }
        return months;
    }

    private static List<Part> kinds(YearFrame around, YearBook book, YearBook before) {
        return List.of(
                new Part(
                        around.frame().say("budget.basic"),
                        "project=" + EntryFilter.BASIC,
                        "project=" + EntryFilter.BASIC,
                        book.basic(),
                        before.basic().spent(),
                        false),
                new Part(
                        around.frame().say("budget.projects"),
                        "project=" + EntryFilter.ANY,
                        "project=" + EntryFilter.ANY,
                        book.projects(),
                        before.projects().spent(),
                        false),
                new Part(
                        around.frame().say("budget.total"),
                        "",
                        "",
                        book.total(),
                        before.total().spent(),
                        true));
    }

    /** Those of this year, then those that only the year before had. */
    private static List<Part> projects(YearBook book, YearBook before) {
        List<Part> parts = new ArrayList<>();
        Map<Project, Balance> then = before.byProject();
        TreeSet<String> named = new TreeSet<>();
        book.byProject().forEach((project, balance) -> {
            named.add(project.name());
            Money spentThen = Money.sum(then.entrySet().stream()
                    .filter(old -> old.getKey().name().equals(project.name()))
                    .map(old -> old.getValue().spent())
                    .toList());
            String linkThen = then.keySet().stream()
                    .filter(old -> old.name().equals(project.name()))
                    .map(old -> "project=" + old.id())
                    .findFirst()
                    .orElse("");
            parts.add(new Part(project.name(), "project=" + project.id(), linkThen, balance, spentThen, false));
        });
        then.forEach((project, balance) -> {
            if (!named.contains(project.name())) {
                parts.add(new Part(
                        project.name(), "", "project=" + project.id(), Balance.NOTHING, balance.spent(), false));
            }
        });
        return parts;
    }

    private static List<OverviewPage.ClassLine> classes(YearFrame around, YearBook book, YearBook before) {
        TreeSet<String> codes = new TreeSet<>();
        for (YearBook one : List.of(book, before)) {
            codes.addAll(one.byBroadClass().keySet());
            codes.addAll(one.byNarrowClass().keySet());
        }
        book.plans().stream()
                .map(YearBook.Plan::economic)
                .filter(code -> !code.isEmpty())
                .forEach(code -> {
                    codes.add(code.substring(0, 3));
                    codes.add(code);
                });
        return codes.stream()
                .map(code -> new OverviewPage.ClassLine(
                        code,
                        around.classes().name(code),
                        code.length() == 3,
                        book.planned(plan -> plan.economic().startsWith(code)),
                        book.adjusted(plan -> plan.economic().startsWith(code)),
                        book.spent(code),
                        before.spent(code)))
                .toList();
    }

    private static List<OverviewPage.Kind> threePublic(YearBook book, YearBook before) {
        List<OverviewPage.Kind> kinds = new ArrayList<>(Arrays.stream(ThreePublic.values())
                .map(kind -> new OverviewPage.Kind(
                        Optional.of(kind),
                        book.planned(
                                plan -> plan.threePublic().filter(kind::equals).isPresent()),
                        book.threePublic(kind),
                        before.threePublic(kind)))
                .toList());
        kinds.add(new OverviewPage.Kind(
                Optional.empty(),
                book.planned(YearBook.Plan::isThreePublic),
                book.threePublic(),
                before.threePublic()));
        return kinds;
    }

    private static List<Part> sources(YearFrame around, YearBook book, YearBook before) {
        return book.bySource().entrySet().stream()
                .map(source -> new Part(
                        around.frame().words().of("budget.source", source.getKey()),
                        "source=" + source.getKey(),
                        "source=" + source.getKey(),
                        source.getValue(),
                        before.bySource()
                                .getOrDefault(source.getKey(), Balance.NOTHING)
                                .spent(),
                        false))
                .toList();
    }

    private static List<Part> functions(YearFrame around, YearBook book, YearBook before) {
        return book.byFunction().entrySet().stream()
                .map(function -> new Part(
                        around.named(function.getKey()),
                        "function=" + function.getKey(),
                        "function=" + function.getKey(),
                        function.getValue(),
                        before.byFunction()
                                .getOrDefault(function.getKey(), Balance.NOTHING)
                                .spent(),
                        false))
                .toList();
    }
}
