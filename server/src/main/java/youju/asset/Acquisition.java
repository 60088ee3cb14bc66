package youju.asset;

import java.time.LocalDate;
import youju.money.Money;

/**
 * An asset that came in.
 *
 * @param type its class's code
 * @param day from whose month on it is written down
 * @param voucher of the expenditure, as finance writes it; may be empty
 * @param keeper a person of the bureau
 */
public record Acquisition(
        String name,
        String model,
        String type,
        Money cost,
        LocalDate day,
        Source source,
        String voucher,
        long keeper,
        String place) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLACE = 100;

    /** 10 million yuan: more is a building project. */
    private static final Money MOST = Money.ofYuan(10_000_000);

    public Acquisition {
        name = BadField.needed("name", name, LONGEST_NAME);
        model = BadField.optional("model", model, LONGEST_PLACE);
        voucher = BadField.optional("voucher", voucher, LONGEST_NAME);
        place = BadField.needed("place", place, LONGEST_PLACE);
        if (!cost.isPositive() || cost.isMoreThan(MOST)) {
            throw new BadField("cost", BadField.Fault.OUT_OF_RANGE);
        }
    }
}
