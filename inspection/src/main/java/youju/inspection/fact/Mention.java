package youju.inspection.fact;

/**
 * A figure in a sentence together with what it is about and how it is meant.
 *
 * @param subject the words before it
 * @param object the words right after it, for "改造公厕12座" said as "12座公厕全部完成改造"
 * @param clause skeleton of the clause it stands in
 */
public record Mention(Figure figure, Subject subject, Subject object, Sense sense, String clause, Passage passage) {

    /** How a figure is meant. */
    public enum Sense {
        /** what was set out to be reached */
        TARGET,
        /** what was reached or spent this year */
        ACTUAL,
        /** last year's, or another earlier period's */
        EARLIER,
        /** a difference or growth */
        CHANGE,
        /** a share of something, or a degree of completion */
        SHARE,
        /** next year's, or proposed */
        PLANNED,
        /** a part, an average, an extreme: not the whole that the subject names */
        PART
    }
}
