package youju.inspection.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Place;

/** Finds the figures and dates of a text, and makes its skeleton. */
final class Lexer {

    private static final Search NUMBER = Search.of(
            "(?<![A-Za-z0-9.\\-])(?<sign>(?<![）%分])[+-])?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)");

    /** Numbers that count nothing: document numbers, ordinals, names of attachments, telephone numbers, list items. */
    private static final Search NO_FIGURE = Search.of("[〔\\[【﹝（]\\s*(?:19|20)\\d{2}\\s*[〕\\]】﹞）]\\s*第?\\s*\\d+\\s*号"
            + "|第\\d+(?:号|条|款|项|届|次|期|批|季度|个|名|位|章|节|部分)?"
            + "|附[件表录]\\d+(?:-\\d+)?|表\\d+(?:-\\d+)?(?=[ ：:、，。）《]|$)|图\\d+"
            + "|[A-Za-z]+-?\\d+(?:\\.\\d+)?|\\d+[A-Za-z]+(?![\\u4e00-\\u9fff]*%)"
            + "|(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)0\\d{2,3}-?\\d{7,8}(?!\\d)|(?<!\\d)[1-9]\\d{16}[\\dXx](?!\\d)"
            + "|(?<!\\d)12\\d{3}(?=热线|平台|电话|[）)。；，\\n]|$)|(?<!\\d)\\d{7,}(?!\\d|\\.|万|元|,)"
            + "|(?<=\\d)/\\d+万(?![元人户])|\\d{1,2}:\\d{2}|(?:19|20)\\d{2}[-~至](?:19|20)\\d{2}");

    /** A cell with nothing but a long number holds an amount in 元, unless it is shaped like a telephone. */
    private static final Pattern AMOUNT = Pattern.compile("(?!1[3-9]\\d{9}$)\\d{7,12}(?:\\.\\d+)?");

    private static final Search LIST_NUMBER = Search.of("(?:(?<=[\\n。；：])|^)[（]?\\d{1,2}(?:[）、．]|\\.(?!\\d))");

    /** 2.2 at a heading, set apart by a blank. */
    private static final Pattern HEADED = Pattern.compile("\\s*[\\d０-９]{1,2}(?:[.．][\\d０-９]{1,2}){1,2}[\\s\\u3000、]");

    private static final Search DECIMAL = Search.of("^\\d{1,2}(?:[.．]\\d{1,2}){1,2}");

    /** 80-89周岁, 2-3次: a span of values, not a value. Percent bands ("100-80%") too. */
    private static final Search RANGE =
            Search.of("(?<![\\d.])\\d+(?:\\.\\d+)?%?[-~至]\\d+(?:\\.\\d+)?(?![\\d.])(?!年|月\\d|号)");

    private static final Search BEFORE =
            Search.of("(?:(?<about>约|大约|近|将近|接近)|(?<least>不少于|不低于|不小于|至少|≥|>=|大于等于|大于或等于|达到或超过|不得少于|不得低于)"
                    + "|(?<more>超过|超|逾|高于|大于|多于|>)|(?<most>不超过|不多于|不高于|不大于|最多|至多|≤|<=|小于等于|小于或等于|不得超过|不得高于|控制在)"
                    + "|(?<less>低于|少于|小于|不足|不到|<))$");

    private static final Pattern AFTER =
            Pattern.compile("^(?:(?<about>左右|上下)|(?<least>以上|及以上|（含）以上)|(?<most>以下|以内|及以下|之内|（含）以内))");

    private final Plain plain;
    private final Place place;
    private final Calendars calendars;
    private final boolean[] taken;
    private final StringBuilder skeleton = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    private Lexer(Plain plain, Place place, int reportYear) {
        this.plain = plain;
        this.place = place;
        this.calendars = new Calendars(plain, place, reportYear);
        this.taken = new boolean[plain.text().length()];
    }

    /** @param reportYear the year that a date without one falls in; 0 if unknown */
    static Passage read(String raw, Place place, Passage.Role role, int reportYear) {
        Plain plain = Plain.of(raw);
        return new Lexer(plain, place, reportYear).passage(role);
    }

    private Passage passage(Passage.Role role) {
        List<Calendars.Found> dates = calendars.find();
        dates.forEach(date -> take(date.start(), date.end()));
        boolean amount =
                role == Passage.Role.CELL && AMOUNT.matcher(plain.text()).matches();
        if (!amount) {
            takeAll(NO_FIGURE);
        }
        takeAll(LIST_NUMBER);
        if (role != Passage.Role.CELL && HEADED.matcher(plain.raw()).lookingAt()) {
            DECIMAL.first(plain.text()).ifPresent(number -> take(number.start(), number.end()));
        }
        takeAll(RANGE);
        List<Found> numbers = numbers();
        writeSkeleton(numbers, dates);
        Excerpt whole = new Excerpt(place, plain.raw(), 0, plain.raw().length());
        return new Passage(
                whole,
                role,
                skeleton.toString(),
                numbers.stream().map(Found::figure).toList(),
                marks,
                dates.stream().map(Calendars.Found::day).toList());
    }

    private void takeAll(Search search) {
        search.in(plain.text()).forEach(match -> take(match.start(), match.end()));
    }

    private void take(int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }

    private record Found(int start, int end, Figure figure) {}

    private List<Found> numbers() {
        List<Found> found = new ArrayList<>();
        for (MatchResult match : NUMBER.in(plain.text())) {
            if (!taken[match.start("digits")]) {
                found.add(number(match));
            }
        }
        return found;
    }

    private Found number(MatchResult match) {
        String text = plain.text();
        int start = match.start();
        int end = match.end();
        BigDecimal value = new BigDecimal(match.group("digits").replace(",", ""));
        if ("-".equals(match.group("sign"))) {
            value = value.negate();
        }
        boolean odd = end < text.length() && "余多几".indexOf(text.charAt(end)) >= 0;
        Units.Read unit = Units.at(text, odd ? end + 1 : end);
        boolean oddUnit = unit.end() < text.length() && text.charAt(unit.end()) == '余';
        int last = unit.unit() == Unit.NONE ? end : unit.end();
        Figure.Bound bound = odd || oddUnit ? Figure.Bound.ABOUT : bound(start, last);
        Excerpt where = new Excerpt(place, plain.raw(), plain.start(start), plain.end(last));
        return new Found(start, last, new Figure(where, value, unit.unit(), bound));
    }

    private Figure.Bound bound(int start, int end) {
        Optional<MatchResult> before = BEFORE.first(plain.text().substring(Math.max(0, start - 7), start));
        Matcher after =
                AFTER.matcher(plain.text().substring(end, Math.min(plain.text().length(), end + 6)));
        if (says(before, "least")) {
            return Figure.Bound.AT_LEAST;
        }
        if (says(before, "most")) {
            return Figure.Bound.AT_MOST;
        }
        if (says(before, "more")) {
            return Figure.Bound.MORE_THAN;
        }
        if (says(before, "less")) {
            return Figure.Bound.LESS_THAN;
        }
        if (after.find()) {
            return after.group("least") != null
                    ? Figure.Bound.AT_LEAST
                    : after.group("most") != null ? Figure.Bound.AT_MOST : Figure.Bound.ABOUT;
        }
        return before.isPresent() ? Figure.Bound.ABOUT : Figure.Bound.EXACT;
    }

    private static boolean says(Optional<MatchResult> match, String group) {
        return match.filter(said -> said.group(group) != null).isPresent();
    }

    private void writeSkeleton(List<Found> numbers, List<Calendars.Found> dates) {
        int number = 0;
        int date = 0;
        int at = 0;
        while (at < plain.text().length()) {
            if (number < numbers.size() && numbers.get(number).start() == at) {
                Found found = numbers.get(number);
                int start = skeleton.length();
                skeleton.append('«')
                        .append(found.figure.unit().kind().letter())
                        .append(number++)
                        .append('»');
                marks.add(new Mark(found.figure, start, skeleton.length()));
                at = found.end;
            } else if (date < dates.size() && dates.get(date).start() == at) {
                Calendars.Found found = dates.get(date);
                char letter = found.day().precision() == Day.Precision.YEAR ? 'Y' : 'D';
                skeleton.append('«').append(letter).append(date++).append('»');
                at = found.end();
            } else {
                skeleton.append(plain.text().charAt(at++));
            }
        }
    }
}
