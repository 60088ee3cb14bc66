package youju.inspection.fact;

/**
 * A column of a form.
 *
 * @param heading as printed, all its lines joined; of a two-storey heading both, upper first
 * @param from first grid column
 * @param to after its last grid column
 */
public record Column(ColumnKind kind, String heading, int from, int to) {

    boolean overlaps(int start, int end) {
        return start < to && from < end;
    }
}
