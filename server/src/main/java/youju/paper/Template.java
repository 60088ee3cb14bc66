package youju.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import youju.petition.PaperKind;

/**
 * The text of a kind of paper with what is open in it.
 *
 * <p>A line is a paragraph, a numbered one (一、) a heading. A line that begins with {@code |} is a row of a table, {@code
 * | 意见 | {{说明}} | 5} one of at least five lines. {@code 致：}, {@code 附：}, {@code 注：} and {@code 抄：} give addressee,
 * annexes, note and copies. A line whose placeholders all turn out empty is left out.
 *
 * @param version 0 for the one that comes with the program
 * @param who changed it, for readers; empty for the one that comes with the program
 */
public record Template(PaperKind kind, int version, String title, String body, String who, Optional<Instant> at) {

    static final int LONGEST_TITLE = 60;
    static final int LONGEST_BODY = 20_000;
    static final Pattern OPEN = Pattern.compile("\\{\\{([^{}\\n]*)}}");

    public Template {
        title = title.strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    /** Whether it is as it came with the program. */
    public boolean isShipped() {
        return version == 0;
    }

    /** All that keeps it from being used; nothing if it may be. Lines count from 1, the title is line 0. */
    public List<TemplateProblem> problems() {
        List<TemplateProblem> problems = new ArrayList<>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.add(new TemplateProblem(0, TemplateProblem.Fault.TITLE, ""));
        }
        if (body.length() > LONGEST_BODY) {
            problems.add(new TemplateProblem(0, TemplateProblem.Fault.TOO_LONG, ""));
            return problems;
        }
        Set<Placeholder> used = EnumSet.noneOf(Placeholder.class);
        check(0, title, used, problems);
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            check(i + 1, lines.get(i), used, problems);
        }
        Shape.of(kind).needed().stream()
                .filter(needed -> !used.contains(needed))
                .forEach(needed ->
                        problems.add(new TemplateProblem(0, TemplateProblem.Fault.LACKING, needed.written())));
        return problems;
    }

    private static void check(int line, String text, Set<Placeholder> used, List<TemplateProblem> problems) {
        OPEN.matcher(text).results().map(MatchResult::group).forEach(found -> {
            String name = found.substring(2, found.length() - 2).strip();
            Placeholder.of(name)
                    .ifPresentOrElse(
                            used::add,
                            () -> problems.add(new TemplateProblem(line, TemplateProblem.Fault.UNKNOWN, name)));
        });
        String rest = OPEN.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            problems.add(new TemplateProblem(line, TemplateProblem.Fault.BRACES, ""));
        }
        if (rest.strip().startsWith("|") && Layout.cells(text).cells().isEmpty()) {
            problems.add(new TemplateProblem(line, TemplateProblem.Fault.ROW, ""));
        }
    }
}
