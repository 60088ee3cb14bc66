package youju.evaluation;

/**
 * Why a goal was missed or far exceeded (偏差原因), and what will be done (改进措施).
 *
 * @param reason not blank
 * @param remedy not blank
 */
public record Explanation(String reason, String remedy) {

    public Explanation {
        if (reason.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a deviation needs its reason and what will be done about it");
        }
    }
}
