package youju.petition.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import youju.petition.Accused;
import youju.petition.Action;
import youju.petition.BadStep;
import youju.petition.BadStep.Fault;
import youju.petition.Correction;
import youju.petition.Step;

/**
 * The form of any step, made from the step's record: a component is a field, the record's own checks are the form's. So a
 * new step needs words in the bundle and no page.
 */
final class StepForm {

    /** What a number in a form stands for outside of it. */
    interface LookUp {
        /** The petition of this number, if the reader may see it. */
        OptionalLong petition(String number);
    }

    /** A field can't be read; carries which one. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final Fault fault;

        Unreadable(String field, Fault fault) {
            super(field);
            this.field = field;
            this.fault = fault;
        }

        String field() {
            return field;
        }

        Fault fault() {
            return fault;
        }
    }

    private static final Set<String> LONG_TEXTS =
            Set.of("words", "reason", "request", "facts", "opinion", "basis", "grounds", "where");

    private final Map<String, List<String>> typed;
    private final LookUp lookUp;

    StepForm(Map<String, List<String>> typed, LookUp lookUp) {
        this.typed = typed;
        this.lookUp = lookUp;
    }

    /** The fields of an action's form, filled with what was typed. */
    List<Field> fields(Action action, Map<String, Fault> faults) {
        return Arrays.stream(components(action.step()))
                .map(component -> field(component, faults))
                .toList();
    }

    /**
     * The step that was typed.
     *
     * @throws Unreadable if a field holds nothing that could be meant
     * @throws BadStep if the step refuses it
     */
    Step step(Action action) {
        return (Step) make(action.step());
    }

    private static RecordComponent[] components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getType() == Correction.class
                        ? Arrays.stream(Correction.class.getRecordComponents())
                        : Arrays.stream(new RecordComponent[] {component}))
                .filter(component -> !isListOf(component.getGenericType(), Accused.class))
                .toArray(RecordComponent[]::new);
    }

    private Field field(RecordComponent component, Map<String, Fault> faults) {
        String name = component.getName();
        Type type = component.getGenericType();
        Class<?> inner = inner(type);
        boolean optional = isOptional(component.getType())
                || component.getType() == Set.class
                || component.getType() == List.class
                || inner == boolean.class;
        List<Field.Option> options = inner.isEnum()
                ? Arrays.stream(inner.getEnumConstants())
                        .map(constant -> new Field.Option(((Enum<?>) constant).name(), key(inner, (Enum<?>) constant)))
                        .toList()
                : inner == Boolean.class
                        ? List.of(new Field.Option("true", "petition.yes"), new Field.Option("false", "petition.no"))
                        : List.of();
        return new Field(
                name,
                shape(name, component.getType(), inner),
                !optional && !name.equals("words"),
                options,
                new LinkedHashSet<>(typed.getOrDefault(name, List.of())),
                Optional.ofNullable(faults.get(name)));
    }

    private static Field.Shape shape(String name, Class<?> outer, Class<?> inner) {
        if (inner.isEnum() || inner == Boolean.class) {
            return outer == Set.class || outer == List.class ? Field.Shape.CHOICES : Field.Shape.CHOICE;
        }
        if (inner == LocalDate.class) {
            return Field.Shape.DAY;
        }
        if (inner == int.class) {
            return Field.Shape.NUMBER;
        }
        if (inner == boolean.class) {
            return Field.Shape.TICK;
        }
        if (inner == long.class) {
            return Set.of("into", "earlier", "sameMatterAs").contains(name) ? Field.Shape.PETITION : Field.Shape.BODY;
        }
        if (name.equals("category")) {
            return Field.Shape.CATEGORY;
        }
        return LONG_TEXTS.contains(name) ? Field.Shape.TEXT : Field.Shape.LINE;
    }

    /** The bundle names constants by their type: {@code petition.outcome.SUPPORTED}. */
    private static String key(Class<?> type, Enum<?> constant) {
        String name = type.getSimpleName();
        String word = switch (name) {
            case "FinalVerdict" -> "verdict";
            case "Fault" -> "supervision.fault";
            default -> Character.toLowerCase(name.charAt(0)) + name.substring(1);
        };
        return "petition." + word + "." + constant.name();
    }

    private Object make(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getType() == Correction.class
                    ? make(Correction.class)
                    : value(components[i].getName(), components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof BadStep bad) {
                throw bad;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(String name, Type type) {
        Class<?> inner = inner(type);
        Class<?> outer = type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
        List<String> given = typed.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (outer == Set.class) {
            return given.stream().map(text -> one(name, inner, text)).collect(Collectors.toSet());
        }
        if (outer == List.class) {
            return given.stream().map(text -> one(name, inner, text)).toList();
        }
        if (outer == Optional.class) {
            return given.stream().findFirst().map(text -> one(name, inner, text));
        }
        if (outer == OptionalLong.class) {
            return given.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of((Long) one(name, long.class, given.getFirst()));
        }
        if (given.isEmpty() && outer != String.class && outer != boolean.class) {
            throw new Unreadable(name, Fault.MISSING);
        }
        return one(name, inner, given.isEmpty() ? "" : given.getFirst());
    }

    private Object one(String name, Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("true") || text.equals("on");
        }
        if (type == int.class) {
            return read(name, text, Integer::valueOf);
        }
        if (type == long.class) {
            return text.toUpperCase(Locale.ROOT).startsWith("XF")
                    ? lookUp.petition(text.toUpperCase(Locale.ROOT))
                            .orElseThrow(() -> new Unreadable(name, Fault.DOES_NOT_FIT))
                    : read(name, text, Long::valueOf);
        }
        if (type == LocalDate.class) {
            return read(name, text, LocalDate::parse);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable(name, Fault.DOES_NOT_FIT));
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new Unreadable(name, Fault.DOES_NOT_FIT);
        }
    }

    private static Class<?> inner(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getActualTypeArguments()[0];
        }
        return type == OptionalLong.class ? long.class : (Class<?>) type;
    }

    private static boolean isOptional(Class<?> type) {
        return type == Optional.class || type == OptionalLong.class;
    }

    private static boolean isListOf(@Nullable Type type, Class<?> element) {
        return type instanceof ParameterizedType parameterized
                && parameterized.getRawType() == List.class
                && parameterized.getActualTypeArguments()[0] == element;
    }

    /** Every component that any step has, for the test that walks the bundle. */
    static Set<String> allNames() {
        List<String> names = new ArrayList<>();
        for (Action action : Action.values()) {
            Arrays.stream(components(action.step()))
                    .map(RecordComponent::getName)
                    .forEach(names::add);
        }
        return new LinkedHashSet<>(names);
    }
}
