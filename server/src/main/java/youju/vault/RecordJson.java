package youju.vault;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A private record as the bytes that are sealed: a JSON object of texts by the field's name. */
final class RecordJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private RecordJson() {}

    static byte[] write(PrivateRecord person) {
        Map<String, String> texts = new LinkedHashMap<>();
        person.fields().forEach((field, text) -> texts.put(field.name(), text));
        return JSON.writeValueAsBytes(texts);
    }

    static PrivateRecord read(byte[] json) {
        Map<String, String> texts = JSON.readValue(json, TEXTS);
        Map<PrivateField, String> fields = new EnumMap<>(PrivateField.class);
        for (PrivateField field : PrivateField.values()) {
            if (texts.containsKey(field.name())) {
                fields.put(field, texts.get(field.name()));
            }
        }
        return PrivateRecord.of(fields);
    }
}
