package youju.inspection.output;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import youju.document.Place;
import youju.inspection.Finding;
import youju.inspection.Verdict;
import youju.inspection.fact.Excerpt;

/** One JSON object a line: findings, and with {@code --checked} every other verdict. */
final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Locale locale;

    JsonLines(Locale locale) {
        this.locale = locale;
    }

    String finding(String file, Finding finding) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("category", finding.category().id());
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("verdict", "contradiction");
            json.writeStringProperty("message", finding.message().in(locale));
            array(json, "figures", finding.figures());
            json.writeStringProperty("where", Where.all(finding.evidence(), locale));
            place(json, finding.place());
            json.writeStringProperty("expected", finding.expected());
            json.writeStringProperty("actual", finding.actual());
            json.writeEndObject();
        }
        return line.toString();
    }

    /** The line of a verdict that is no finding; findings have their own. */
    String verdict(String file, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Contradiction c -> finding(file, c.finding());
            case Verdict.Consistent c -> checked(file, c.rule(), "consistent", c.statement(), c.place());
            case Verdict.CouldNotCheck c ->
                checked(file, c.rule(), "unchecked", c.reason().in(locale), c.place());
        };
    }

    private String checked(String file, String rule, String verdict, String message, Excerpt place) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("rule", rule);
            json.writeStringProperty("verdict", verdict);
            json.writeStringProperty("message", message);
            json.writeStringProperty("where", Where.of(place, locale));
            place(json, place);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void array(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Excerpt excerpt) {
        Place place = excerpt.place();
        json.writeObjectPropertyStart("place");
        switch (place.origin()) {
            case Place.Origin.Flow() -> {}
            case Place.Origin.Page(int number) -> json.writeNumberProperty("page", number);
            case Place.Origin.Sheet(String name) -> json.writeStringProperty("sheet", name);
        }
        json.writeStringProperty("section", place.section());
        switch (place.spot()) {
            case Place.Spot.InParagraph(int number) -> json.writeNumberProperty("paragraph", number);
            case Place.Spot.InTable(int table) -> json.writeNumberProperty("table", table);
            case Place.Spot.InCell(int table, int row, int column, String reference) -> {
                json.writeNumberProperty("table", table);
                json.writeNumberProperty("row", row);
                json.writeNumberProperty("column", column);
                if (!reference.isEmpty()) {
                    json.writeStringProperty("cell", reference);
                }
            }
        }
        json.writeNumberProperty("start", excerpt.start());
        json.writeNumberProperty("end", excerpt.end());
        json.writeEndObject();
    }
}
