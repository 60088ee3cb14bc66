package youju.petition;

import java.util.OptionalLong;

/** What the trail keeps of a petition before and after a step: how it stands, and nothing that anybody wrote. */
final class TrailJson {

    private TrailJson() {}

    static String of(Petition petition) {
        Progress progress = petition.progress();
        if (progress.state() == State.NOTHING) {
            return "";
        }
        StringBuilder json = new StringBuilder("{\"state\":\"").append(progress.state());
        json.append("\",\"kind\":\"").append(petition.kind());
        json.append("\",\"received\":\"").append(petition.receivedOn());
        json.append("\",\"category\":\"").append(petition.content().category()).append('"');
        id(json, "lead", progress.lead());
        id(json, "reviewer", progress.reviewer());
        progress.route()
                .ifPresent(route -> json.append(",\"route\":\"").append(route).append('"'));
        progress.outcome()
                .ifPresent(outcome ->
                        json.append(",\"outcome\":\"").append(outcome).append('"'));
        petition.due().ifPresent(due -> json.append(",\"due\":\"").append(due).append('"'));
        json.append(",\"matter\":").append(petition.matter());
        id(json, "mergedInto", petition.mergedInto());
        return json.append(",\"version\":")
                .append(petition.version())
                .append('}')
                .toString();
    }

    private static void id(StringBuilder json, String name, OptionalLong id) {
        id.ifPresent(value -> json.append(",\"").append(name).append("\":").append(value));
    }
}
