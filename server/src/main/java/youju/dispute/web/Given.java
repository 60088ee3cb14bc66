package youju.dispute.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import youju.dispute.BadField;

/** What a form sent, field by field; what can't be read is a {@link BadField}. */
record Given(Map<String, String> fields) {

    Given {
        fields = Map.copyOf(fields);
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(needed(field));
        } catch (DateTimeException unreadable) {
            throw new BadField(field, BadField.Fault.UNREADABLE);
        }
    }

    long number(String field) {
        try {
            return Long.parseLong(needed(field));
        } catch (NumberFormatException unreadable) {
            throw new BadField(field, BadField.Fault.UNREADABLE);
        }
    }

    OptionalLong optionalNumber(String field) {
        return text(field).isEmpty() ? OptionalLong.empty() : OptionalLong.of(number(field));
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        try {
            return Enum.valueOf(type, needed(field));
        } catch (IllegalArgumentException unreadable) {
            throw unreadable instanceof BadField ? unreadable : new BadField(field, BadField.Fault.UNREADABLE);
        }
    }

    boolean checked(String field) {
        return text(field).equals("true");
    }

    private String needed(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            throw new BadField(field, BadField.Fault.MISSING);
        }
        return text;
    }
}
