package youju.petition;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * 查询码: what a petitioner opens the petition with, twelve letters and figures that can't be mistaken for one another. Kept
 * only as a keyed hash and sealed; there are 31^12, so that a guess is hopeless even without a throttle.
 */
final class QueryCode {

    static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int LENGTH = 12;

    private static final int GROUP = 4;

    private QueryCode() {}

    /** A new one, in groups of four: {@code 7KQ2-M9XT-4HPA}. */
    static String draw(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The twelve letters alone, however they were typed; nothing if it can't be one. */
    static Optional<String> read(String entered) {
        String letters = entered.replaceAll("[\\s\\-‐-―－]", "").toUpperCase(Locale.ROOT);
        boolean possible =
                letters.length() == LENGTH && letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return possible ? Optional.of(letters) : Optional.empty();
    }
}
