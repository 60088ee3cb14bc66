/**
 * An amount of money, kept in fen: how it is read from what people write, how it is printed on forms, and how it is added up
 * without losing a fen.
 *
 * <p>Publishes: {@link youju.money.Money}; {@link youju.money.NotMoney} with its reason, whose sentences are {@code
 * money.not.*} in the bundle; {@link youju.money.Share}, one amount of another.
 *
 * <p>May use: no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "Money",
        allowedDependencies = {})
package youju.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
