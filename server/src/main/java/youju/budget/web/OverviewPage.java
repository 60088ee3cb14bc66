package youju.budget.web;

import java.util.List;
import java.util.Optional;
import youju.budget.Balance;
import youju.budget.ThreePublic;
import youju.budget.Warnings.Warning;
import youju.money.Money;
import youju.money.Share;

/**
 * A year at a glance.
 *
 * @param elapsed percent of the year that has passed
 * @param kinds basic, projects, then all
 * @param threePublic the three kinds, then all
 */
public record OverviewPage(
        YearFrame around,
        Balance total,
        int elapsed,
        List<Warning> warnings,
        List<Month> months,
        List<Part> kinds,
        List<Part> projects,
        List<ClassLine> classes,
        List<Kind> threePublic,
        List<Part> sources,
        List<Part> functions) {

    /**
     * A month.
     *
     * @param upTo spent from January on, of what is available
     * @param elapsed percent of the year at its end
     */
    public record Month(int month, Money spent, Money before, Share upTo, int elapsed) {}

    /**
     * A part of the year's money.
     *
     * @param link the parameters that narrow the list of entries to it
     * @param linkBefore the same for the year before
     * @param before what was spent on it the year before
     */
    public record Part(String name, String link, String linkBefore, Balance balance, Money before, boolean isSum) {}

    /** An economic class. */
    public record ClassLine(
            String code, String name, boolean isBroad, Money opening, Money planned, Money spent, Money before) {}

    /** One of the three public kinds, or all of them. */
    public record Kind(Optional<ThreePublic> kind, Money planned, Money spent, Money before) {
        public Money change() {
            return spent.minus(before);
        }
    }

    public OverviewPage {
        warnings = List.copyOf(warnings);
        months = List.copyOf(months);
        kinds = List.copyOf(kinds);
        projects = List.copyOf(projects);
        classes = List.copyOf(classes);
        threePublic = List.copyOf(threePublic);
        sources = List.copyOf(sources);
        functions = List.copyOf(functions);
    }

    /** To the approved entries behind a figure. */
    public String link(String more) {
        return link(around.year(), more);
    }

    public String linkBefore(String more) {
        return link(around.year() - 1, more);
    }

    private static String link(int year, String more) {
        return "/budget/entries?year=" + year + "&state=APPROVED" + (more.isEmpty() ? "" : "&" + more);
    }
}
