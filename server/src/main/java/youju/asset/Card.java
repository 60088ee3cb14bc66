package youju.asset;

import java.time.LocalDate;
import java.util.UUID;
import youju.money.Money;

/**
 * 资产卡片.
 *
 * @param label what the scan code on the label leads to
 * @param lifeMonths 0 where nothing is written down
 */
public record Card(
        long id,
        String number,
        UUID label,
        String name,
        String model,
        String type,
        String typeName,
        Money cost,
        int lifeMonths,
        LocalDate acquiredOn,
        Source source,
        String voucher) {}
