package youju.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every measure there is. */
public final class Catalogue {

    private static final Map<String, Definition> ALL = all();

    private Catalogue() {}

    private static Map<String, Definition> all() {
        Map<String, Definition> all = new LinkedHashMap<>();
        Stream.of(PetitionMeasures.ALL, BudgetMeasures.ALL, RecordMeasures.ALL)
                .flatMap(List::stream)
                .forEach(definition -> {
                    if (all.put(definition.code(), definition) != null) {
                        throw new IllegalStateException("two measures are called " + definition.code());
                    }
                });
        return all;
    }

    public static List<Definition> definitions() {
        return List.copyOf(ALL.values());
    }

    /** @return empty if none has that code */
    public static Optional<Definition> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }
}
