package youju.vault;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Why something was not accepted, in the reader's language: English for English readers, else Chinese. */
public final class Wording {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "messages.vault", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Wording in(Locale reader) {
        boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Wording(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    public String of(VaultRefusal refusal) {
        return new MessageFormat(bundle.getString("vault.refusal." + refusal.reason()), locale)
                .format(refusal.details().toArray());
    }

    public String of(IdNumber.Fault fault) {
        return bundle.getString("vault.id." + fault);
    }

    public String of(PhoneNumber.Fault fault) {
        return bundle.getString("vault.phone." + fault);
    }

    public String of(BankAccount.Fault fault) {
        return bundle.getString("vault.account." + fault);
    }

    public String of(PrivateField field) {
        return bundle.getString("vault.field." + field);
    }
}
