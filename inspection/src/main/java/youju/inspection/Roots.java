package youju.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import youju.document.Block;
import youju.document.Document;
import youju.document.Place;
import youju.document.Table;
import youju.inspection.fact.Excerpt;

/**
 * One defect is one finding: what several rules say of one wrong figure is put together.
 *
 * <p>A finding whose marked figure is already marked, or whose arithmetic uses a figure that another finding shows to be
 * wrong, follows from that other and is told with it.
 */
final class Roots {

    /** Kinds of contradiction between figures; the others each speak for themselves. */
    private static final Set<Category> ARITHMETIC = EnumSet.of(
            Category.SUM_MISMATCH,
            Category.RATE_MISMATCH,
            Category.YEAR_ON_YEAR,
            Category.UNIT_CONVERSION,
            Category.TEXT_VS_TABLE,
            Category.TABLE_VS_TABLE,
            Category.TEXT_VS_TEXT,
            Category.TARGET_INCONSISTENT,
            Category.HEADCOUNT_CONTROL);

    /** Which category tells the root best when several meet at one figure: the narrower first. */
    private static final List<Category> PRIORITY = List.of(
            Category.WRONG_YEAR,
            Category.UNIT_CONVERSION,
            Category.HEADCOUNT_CONTROL,
            Category.TARGET_INCONSISTENT,
            Category.YEAR_ON_YEAR,
            Category.SUM_MISMATCH,
            Category.RATE_MISMATCH,
            Category.TABLE_VS_TABLE,
            Category.TEXT_VS_TABLE,
            Category.TEXT_VS_TEXT);

    private Roots() {}

    static List<Finding> of(List<Verdict> verdicts, Document document) {
        List<Finding> found = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Contradiction contradiction) {
                found.add(contradiction.finding());
            }
        }
        found.sort(Comparator.comparingInt(finding -> priority(finding.category())));
        List<Finding> roots = new ArrayList<>();
        for (Finding finding : found) {
            List<Finding> kin =
                    roots.stream().filter(root -> isOneRoot(root, finding)).toList();
            roots.removeAll(kin);
            Finding whole = finding;
            for (Finding root : kin) {
                whole = isCause(whole, root) ? joined(whole, root) : joined(root, whole);
            }
            roots.add(whole);
        }
        Map<Place, Integer> order = order(document);
        roots.sort(Comparator.<Finding>comparingInt(
                        finding -> order.getOrDefault(finding.place().place(), 0))
                .thenComparingInt(finding -> finding.place().start()));
        return roots;
    }

    private static int priority(Category category) {
        int index = PRIORITY.indexOf(category);
        return index < 0 ? PRIORITY.size() : index;
    }

    private static boolean isOneRoot(Finding root, Finding finding) {
        boolean same = root.category() == finding.category() && overlap(root.place(), finding.place());
        boolean arithmetic = ARITHMETIC.contains(root.category()) && ARITHMETIC.contains(finding.category());
        return same || (arithmetic && (uses(finding, root) || uses(root, finding)));
    }

    /** Whether the arithmetic of one uses the figure that the other shows to be wrong. */
    private static boolean uses(Finding finding, Finding wrong) {
        return finding.evidence().stream().anyMatch(place -> overlap(place, wrong.place()));
    }

    /** Whether what the other says follows from this one, and not this from the other. */
    private static boolean isCause(Finding finding, Finding other) {
        return uses(other, finding) && !uses(finding, other);
    }

    private static boolean overlap(Excerpt a, Excerpt b) {
        return a.place().equals(b.place()) && a.text().equals(b.text()) && a.start() < b.end() && b.start() < a.end();
    }

    private static Finding joined(Finding root, Finding consequence) {
        Set<Excerpt> evidence = new LinkedHashSet<>(root.evidence());
        evidence.addAll(consequence.evidence());
        Set<String> figures = new LinkedHashSet<>(root.figures());
        figures.addAll(consequence.figures());
        boolean said = root.message().chinese().contains(consequence.message().chinese());
        Wording message = said
                ? root.message()
                : new Wording(
                        root.message().chinese() + "；并且" + consequence.message().chinese(),
                        root.message().english() + "; and "
                                + consequence.message().english());
        return new Finding(
                root.rule(),
                root.category(),
                root.severity(),
                message,
                List.copyOf(evidence),
                List.copyOf(figures),
                root.expected(),
                root.actual());
    }

    private static Map<Place, Integer> order(Document document) {
        Map<Place, Integer> order = new HashMap<>();
        for (Block block : document.blocks()) {
            order.putIfAbsent(block.place(), order.size());
            if (block instanceof Table table) {
                table.cells().forEach(cell -> order.putIfAbsent(cell.place(), order.size()));
            }
        }
        return order;
    }
}
