package youju.relief;

import youju.money.Money;

/**
 * Money of one origin and one year. What is left may still be set aside: {@code received = reserved + paid + left}.
 *
 * @param received what was allotted 下达
 * @param reserved set aside by approvals, not yet paid
 */
public record Source(
        long id,
        Level level,
        int year,
        String name,
        Purpose purpose,
        Money received,
        Money reserved,
        Money paid,
        Money left) {

    /** Whose money; names are {@code relief.level.*}. */
    public enum Level {
        CENTRAL,
        PROVINCE,
        CITY,
        COUNTY
    }

    /** What it may be spent on 专款专用; names are {@code relief.purpose.*}. */
    public enum Purpose {
        RELIEF,
        /** Something else: no grant is paid from it. */
        OTHER
    }
}
