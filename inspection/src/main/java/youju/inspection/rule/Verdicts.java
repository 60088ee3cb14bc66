package youju.inspection.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import youju.inspection.Category;
import youju.inspection.Finding;
import youju.inspection.Severity;
import youju.inspection.Verdict;
import youju.inspection.Wording;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Figure;

/** Takes down how a rule ended at each statement. */
public final class Verdicts {

    private final Checks rule;
    private final List<Verdict> taken = new ArrayList<>();

    public Verdicts(Checks rule) {
        this.rule = rule;
    }

    public List<Verdict> taken() {
        return List.copyOf(taken);
    }

    /** A statement that was verified, such as "225.72 = 203.97 + 18.33 + 3.42". */
    public void consistent(Excerpt place, String statement) {
        taken.add(new Verdict.Consistent(rule.id(), place, statement));
    }

    /** A statement of which a side is missing or unread. */
    public void unchecked(Excerpt place, String chinese, String english) {
        taken.add(new Verdict.CouldNotCheck(rule.id(), place, new Wording(chinese, english)));
    }

    /** Begins a finding at this place; {@link Draft#says} ends it. */
    public Draft contradiction(Excerpt place) {
        return new Draft(place);
    }

    /** A finding being written. */
    public final class Draft {

        private final List<Excerpt> evidence = new ArrayList<>();
        private final Set<String> figures = new LinkedHashSet<>();
        private Category category = rule.category();
        private Severity severity = rule.severity();
        private String expected = "";
        private String actual = "";

        private Draft(Excerpt place) {
            evidence.add(place);
        }

        /** Another place where it shows. */
        public Draft and(Excerpt... places) {
            evidence.addAll(Arrays.asList(places));
            return this;
        }

        /** Figures as printed, in the order of the message. */
        public Draft figures(Figure... printed) {
            Stream.of(printed).map(Figure::printed).forEach(figures::add);
            return this;
        }

        public Draft figures(List<Figure> printed) {
            printed.stream().map(Figure::printed).forEach(figures::add);
            return this;
        }

        /** Words of the document that stand for figures: numbers of sections, dates, names. */
        public Draft words(String... printed) {
            figures.addAll(Arrays.asList(printed));
            return this;
        }

        public Draft expected(String right) {
            expected = right;
            return this;
        }

        public Draft actual(String printed) {
            actual = printed;
            return this;
        }

        /** Files it under another category than the rule's own. */
        public Draft as(Category other) {
            category = other;
            return this;
        }

        public Draft as(Severity other) {
            severity = other;
            return this;
        }

        /** Ends the finding with its message. */
        public void says(String chinese, String english) {
            taken.add(new Verdict.Contradiction(new Finding(
                    rule.id(),
                    category,
                    severity,
                    new Wording(chinese, english),
                    evidence,
                    List.copyOf(figures),
                    expected,
                    actual)));
        }
    }
}
