package youju.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an evaluation is made of: first levels with their points, grades, and from where on an overshot target owes a reason.
 *
 * @param code stands for it in plans and files
 * @param source the rule it follows
 * @param from the first day on which a target may be set by it
 * @param grades from which score a grade is given
 * @param gradeNames what its forms call the grades
 * @param farBeyond ratio of actual to target from which the target counts as set too low, such as 1.3
 */
public record Scheme(
        String code,
        String chinese,
        String english,
        String source,
        LocalDate from,
        List<Part> parts,
        GradeScale grades,
        Map<Grade, String> gradeNames,
        BigDecimal farBeyond) {

    /** 满分. */
    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if the parts don't come to 100 points, share a code, or move to none */
    public Scheme {
        parts = List.copyOf(parts);
        gradeNames = Map.copyOf(gradeNames);
        BigDecimal sum = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(FULL) != 0) {
            throw new IllegalArgumentException(code + ": the parts come to " + sum + " points, not 100");
        }
        Set<String> codes = new HashSet<>();
        for (Part part : parts) {
            if (!codes.add(part.code())) {
                throw new IllegalArgumentException(code + ": two parts are called " + part.code());
            }
        }
        for (Part part : parts) {
            if (part.movesTo().filter(to -> !codes.contains(to)).isPresent()) {
                throw new IllegalArgumentException(code + ": " + part.code() + " moves to a part that isn't there");
            }
        }
        if (gradeNames.size() != Grade.values().length) {
            throw new IllegalArgumentException(code + ": four grades have names, not " + gradeNames.size());
        }
    }

    /** @return empty if there is none of that code */
    public Optional<Part> part(String partCode) {
        return parts.stream().filter(part -> part.code().equals(partCode)).findFirst();
    }

    /** The part that is scored from the money; not every scheme has one. */
    public Optional<Part> execution() {
        return parts.stream().filter(Part::isExecution).findFirst();
    }

    /**
     * The same scheme for a body that can't have a part's indicators.
     *
     * @throws IllegalArgumentException if there is no such part or it can't be left out
     */
    public Scheme without(String partCode) {
        Part gone = part(partCode).orElseThrow(() -> new IllegalArgumentException(code + " has no part " + partCode));
        String to = gone.movesTo()
                .orElseThrow(() -> new IllegalArgumentException(gone.name() + " can't be left out of " + code));
        List<Part> rest = parts.stream()
                .filter(part -> part != gone)
                .map(part -> part.code().equals(to) ? part.carrying(gone.weight()) : part)
                .toList();
        return new Scheme(
                code + "-without-" + partCode.toLowerCase(Locale.ROOT),
                chinese,
                english,
                source,
                from,
                rest,
                grades,
                gradeNames,
                farBeyond);
    }

    public String nameOf(Grade grade) {
        return gradeNames.getOrDefault(grade, grade.name());
    }
}
