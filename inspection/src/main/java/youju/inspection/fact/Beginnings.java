package youju.inspection.fact;

import java.util.BitSet;
import java.util.Optional;

/**
 * Which characters a match of a regular expression can begin with, read off the expression.
 *
 * <p>Any of them, where the expression begins with something open ({@code .}, {@code [^…]}, {@code \w}) or may match
 * nothing at all.
 */
final class Beginnings {

    private final String regex;
    private final BitSet letters = new BitSet();
    private int at;
    private boolean open;

    /** Whether what is being read can stand at the beginning. */
    private boolean leads = true;

    private Beginnings(String regex) {
        this.regex = regex;
    }

    /** Empty if any character will do. */
    static Optional<BitSet> of(String regex) {
        Beginnings reader = new Beginnings(regex);
        boolean mayBeNothing = reader.alternatives();
        return mayBeNothing || reader.open ? Optional.empty() : Optional.of(reader.letters);
    }

    /** Returns whether one of the alternatives may be nothing. */
    private boolean alternatives() {
        boolean nothing = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            nothing |= sequence();
        }
        return nothing;
    }

    private boolean sequence() {
        boolean led = leads;
        boolean nothingYet = true;
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            boolean nothing = atom();
            nothing |= optional();
            nothingYet &= nothing;
            leads = led && nothingYet;
        }
        leads = led;
        return nothingYet;
    }

    private void add(int from, int to) {
        if (leads) {
            letters.set(from, to + 1);
        }
    }

    private void addAny() {
        open |= leads;
    }

    private boolean atom() {
        char c = regex.charAt(at++);
        switch (c) {
            case '(' -> {
                return group();
            }
            case '[' -> characterClass();
            case '\\' -> {
                return quoted();
            }
            case '.' -> addAny();
            case '^', '$' -> {
                return true;
            }
            default -> add(c, c);
        }
        return false;
    }

    /** A group, or a look around, which is nothing itself. */
    private boolean group() {
        boolean look = false;
        if (regex.startsWith("?:", at)) {
            at += 2;
        } else if (regex.startsWith("?=", at) || regex.startsWith("?!", at)) {
            look = true;
            at += 2;
        } else if (regex.startsWith("?<=", at) || regex.startsWith("?<!", at)) {
            look = true;
            at += 3;
        } else if (regex.startsWith("?<", at)) {
            at = regex.indexOf('>', at) + 1;
        } else if (regex.startsWith("?", at)) {
            throw new IllegalArgumentException("flags in " + regex);
        }
        boolean led = leads;
        leads = led && !look;
        boolean nothing = alternatives();
        leads = led;
        at++;
        return look || nothing;
    }

    private void characterClass() {
        if (regex.charAt(at) == '^') {
            addAny();
        }
        while (regex.charAt(at) != ']') {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                throw new IllegalArgumentException("a class within a class in " + regex);
            } else if (c == '\\') {
                escaped();
            } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                add(c, regex.charAt(at + 1));
                at += 2;
            } else {
                add(c, c);
            }
        }
        at++;
    }

    /** {@code \Q…\E}, or one character escaped. */
    private boolean quoted() {
        if (regex.charAt(at) != 'Q') {
            escaped();
            return false;
        }
        int from = at + 1;
        int to = regex.indexOf("\\E", from);
        at = to + 2;
        add(regex.charAt(from), regex.charAt(from));
        return from == to;
    }

    private void escaped() {
        char c = regex.charAt(at++);
        switch (c) {
            case 'd' -> add('0', '9');
            case 's' -> {
                add(' ', ' ');
                add('\t', '\r');
            }
            case 'n' -> add('\n', '\n');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    addAny();
                }
                add(c, c);
            }
        }
    }

    /** Reads the quantifier, if there is one; returns whether it allows none. */
    private boolean optional() {
        if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return false;
        }
        boolean none = "?*".indexOf(regex.charAt(at)) >= 0 || regex.startsWith("{0,", at);
        at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return none;
    }
}
