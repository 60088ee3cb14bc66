package youju.evaluation;

import java.util.Optional;

/** The four grades of an evaluation, best first, whatever a form calls them. */
public enum Grade {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR;

    /**
     * The grade that a form's word means, by itself. 较差 and 中 are both the third grade (the Hunan form prints 较差), 合格
     * and 一般 likewise.
     *
     * @return empty if the word is none of a grade
     */
    public static Optional<Grade> named(String word) {
        return switch (word) {
            case "优", "优秀", "优等" -> Optional.of(EXCELLENT);
            case "良", "良好", "良等" -> Optional.of(GOOD);
            case "中", "中等", "较差", "合格", "一般", "基本合格", "及格" -> Optional.of(FAIR);
            case "差", "不合格", "不及格" -> Optional.of(POOR);
            default -> Optional.empty();
        };
    }
}
