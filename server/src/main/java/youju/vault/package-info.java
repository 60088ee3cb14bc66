/**
 * Where what is private is sealed: a petitioner's name, numbers and address, encrypted in a table of their own; every
 * opening of it on record; the masks that the rest of the house shows instead.
 *
 * <p>Publishes: {@link youju.vault.Vault}, the face; {@link youju.vault.PrivateRecord}, {@link
 * youju.vault.MaskedRecord}, {@link youju.vault.Opening} and {@link youju.vault.PersonKey}, which it takes and gives;
 * {@link youju.vault.Masks}, {@link youju.vault.IdNumber}, {@link youju.vault.PhoneNumber}, {@link
 * youju.vault.BankAccount} and {@link youju.vault.Wording}, which are pure; the events {@link youju.vault.PrivateOpened}, {@link youju.vault.PrivateErased}
 * and {@link youju.vault.KeysRotated}, each in its transaction.
 *
 * <p>May use: no other module; the JDK's and Bouncy Castle's ciphers, Spring's JDBC and events, Jackson. No other module
 * reads its schema. See decision 0012.
 */
@NullMarked
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {})
package youju.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
