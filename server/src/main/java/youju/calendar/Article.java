package youju.calendar;

/**
 * An article of a law, the source of a period or of a step in counting it.
 *
 * @param number 0 where there is none, as for {@link Law#PRACTICE}
 */
public record Article(Law law, int number) {

    /** The day of the event isn't counted: counting begins the day after (民法典 art. 201). */
    public static final Article DAY_OF_EVENT = new Article(Law.CIVIL_CODE, 201);

    /** An end on a day off moves to the day after it (民法典 art. 203). */
    public static final Article END_ON_DAY_OFF = new Article(Law.CIVIL_CODE, 203);

    public Article {
        if (number < 0 || (number == 0) != (law == Law.PRACTICE)) {
            throw new IllegalArgumentException("article " + number + " of " + law);
        }
    }

    static Article regulation(int number) {
        return new Article(Law.PETITION_REGULATION, number);
    }

    static Article practice() {
        return new Article(Law.PRACTICE, 0);
    }
}
