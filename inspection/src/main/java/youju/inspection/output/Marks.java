package youju.inspection.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import youju.document.Place;
import youju.inspection.Finding;
import youju.inspection.fact.Excerpt;

/** Writes texts with the stretches marked that findings are about, each mark a link back to its finding. */
final class Marks {

    private record Mark(int start, int end, int finding, String severity) {}

    private final Map<Place, List<Mark>> marks = new HashMap<>();
    private final Set<Integer> anchored = new HashSet<>();

    /** @param before number of findings on the page before these */
    Marks(List<Finding> findings, int before) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            for (Excerpt excerpt : finding.evidence()) {
                Mark mark =
                        new Mark(excerpt.start(), excerpt.end(), before + i + 1, PageOutput.css(finding.severity()));
                marks.computeIfAbsent(excerpt.place(), unused -> new ArrayList<>())
                        .add(mark);
            }
        }
    }

    /** Writes a text; overlapping stretches are marked once, for the finding that begins first. */
    void write(Place place, String text, Element into) {
        List<Mark> here = new ArrayList<>(marks.getOrDefault(place, List.of()));
        here.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::finding));
        int at = 0;
        for (Mark mark : here) {
            if (mark.start() < at || mark.end() > text.length() || mark.start() == mark.end()) {
                anchor(mark.finding(), into);
                continue;
            }
            lines(text.substring(at, mark.start()), into);
            Element link = into.appendElement("mark")
                    .addClass(mark.severity())
                    .appendElement("a")
                    .attr("href", "#f" + mark.finding());
            if (anchored.add(mark.finding())) {
                link.attr("id", "m" + mark.finding());
            }
            lines(text.substring(mark.start(), mark.end()), link);
            link.appendElement("sup").text(String.valueOf(mark.finding()));
            at = mark.end();
        }
        lines(text.substring(at), into);
    }

    /** Places that have no text of their own, such as a table as a whole. */
    void anchor(Place place, Element into) {
        for (Mark mark : marks.getOrDefault(place, List.of())) {
            anchor(mark.finding(), into);
        }
    }

    private void anchor(int finding, Element into) {
        if (anchored.add(finding)) {
            Element mark = into.appendElement("mark").addClass("whole");
            mark.appendElement("a")
                    .attr("href", "#f" + finding)
                    .attr("id", "m" + finding)
                    .appendElement("sup")
                    .text(String.valueOf(finding));
        }
    }

    private static void lines(String text, Element into) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.appendElement("br");
            }
            into.appendText(lines[i]);
        }
    }
}
