package youju.budget.web;

import java.util.List;
import java.util.Optional;
import youju.account.Actor;
import youju.budget.Allotment;
import youju.budget.Classes;
import youju.budget.Ledger;
import youju.budget.Project;
import youju.page.Frame;

/**
 * What stands around every page of a year: the page's frame, the year and those to choose from, and what the reader may do.
 *
 * @param years the last first, always with {@code year} among them
 * @param waiting entries that wait for the reader's decision
 */
public record YearFrame(Frame frame, int year, List<Integer> years, boolean closed, Actor actor, int waiting) {

    public YearFrame {
        years = List.copyOf(years);
    }

    /** Whether the reader may write to this year. */
    public boolean mayWrite() {
        return !closed && Ledger.isFinance(actor);
    }

    public boolean mayLead() {
        return !closed && Ledger.isLeader(actor);
    }

    public boolean mayDecide() {
        return !closed && Ledger.mayDecide(actor);
    }

    public Classes classes() {
        return Classes.of(year);
    }

    /** A class with its name: {@code 30217 公务接待费}. */
    public String named(String code) {
        return code.isEmpty() ? "—" : code + " " + classes().name(code);
    }

    public String name(Optional<Project> project) {
        return project.map(Project::name).orElse(frame.say("budget.basic"));
    }

    /** How readers tell an allotment from others. */
    public String name(Allotment allotment) {
        return name(allotment.project()) + " · " + frame.words().of("budget.source", allotment.source()) + " · "
                + classes().name(allotment.function());
    }
}
