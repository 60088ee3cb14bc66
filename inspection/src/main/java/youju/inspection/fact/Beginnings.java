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
    private int at;
    private boolean open;

    private Beginnings(String regex) {
        this.regex = regex;
    }

    /** Empty if any character will do. */
    static Optional<BitSet> of(String regex) {
        Beginnings reader = new Beginnings(regex);
        BitSet letters = new BitSet();
        boolean mayBeNothing = reader.alternatives(letters);
        return mayBeNothing || reader.open ? Optional.empty() : Optional.of(letters);
    }

    /** Adds how each alternative begins; returns whether one may be nothing. */
    private boolean alternatives(BitSet letters) {
        boolean nothing = sequence(letters);
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            nothing |= sequence(letters);
        }
        return nothing;
    }

    private boolean sequence(BitSet letters) {
        boolean nothingYet = true;
        while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
            boolean openBefore = open;
            BitSet next = new BitSet();
            boolean nothing = atom(next) | optional();
            if (nothingYet) {
                letters.or(next);
            } else {
                open = openBefore;
            }
            nothingYet &= nothing;
        }
        return nothingYet;
    }

    private boolean atom(BitSet letters) {
        char c = regex.charAt(at++);
        switch (c) {
            case '(' -> {
                return group(letters);
            }
            case '[' -> characterClass(letters);
            case '\\' -> {
                return quoted(letters);
            }
            case '.' -> open = true;
            case '^', '$' -> {
                return true;
            }
            default -> letters.set(c);
        }
        return false;
    }

    /** A group, or a look around, which is nothing itself. */
    private boolean group(BitSet letters) {
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
        boolean openBefore = open;
        boolean nothing = alternatives(look ? new BitSet() : letters);
        at++;
        open = look ? openBefore : open;
        return look || nothing;
    }

    private void characterClass(BitSet letters) {
        open |= regex.charAt(at) == '^';
        while (regex.charAt(at) != ']') {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                throw new IllegalArgumentException("a class within a class in " + regex);
            } else if (c == '\\') {
                escaped(letters);
            } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                letters.set(c, regex.charAt(at + 1) + 1);
                at += 2;
            } else {
                letters.set(c);
            }
        }
        at++;
    }

    /** {@code \\Q…\\E}, or one character escaped. */
    private boolean quoted(BitSet letters) {
        if (regex.charAt(at) != 'Q') {
            escaped(letters);
            return false;
        }
        int from = at + 1;
        int to = regex.indexOf("\\E", from);
        at = to + 2;
        letters.set(regex.charAt(from));
        return from == to;
    }

    private void escaped(BitSet letters) {
        char c = regex.charAt(at++);
        switch (c) {
            case 'd' -> letters.set('0', '9' + 1);
            case 's' -> " \t\n\u000b\f\r".chars().forEach(letters::set);
            case 'n' -> letters.set('\n');
            default -> {
                open |= Character.isLetterOrDigit(c);
                letters.set(c);
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
