package youju.measure;

/**
 * What is counted, and how. Its name, its formula in words and its source are {@code measure.name.*}, {@code
 * measure.formula.*} and {@code measure.source.*} in the bundle.
 *
 * @param code stands for it in plans and files; never given to another measure
 * @param scale digits behind the point of its value
 * @param rows a query of what is counted over other rooms' views, that takes {@code :since}, {@code :until} and {@code :asOf}: {@code
 *     part} N of the numerator, D of the denominator, B of both; {@code amount}; {@code label}, {@code day}, {@code note} and {@code
 *     href} tell the reader what the row is
 */
public record Definition(String code, Room room, Kind kind, Unit unit, int scale, String rows) {

    /** Whose facts are counted, to put measures of one kind together. */
    public enum Room {
        PETITION,
        BUDGET,
        RELIEF,
        DISPUTE,
        ASSET,
        STAFF
    }
}
