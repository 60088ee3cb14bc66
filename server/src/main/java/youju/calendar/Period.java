package youju.calendar;

/**
 * How long, and in which days. The regulation writes 日 everywhere but in art. 23, which says 工作日: so every period is of
 * calendar days except the one for objecting.
 */
public sealed interface Period {

    /** The longest period anyone may set, so that a slip of the keyboard isn't counted for minutes. */
    int LONGEST = 3660;

    int days();

    Article article();

    /** Every day counts; only the end moves off days off. */
    record CalendarDays(int days, Article article) implements Period {
        public CalendarDays {
            check(days);
        }
    }

    /** Only working days count, so the calendar of each year touched must be there. */
    record WorkingDays(int days, Article article) implements Period {
        public WorkingDays {
            check(days);
        }
    }

    private static void check(int days) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("a period has 1 to " + LONGEST + " days, not " + days);
        }
    }
}
