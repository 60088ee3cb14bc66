package youju.page;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a page says, in the reader's language: English for English readers, else Chinese. A key's first word names the
 * module, and with it the bundle: {@code account.role.LEADER} stands in {@code messages/account_zh_CN.properties}.
 */
public final class Words {

    private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE);
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
    }

    public static Words in(Locale reader) {
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    public Locale locale() {
        return locale;
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /**
     * The words of a key, with {0}, {1}… filled in. Numbers are to be given as text where they aren't amounts.
     *
     * @throws MissingResourceException for a key that no bundle has: a fault of ours, found by the test that walks all keys
     */
    public String say(String key, Object... arguments) {
        String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] plain = Arrays.stream(arguments).map(this::plain).toArray();
        return new MessageFormat(pattern, locale).format(plain);
    }

    /** The words of a constant: {@code say(prefix + name)}. */
    public String of(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }

    public boolean has(String key) {
        return bundle(key.substring(0, key.indexOf('.'))).containsKey(key);
    }

    private Object plain(Object argument) {
        return argument instanceof Long || argument instanceof Integer || argument instanceof LocalDate
                ? argument.toString()
                : argument;
    }

    private ResourceBundle bundle(String module) {
        return bundles.computeIfAbsent(
                module,
                name -> ResourceBundle.getBundle(
                        "messages." + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }
}
