package youju.database;

import java.util.function.Supplier;

/**
 * Whose eyes rows are read with. {@link ReadingTransactions} tells it to PostgreSQL at the beginning of every transaction,
 * and the policies of each schema ask it ({@code current_setting('youju.scope')} and the others): a second wall, that
 * stands even where a query forgets.
 *
 * <p>Outside {@link #as} the reader is nobody, who sees no petition at all.
 *
 * @param scope how far the eyes reach
 * @param person who reads, 0 if nobody signed in
 * @param body the reader's body, 0 if none
 * @param petition the one petition that a citizen has opened with its query code, 0 otherwise
 */
public record Reading(Scope scope, long person, long body, long petition) {

    /** How far the eyes reach; the policies know these names in lower case. */
    public enum Scope {
        /** No petition. */
        NOBODY,
        /** The one petition that was opened with its query code. */
        CITIZEN,
        /** What was sent to the reader's body or to one below it. */
        BODY,
        /** All of the bureau's petitions but those the reader is shut out of. */
        BUREAU,
        /** The program itself: clocks, reminders, erasure. */
        SYSTEM
    }

    /** Sees nothing. */
    public static final Reading NOBODY = new Reading(Scope.NOBODY, 0, 0, 0);

    /** The program's own eyes, for work that nobody has asked for. */
    public static final Reading SYSTEM = new Reading(Scope.SYSTEM, 0, 0, 0);

    private static final ThreadLocal<Reading> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    public static Reading citizen(long petition) {
        return new Reading(Scope.CITIZEN, 0, 0, petition);
    }

    public static Reading current() {
        return CURRENT.get();
    }

    /** Runs work whose transactions, begun inside it, read with these eyes. */
    public static <T> T as(Reading reading, Supplier<T> work) {
        Reading before = CURRENT.get();
        CURRENT.set(reading);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** The same for work that returns nothing. */
    public static void as(Reading reading, Runnable work) {
        as(reading, () -> {
            work.run();
            return true;
        });
    }

    /** Sets the eyes of this thread until {@link #leave}; for filters, which can't wrap what they let through. */
    public static void enter(Reading reading) {
        CURRENT.set(reading);
    }

    public static void leave() {
        CURRENT.remove();
    }
}
