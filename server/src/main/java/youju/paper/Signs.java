package youju.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.trail.Entry;
import youju.trail.Trail;

/** The short codes 机关代字 that reference numbers begin with. */
@Component
public class Signs {

    /** None ends as a longer word of a number begins (不受, 督复), so that no two numbers read alike. */
    private static final Pattern SHAPE = Pattern.compile("[一-鿿]{1,8}(?<![不督])");

    private final SignTable table;
    private final Bodies bodies;
    private final Trail trail;

    Signs(SignTable table, Bodies bodies, Trail trail) {
        this.table = table;
        this.bodies = bodies;
        this.trail = trail;
    }

    /**
     * A body that issues papers, and its short code.
     *
     * @param chosen whether it was used or set already, rather than proposed
     */
    public record Sign(Body body, String sign, boolean chosen) {}

    /** What a wished code came to. */
    public enum Result {
        SET,
        /** Not one to eight Chinese characters, or ending in 不 or 督. */
        BAD,
        /** Another body's, now or before. */
        TAKEN
    }

    /** Every body that issues papers, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<Sign> all() {
        Map<Long, String> current = table.current();
        return bodies.all().stream()
                .filter(body -> body.kind() != BodyKind.OFFICE)
                .map(body -> new Sign(
                        body,
                        current.containsKey(body.id())
                                ? current.get(body.id())
                                : candidates(body).getFirst(),
                        current.containsKey(body.id())))
                .toList();
    }

    /** Sets a body's code; papers already issued keep theirs, and so do their serials. */
    @Transactional
    public Result set(long body, String wished, Actor actor) {
        String sign = wished.strip();
        if (!SHAPE.matcher(sign).matches()) {
            return Result.BAD;
        }
        OptionalLong owner = table.ownerOf(sign);
        if (owner.isPresent() && owner.getAsLong() != body) {
            return Result.TAKEN;
        }
        String before = table.of(body).orElse("");
        table.use(sign, body);
        trail.add(new Entry(actor.mark(), "paper.sign", "body:" + body, "", before, sign));
        return Result.SET;
    }

    /** The code in use; the first free one of those proposed becomes it. */
    String of(Body body) {
        return table.of(body.id()).orElseGet(() -> {
            for (String candidate : candidates(body)) {
                if (table.claim(candidate, body.id())) {
                    return candidate;
                }
            }
            return table.of(body.id()).orElseThrow();
        });
    }

    /** Codes that a body's name suggests, the shortest first; the last is nobody else's. */
    static List<String> candidates(Body body) {
        String name = body.name().replaceAll("[^\\p{IsHan}]", "");
        List<String> all = new ArrayList<>();
        int cut = Stream.of('县', '市', '省')
                .map(name::indexOf)
                .filter(index -> index > 0)
                .findFirst()
                .orElse(0);
        String place = cut > 0 ? name.substring(0, cut) : name.substring(0, Math.min(2, name.length()));
        String rest = cut > 0 ? name.substring(cut + 1) : name.substring(Math.min(2, name.length()));
        if (rest.isEmpty() || body.kind() == BodyKind.TOWN) {
            all.add(shortened(name, 4));
        } else {
            all.add(shortened(place, 1) + Abbreviations.of(rest));
            all.add(shortened(place, 3) + Abbreviations.of(rest));
        }
        all.add(shortened(name, 8));
        all.add(shortened(name, 4) + inHan(body.id()));
        return all.stream().filter(sign -> SHAPE.matcher(sign).matches()).toList();
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static String inHan(long id) {
        String digits = Long.toString(id);
        StringBuilder han = new StringBuilder();
        digits.chars()
                .skip(Math.max(0, digits.length() - 4))
                .forEach(digit -> han.append("零一二三四五六七八九".charAt(digit - '0')));
        return han.toString();
    }
}
