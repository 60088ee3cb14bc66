package youju.inspection.command;

import java.util.Locale;
import youju.inspection.Wording;

/** Chooses the reader's language. */
record Words(Locale locale) {

    String of(String chinese, String english) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    String of(Wording wording) {
        return wording.in(locale);
    }
}
