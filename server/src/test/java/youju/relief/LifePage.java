package youju.relief;

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
                # The life of a grant 信访救助的办理过程

                Written by `LifeTest` from `youju.relief.Life`; don't edit. One person has one duty on a grant and never
                another; the database holds the same table and the same rule.

                ```mermaid
                stateDiagram-v2
                """);
        for (State state : State.values()) {
            if (state != State.NOTHING) {
                page.append("    ")
                        .append(state)
                        .append(" : ")
                        .append(state(state))
                        .append('\n');
            }
        }
        Map<String, String> edges = new LinkedHashMap<>();
        for (Transition row : Life.TABLE) {
            if (!row.isStay()) {
                edges.merge(
                        (row.from() == State.NOTHING ? "[*]" : row.from()) + " --> " + row.to(),
                        WORDS.of("relief.action", row.action()),
                        (before, more) -> before + "、" + more);
            }
        }
        edges.forEach((edge, actions) ->
                page.append("    ").append(edge).append(" : ").append(actions).append('\n'));
        for (State state : State.values()) {
            if (state.isFinal()) {
                page.append("    ").append(state).append(" --> [*]\n");
            }
        }
        page.append("```\n\n| 状态 | 事项 | 之后 | 职责 | 资金 | 入卷 |\n|---|---|---|---|---|---|\n");
        Life.TABLE.forEach(row -> page.append("| ")
                .append(String.join(
                        " | ",
                        state(row.from()),
                        WORDS.of("relief.action", row.action()),
                        state(row.to()),
                        WORDS.of("relief.duty", row.duty()),
                        effect(row.effect()),
                        row.papers().stream()
                                .map(piece -> WORDS.of("relief.piece", piece))
                                .collect(Collectors.joining("、"))))
                .append(" |\n"));
        return page.toString();
    }

    private static String state(State state) {
        return state == State.NOTHING ? "—" : WORDS.of("relief.state", state);
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case NONE -> "";
            case RESERVE -> WORDS.of("relief.movement", Movement.Kind.RESERVE);
            case RELEASE -> WORDS.of("relief.movement", Movement.Kind.RELEASE);
            case POST -> WORDS.of("relief.movement", Movement.Kind.POST);
            case RETURN -> WORDS.of("relief.movement", Movement.Kind.RETURN);
        };
    }
}
