package youju.measure;

/** In what a value is told. Names for readers are {@code measure.unit.*} in the bundle. */
public enum Unit {
    /** 件. */
    PIECE,
    /** 户. */
    HOUSEHOLD,
    /** 人. */
    PERSON,
    /** 元. */
    YUAN,
    /** Rows amount to 元; values are in 万元. */
    WAN_YUAN,
    PERCENT
}
