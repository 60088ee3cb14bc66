package youju.budget;

import java.time.LocalDate;
import youju.money.Money;

/** Up to which amount, the amount counted, somebody from finance approves what is paid from a day on. */
public record Limit(LocalDate since, Money amount, String document) {}
