package youju.dispute;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import youju.page.Words;

/** The table of transitions as a page: a picture and a row each. */
final class LifePage {

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);

    private LifePage() {}

    static String write() {
        StringBuilder page = new StringBuilder("""
                # The life of a dispute 矛盾纠纷的办理过程

                Written by `LifeTest` from `youju.dispute.Life`; don't edit. Several conditions all have to hold.

                ```mermaid
                stateDiagram-v2
                """);
        for (State state : State.values()) {
            if (state != State.NOTHING) {
                page.append("    %s : %s%n".formatted(state, WORDS.of("dispute.state", state)));
            }
        }
        Map<String, String> edges = new LinkedHashMap<>();
        Life.TABLE.stream()
                .filter(row -> row.from() != row.to())
                .forEach(row -> edges.merge(
                        (row.from() == State.NOTHING ? "[*]" : row.from()) + " --> " + row.to(),
                        WORDS.of("dispute.action", row.action()),
                        (before, more) -> before + "、" + more));
        edges.forEach((edge, actions) -> page.append("    %s : %s%n".formatted(edge, actions)));
        page.append("    CLOSED --> [*]\n```\n\n| 状态 | 事项 | 之后 | 由谁 | 条件 |\n|---|---|---|---|---|\n");
        Life.TABLE.forEach(row -> page.append("| %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.from() == State.NOTHING ? "" : WORDS.of("dispute.state", row.from()),
                        WORDS.of("dispute.action", row.action()),
                        WORDS.of("dispute.state", row.to()),
                        row.who().stream()
                                .sorted()
                                .map(who -> WORDS.of("dispute.who", who))
                                .collect(Collectors.joining("、")),
                        row.guards().stream()
                                .map(guard -> WORDS.of("dispute.guard", guard))
                                .collect(Collectors.joining("；")))));
        return page.toString();
    }
}
