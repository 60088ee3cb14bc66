package youju.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.document.Documents;
import youju.document.Format;
import youju.document.Written;
import youju.petition.PaperKind;
import youju.trail.Entry;
import youju.trail.Trail;

/** The texts that papers are made of. A change holds from the next paper on; papers already issued stay as they are. */
@Component
public class Templates {

    private static final Map<PaperKind, Template> SHIPPED = new ConcurrentHashMap<>();

    private final TemplateTable table;
    private final Trail trail;
    private final Clock clock;

    Templates(TemplateTable table, Trail trail, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a change came to. */
    public enum Result {
        CHANGED,
        /** {@link Template#problems} has something. */
        FAULTY,
        /** Somebody else changed it meanwhile. */
        STALE
    }

    /** The template in use. */
    @Transactional(readOnly = true)
    public Template current(PaperKind kind) {
        return table.newest(kind).orElseGet(() -> shipped(kind));
    }

    /** The one in use of every kind, in the order of the kinds. */
    @Transactional(readOnly = true)
    public List<Template> all() {
        return Arrays.stream(PaperKind.values()).map(this::current).toList();
    }

    /** Every version there was, the newest first, the shipped one last. */
    @Transactional(readOnly = true)
    public List<Template> versions(PaperKind kind) {
        List<Template> all = table.all(kind);
        all.add(shipped(kind));
        return all;
    }

    /** As it comes with the program. */
    public static Template shipped(PaperKind kind) {
        return SHIPPED.computeIfAbsent(kind, Templates::read);
    }

    private static Template read(PaperKind kind) {
        String path = "/paper/" + kind.name() + ".txt";
        try (InputStream file = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new Template(kind, 0, text.substring(0, end), text.substring(end + 1), "", Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a text in the place of the one in use.
     *
     * @param base the version that was edited
     */
    @Transactional
    public Result change(PaperKind kind, int base, String title, String body, Actor actor) {
        Template before = current(kind);
        Template after =
                new Template(kind, before.version() + 1, title, body, actor.name(), Optional.of(clock.instant()));
        if (before.version() != base) {
            return Result.STALE;
        }
        if (!after.problems().isEmpty()) {
            return Result.FAULTY;
        }
        if (!table.add(after, clock.instant())) {
            return Result.STALE;
        }
        trail.add(new Entry(
                actor.mark(),
                "paper.template",
                "paper-template:" + kind.name(),
                "",
                before.title() + "\n" + before.body(),
                after.title() + "\n" + after.body()));
        return Result.CHANGED;
    }

    /** Puts the shipped text back, as a version of its own. */
    @Transactional
    public Result restore(PaperKind kind, int base, Actor actor) {
        Template shipped = shipped(kind);
        return change(kind, base, shipped.title(), shipped.body(), actor);
    }

    /** A specimen made of a text, with invented people and days. */
    public static Written preview(PaperKind kind, String title, String body) {
        Template template = new Template(kind, 0, title, body, "", Optional.empty());
        Content content = Layout.fill(template, Marks.samples());
        return Documents.write(
                Drawing.paper(
                        Shape.of(kind),
                        Drawing.Head.SPECIMEN,
                        content.with(text -> Marks.fill(text, Marks.samples())),
                        Optional.empty()),
                Format.PDF);
    }
}
