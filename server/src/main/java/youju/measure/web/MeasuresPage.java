package youju.measure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import youju.measure.Definition;
import youju.measure.Measured;
import youju.measure.Measures.Which;
import youju.measure.Unit;
import youju.page.Frame;

/** All measures of a year. */
public record MeasuresPage(Frame frame, int year, LocalDate asOf, List<Integer> years, List<Measured> measured) {

    public MeasuresPage {
        years = List.copyOf(years);
        measured = List.copyOf(measured);
    }

    public List<Measured> of(Definition.Room room) {
        return measured.stream()
                .filter(each -> each.definition().room() == room)
                .toList();
    }

    /** The value with its unit, or a dash. */
    public static String value(Frame frame, Measured measured) {
        Unit unit = measured.definition().unit();
        return measured.value()
                .map(value -> value.toPlainString() + frame.words().of("measure.unit", unit))
                .orElse("—");
    }

    /** A numerator or denominator as it is told: money in 元, else whole. */
    public static String part(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    public String link(Measured measured, Which which) {
        return link(measured.definition(), which);
    }

    public String link(Definition definition, Which which) {
        return "/measures/" + definition.code() + "?year=" + year + "&asOf=" + asOf + "&which=" + which.name();
    }
}
