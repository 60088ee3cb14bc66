package youju.inspection;

import java.util.Locale;

/** The same sentence for a reader of Chinese and of English. */
public record Wording(String chinese, String english) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }
}
