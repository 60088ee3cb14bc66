package youju.asset;

import java.util.OptionalInt;

/**
 * A class of GB/T 14885 with the useful life that 财会〔2017〕4号 sets.
 *
 * @param since the year from which this edition holds
 * @param lifeYears none where nothing is written down
 */
public record AssetClass(String code, int since, String name, OptionalInt lifeYears, String source) {

    private static final int MONTHS = 12;

    /** 0 where nothing is written down. */
    public int lifeMonths() {
        return lifeYears.orElse(0) * MONTHS;
    }
}
