package youju.dispute;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Steps as the timeline keeps them. */
final class StepJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StepJson() {}

    static String write(Step step) {
        return MAPPER.writeValueAsString(step);
    }

    static Step read(Action action, String json) {
        return MAPPER.readValue(json, action.step());
    }
}
