package youju.inspection.output;

import java.util.Locale;
import youju.inspection.Wording;

/** Chooses the reader's language. */
public record Words(Locale locale) {

    public String of(String chinese, String english) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    public String of(Wording wording) {
        return wording.in(locale);
    }
}
