package youju.relief;

import java.util.List;

/** A bank's file that can't be taken in, with every fault beside its place. Nothing of it was taken. */
public final class BadResult extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; its sentence is {@code relief.row.*} in the bundle. */
    public enum Kind {
        /** No spreadsheet, no CSV, or damaged. */
        UNREADABLE,
        /** No row names the columns for reference, amount and result. */
        NO_HEAD,
        NO_ROWS,
        TOO_MANY_ROWS,
        /** No payment of this batch has the reference. */
        UNKNOWN_REFERENCE,
        REFERENCE_TWICE,
        NO_AMOUNT,
        OTHER_AMOUNT,
        OTHER_ACCOUNT,
        /** Neither a word for paid nor one for failed or returned. */
        UNKNOWN_RESULT,
        /** Paid, and no voucher number. */
        NO_VOUCHER,
        /** The bank told of it before, and this doesn't follow. */
        TOLD_BEFORE
    }

    /**
     * One fault.
     *
     * @param place as B7, or the row's number in a CSV; empty for the whole file
     * @param found what stands there, masked where it is an account
     * @param expected what should; empty where that can't be said
     */
    public record Fault(String place, Kind kind, String found, String expected) {}

    private final transient List<Fault> faults;

    BadResult(List<Fault> faults) {
        super(faults.size() + " faults, first " + faults.getFirst());
        this.faults = List.copyOf(faults);
    }

    static BadResult whole(Kind kind) {
        return new BadResult(List.of(new Fault("", kind, "", "")));
    }

    public List<Fault> faults() {
        return faults;
    }
}
