package youju.inspection.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import youju.inspection.Category;
import youju.inspection.Finding;
import youju.inspection.Severity;
import youju.inspection.Verdict;
import youju.inspection.fact.Excerpt;
import youju.inspection.rule.Checks;
import youju.inspection.rule.Rule;
import youju.inspection.rule.Rules;

/** SARIF 2.1.0, which code-review tools read: rules, then results with their place told in words. */
public record SarifOutput(Locale locale, boolean checked) implements Output {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void write(List<Report> reports, OutputStream to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            for (Report report : reports) {
                if (report instanceof Report.Inspected inspected) {
                    inspected.findings().forEach(finding -> result(json, report.name(), finding));
                    if (checked) {
                        inspected.inspection().verdicts().forEach(verdict -> verdict(json, report.name(), verdict));
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Youju");
        json.writeArrayPropertyStart("rules");
        for (Rule rule : Rules.all()) {
            Checks about = rule.about();
            json.writeStartObject();
            json.writeStringProperty("id", about.id());
            text(json, "shortDescription", locale.getLanguage().equals("en") ? about.english() : about.chinese());
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(about.severity()));
            json.writeEndObject();
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("category", about.category().id());
            json.writeArrayPropertyStart("also");
            for (Category category : about.also()) {
                json.writeString(category.id());
            }
            json.writeEndArray();
            json.writeStringProperty("source", about.source());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(JsonGenerator json, String file, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        json.writeStringProperty("kind", "fail");
        json.writeStringProperty("level", level(finding.severity()));
        text(json, "message", finding.message().in(locale));
        json.writeArrayPropertyStart("locations");
        location(json, file, finding.place());
        json.writeEndArray();
        json.writeArrayPropertyStart("relatedLocations");
        finding.evidence().stream().skip(1).forEach(place -> location(json, file, place));
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("category", finding.category().id());
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("actual", finding.actual());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void verdict(JsonGenerator json, String file, Verdict verdict) {
        switch (verdict) {
            case Verdict.Contradiction c -> {}
            case Verdict.Consistent c -> checked(json, file, c.rule(), "pass", c.statement(), c.place());
            case Verdict.CouldNotCheck c ->
                checked(json, file, c.rule(), "open", c.reason().in(locale), c.place());
        }
    }

    private void checked(JsonGenerator json, String file, String rule, String kind, String message, Excerpt place) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", rule);
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("level", "none");
        text(json, "message", message);
        json.writeArrayPropertyStart("locations");
        location(json, file, place);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void location(JsonGenerator json, String file, Excerpt place) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", Where.of(place, locale));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String uri(String file) {
        return java.net.URLEncoder.encode(file, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
