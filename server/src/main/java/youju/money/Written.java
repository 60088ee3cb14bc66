package youju.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.money.Money.Unit;
import youju.money.NotMoney.Fault;

/** Amounts as people write them. */
final class Written {

    /** Of which nobody needs more: a long in fen has 19 digits, and room for two signs, commas and a unit. */
    private static final int LONGEST = 60;

    private static final Pattern AMOUNT =
            Pattern.compile("(?<minus>-?¥?|¥-)(?<whole>\\d{1,3}(,\\d{3})+|\\d*)(\\.(?<rest>\\d*))?(?<unit>元|万元|万)?");

    private Written() {}

    static Money amount(String text, Unit unit) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s]", "")
                .replace('−', '-');
        if (plain.isEmpty()) {
            throw new NotMoney(Fault.EMPTY, "");
        }
        Matcher amount = AMOUNT.matcher(plain);
        if (plain.length() > LONGEST || !amount.matches()) {
            throw new NotMoney(Fault.NOT_A_NUMBER, text);
        }
        String whole = amount.group("whole").replace(",", "");
        String rest = Objects.requireNonNullElse(amount.group("rest"), "");
        if (whole.isEmpty() && rest.isEmpty()) {
            throw new NotMoney(Fault.NOT_A_NUMBER, text);
        }
        String named = amount.group("unit");
        Unit written = named == null ? unit : named.equals("元") ? Unit.YUAN : Unit.WAN;
        BigDecimal fen = new BigDecimal("0" + whole + "." + rest + "0").movePointRight(written.decimals());
        if (fen.stripTrailingZeros().scale() > 0) {
            throw new NotMoney(Fault.PART_OF_A_FEN, text);
        }
        try {
            return Money.ofFen((amount.group("minus").contains("-") ? fen.negate() : fen).longValueExact());
        } catch (ArithmeticException large) {
            throw new NotMoney(Fault.TOO_LARGE, text);
        }
    }
}
