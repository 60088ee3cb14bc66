package youju.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** How a deadline came about, in the reader's language: one sentence a step. English for English readers, else Chinese. */
public final class Wording {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "messages.calendar", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Wording in(Locale reader) {
        boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Wording(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /** The whole way from the event to the end, as one sentence. */
    public String of(Deadline deadline) {
        return sentences(deadline).stream().collect(Collectors.joining(bundle.getString("calendar.step.between")));
    }

    /** The way from the event to the end, a sentence a step. */
    public List<String> sentences(Deadline deadline) {
        return deadline.steps().stream()
                .map(step -> sentence(step, deadline.term()))
                .toList();
    }

    public String of(Term term) {
        return bundle.getString("calendar.term." + term);
    }

    public String of(Light light) {
        return bundle.getString("calendar.light." + light);
    }

    public String of(Article article) {
        return format("calendar.law." + article.law(), article.number());
    }

    /** What to do about a year without holidays. */
    public String of(NoCalendar missing) {
        return format("calendar.year.missing", String.valueOf(missing.year()));
    }

    private String sentence(Step step, Term term) {
        LocalDate from = step.from();
        return format(
                "calendar.step." + step.code(),
                from.toString(),
                step.to().toString(),
                step.days(),
                of(step.article()),
                bundle.getString("calendar.start." + term),
                String.valueOf(from.getYear()));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
