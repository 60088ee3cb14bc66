package youju.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Posts and people at a day. */
public record Strength(int posts, int people) {

    public Strength plus(Strength other) {
        return new Strength(posts + other.posts, people + other.people);
    }

    /** How many people there are more than posts; 0 if there aren't. */
    public int over() {
        return Math.max(0, people - posts);
    }

    /** 控制率 = people ÷ posts, in percent with two decimals, halves up; none without posts. */
    public Optional<BigDecimal> controlRate() {
        return posts == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(people * 100L).divide(BigDecimal.valueOf(posts), 2, RoundingMode.HALF_UP));
    }

    /** {@code 100.00%}; a dash without posts. */
    public String rateText() {
        return controlRate().map(rate -> rate.toPlainString() + "%").orElse("—");
    }
}
