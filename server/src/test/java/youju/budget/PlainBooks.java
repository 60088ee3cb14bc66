package youju.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import youju.budget.Refused.Reason;

/**
 * The rules of the ledger told once more, in the plainest way, without a database: what each move does to the sums, and when
 * money forbids it. All in fen.
 */
final class PlainBooks {

    /** Sums of an allotment. */
    static final class Sums {
        long granted;
        long over;
        long committed;
        long pending;
        long spent;

        long free() {
            return granted + over - committed - pending - spent;
        }
    }

    /** An entry; {@code state} E, A or R. */
    static final class Line {
        final long allotment;
        final long amount;
        final long commitment;
        final long reverses;
        final boolean byCashier;
        char state = 'E';

        Line(long allotment, long amount, long commitment, long reverses, boolean byCashier) {
            this.allotment = allotment;
            this.amount = amount;
            this.commitment = commitment;
            this.reverses = reverses;
            this.byCashier = byCashier;
        }
    }

    /** A grant that can be taken back. */
    record Grant(long allotment, long amount, boolean override, boolean taken) {}

    final Map<Long, Sums> sums = new HashMap<>();
    final Map<Long, Line> lines = new HashMap<>();
    final Map<Long, Long> open = new HashMap<>();
    final Map<Long, Long> commitmentOf = new HashMap<>();
    final Map<Long, Grant> grants = new HashMap<>();

    static <T> T at(Map<Long, T> all, long id) {
        return Objects.requireNonNull(all.get(id));
    }

    Sums of(long allotment) {
        return sums.computeIfAbsent(allotment, id -> new Sums());
    }

    List<Long> ids() {
        return new ArrayList<>(lines.keySet());
    }

    Optional<Reason> grant(long allotment, long amount) {
        return amount < 0 && of(allotment).free() + amount < 0 ? Optional.of(Reason.NOT_ENOUGH) : Optional.empty();
    }

    void granted(long id, long allotment, long amount, boolean override) {
        if (override) {
            of(allotment).over += amount;
        } else {
            of(allotment).granted += amount;
        }
        grants.put(id, new Grant(allotment, amount, override, false));
    }

    Optional<Reason> takeBack(long id) {
        Grant grant = at(grants, id);
        if (grant.taken) {
            return Optional.of(Reason.REVERSED_ALREADY);
        }
        return grant(grant.allotment, -grant.amount);
    }

    void takenBack(long id) {
        Grant grant = at(grants, id);
        if (grant.override) {
            of(grant.allotment).over -= grant.amount;
        } else {
            of(grant.allotment).granted -= grant.amount;
        }
        grants.put(id, new Grant(grant.allotment, grant.amount, grant.override, true));
    }

    Optional<Reason> commit(long allotment, long amount) {
        return of(allotment).free() < amount ? Optional.of(Reason.NOT_ENOUGH) : Optional.empty();
    }

    void committed(long id, long allotment, long amount) {
        of(allotment).committed += amount;
        open.put(id, amount);
        commitmentOf.put(id, allotment);
    }

    Optional<Reason> release(long commitment) {
        return at(open, commitment) == 0 ? Optional.of(Reason.RELEASED_ALREADY) : Optional.empty();
    }

    void released(long commitment) {
        of(at(commitmentOf, commitment)).committed -= at(open, commitment);
        open.put(commitment, 0L);
    }

    /** @param commitment 0 for none */
    Optional<Reason> enter(long allotment, long amount, long commitment) {
        if (commitment != 0) {
            return at(open, commitment) < amount ? Optional.of(Reason.COMMITMENT_SMALLER) : Optional.empty();
        }
        return commit(allotment, amount);
    }

    void entered(long id, long allotment, long amount, long commitment, boolean byCashier) {
        of(allotment).pending += amount;
        if (commitment != 0) {
            open.merge(commitment, -amount, Long::sum);
            of(allotment).committed -= amount;
        }
        lines.put(id, new Line(allotment, amount, commitment, 0, byCashier));
    }

    Optional<Reason> reverse(long id) {
        Line line = at(lines, id);
        if (line.reverses != 0) {
            return Optional.of(Reason.IS_A_REVERSAL);
        }
        if (line.state != 'A') {
            return Optional.of(Reason.NOT_APPROVED);
        }
        boolean already = lines.values().stream().anyMatch(other -> other.reverses == id && other.state != 'R');
        return already ? Optional.of(Reason.REVERSED_ALREADY) : Optional.empty();
    }

    void reversed(long id, long of, boolean byCashier) {
        Line line = at(lines, of);
        lines.put(id, new Line(line.allotment, -line.amount, 0, of, byCashier));
    }

    /** @param by C the cashier, A the accountant, H the head */
    Optional<Reason> decide(long id, boolean approve, char by, long limit) {
        Line line = at(lines, id);
        if (line.state != 'E') {
            return Optional.of(Reason.DECIDED_ALREADY);
        }
        if (by == 'C' && line.byCashier || by == 'A' && !line.byCashier) {
            return Optional.of(Reason.OWN_ENTRY);
        }
        return approve && by != 'H' && Math.abs(line.amount) > limit
                ? Optional.of(Reason.ABOVE_LIMIT)
                : Optional.empty();
    }

    void decided(long id, boolean approve) {
        Line line = at(lines, id);
        Sums sums = of(line.allotment);
        line.state = approve ? 'A' : 'R';
        if (line.amount > 0) {
            sums.pending -= line.amount;
        }
        if (approve) {
            sums.spent += line.amount;
        } else if (line.commitment != 0) {
            open.merge(line.commitment, line.amount, Long::sum);
            sums.committed += line.amount;
        }
    }
}
