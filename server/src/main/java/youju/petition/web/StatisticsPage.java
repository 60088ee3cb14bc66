package youju.petition.web;

import java.util.List;
import java.util.OptionalLong;
import youju.page.Frame;
import youju.petition.docket.Figures.Figure;
import youju.petition.docket.Figures.Share;
import youju.petition.docket.Measure;
import youju.petition.docket.Measure.Part;

/**
 * Figures of a period, each with the way to the petitions behind it.
 *
 * @param years to choose from
 * @param rates in the order shown
 * @param shares of those received
 * @param bodies one line a body
 */
public record StatisticsPage(
        Frame frame, Span span, List<Integer> years, List<Rate> rates, List<Parted> shares, List<OfBody> bodies) {

    /** For templates. */
    public static final Measure RECEIVED = Measure.RECEIVED;

    /** The measures that a body has a column for. */
    public static final List<Measure> OF_BODY =
            List.of(Measure.ACCEPTED_IN_TIME, Measure.CLOSED_IN_TIME, Measure.SATISFIED_BODY);

    /** One measure. */
    public record Rate(Measure measure, Figure figure) {}

    /** What was received, by one thing. */
    public record Parted(Share share, List<Line> lines) {
        public Parted {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a share.
     *
     * @param more the address's parameters that narrow the list to it
     */
    public record Line(String name, Figure figure, String more) {}

    /** A body's line: how many came to it, then a figure for each of {@link #OF_BODY}. */
    public record OfBody(long body, String name, Figure received, List<Figure> figures) {
        public OfBody {
            figures = List.copyOf(figures);
        }
    }

    public StatisticsPage {
        years = List.copyOf(years);
        rates = List.copyOf(rates);
        shares = List.copyOf(shares);
        bodies = List.copyOf(bodies);
    }

    /** To the petitions behind a measure. */
    public String link(Measure measure, Part part) {
        return link(span, measure, part, OptionalLong.empty());
    }

    /** To those behind a body's measure. */
    public String link(Measure measure, Part part, long body) {
        return link(span, measure, part, OptionalLong.of(body));
    }

    static String link(Span span, Measure measure, Part part, OptionalLong body) {
        return "/petitions?measure=" + measure + "&part=" + part + "&since=" + span.since() + "&until=" + span.until()
                + (body.isPresent() ? "&duty=" + body.getAsLong() : "");
    }
}
