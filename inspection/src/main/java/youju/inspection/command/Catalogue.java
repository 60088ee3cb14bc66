package youju.inspection.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youju.inspection.output.Columns;
import youju.inspection.output.Words;
import youju.inspection.rule.Checks;
import youju.inspection.rule.Rule;
import youju.inspection.rule.Rules;

/** Tells of the rules: all in a list, one on a page. */
final class Catalogue {

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@Checks", Pattern.DOTALL);

    private static final String CHINESE = "例：";

    private final Words words;

    Catalogue(Locale locale) {
        this.words = new Words(locale);
    }

    void list(PrintWriter out) {
        for (Rule rule : Rules.all()) {
            Checks about = rule.about();
            out.println(Columns.padded(about.id(), 24)
                    + Columns.padded(about.category().id(), 28)
                    + Columns.padded(words.of(about.severity().title()), 9)
                    + words.of(about.chinese(), about.english()));
        }
        out.flush();
    }

    /** The page of a rule; empty if there is no such rule. */
    Optional<String> explain(String id) {
        return Rules.named(id).map(rule -> page(rule.about(), rule.getClass()));
    }

    private String page(Checks about, Class<?> rule) {
        return String.join(
                System.lineSeparator(),
                about.id() + "  " + words.of(about.chinese(), about.english()),
                words.of("类别", "category") + ": " + about.category().id() + " "
                        + words.of(about.category().title()),
                also(about),
                words.of("严重程度", "severity") + ": " + words.of(about.severity().title()),
                words.of("依据", "source") + ": " + about.source(),
                "",
                example(rule));
    }

    private String also(Checks about) {
        return words.of("也归入", "also") + ": "
                + (about.also().length == 0
                        ? "—"
                        : Stream.of(about.also())
                                .map(category -> category.id() + " " + words.of(category.title()))
                                .collect(Collectors.joining(", ")));
    }

    /** The rule's Javadoc with its worked example: the build puts the rules' sources beside their classes. */
    private String example(Class<?> rule) {
        try (InputStream source = rule.getResourceAsStream("source/" + rule.getSimpleName() + ".java")) {
            if (source == null) {
                return "";
            }
            Matcher javadoc = JAVADOC.matcher(new String(source.readAllBytes(), StandardCharsets.UTF_8));
            return javadoc.find() ? inLanguage(plain(javadoc.group(1))) : "";
        } catch (IOException unreadable) {
            throw new IllegalStateException("the class path can't be read", unreadable);
        }
    }

    /** The last paragraph is the worked example in Chinese, those before it are English. */
    private String inLanguage(String javadoc) {
        int chinese = javadoc.indexOf(CHINESE);
        return chinese < 0
                ? javadoc
                : words.of(
                        javadoc.substring(chinese).strip(),
                        javadoc.substring(0, chinese).strip());
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("<p>", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .strip();
    }
}
