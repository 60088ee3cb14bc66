package youju.budget.web;

import java.util.List;
import java.util.Map;
import youju.budget.Entry;
import youju.money.Money;

/**
 * What waits for a decision.
 *
 * @param commands one for each entry
 * @param limit above which a leader approves, today
 */
public record ApprovalsPage(
        YearFrame around,
        List<Entry> entries,
        Map<Long, String> commands,
        boolean more,
        Money limit,
        boolean isLeader) {

    public ApprovalsPage {
        entries = List.copyOf(entries);
        commands = Map.copyOf(commands);
    }

    /** Whether the reader may approve it here. */
    public boolean mayApprove(Entry entry) {
        Money size = entry.amount().isNegative() ? entry.amount().negated() : entry.amount();
        return around.mayDecide() && entry.who() != around.actor().person() && (isLeader || !size.isMoreThan(limit));
    }

    public String command(Entry entry) {
        return commands.getOrDefault(entry.id(), "");
    }
}
