package youju.inspection.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Place;
import youju.document.Table;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Unit;

/**
 * Posts, the staff that serve on them and the rate of control, as they are told together.
 *
 * @param explained whether a reason stands beside them
 */
record Staffing(Figure posts, Figure staff, Optional<Figure> rate, boolean explained) {

    private static final Pattern POSTS = Pattern.compile("(编制|员额|用编控制数)(人员|数|人数|总数)?(为|共|共计|：|合计)?$");
    private static final Pattern STAFF = Pattern.compile(
            "(在职|实有|在编|在岗|现有|实际)(在职|在编|在岗|教职|干部|医务|专业技术|工作|编内|编制)*(人员|职工|教师|教职工|民警|干警|干部|人数|员工|工)?(总数|数)?(为|共|共计|：|共有|合计)?$");
    private static final Pattern RATE = Pattern.compile("控制率(为|达|：)?$");
    private static final Pattern SPECIAL = Pattern.compile("行政|事业|工勤|参公|其中|临聘|聘用|退休|离休|股|购买服务|公安|空编|政法");

    /** Of all who serve, those on approved posts: 实有35人，其中在编31人. */
    private static final Pattern ON_POSTS = Pattern.compile("^(?:其中)?(?:在编|编内)(?:在职|在岗)?(?:人员|职工|干部)?(?:为|共)?$");

    private static final Pattern POSTS_LABEL = Pattern.compile("(核定|人员)?编制(人?数|总数)?([（(].*[）)])?");
    private static final Pattern STAFF_LABEL =
            Pattern.compile("(年末|年底|期末|实际)*(在职|实有|在编)(在职|人员|职工)*(人数|总数|数)?([（(].*[）)])?");
    private static final Pattern RATE_LABEL = Pattern.compile("(在职)?(人员|编制)?控制率([（(].*[）)])?");
    private static final Pattern REASON_LABEL = Pattern.compile(".*(人员|编制|超编)(情况)?(说明|原因)");

    /** All that a passage tells: each number of posts with the staff told next, and the rate after them. */
    static List<Staffing> in(Passage passage) {
        Sentence whole = Sentence.whole(passage);
        boolean onlySpecial =
                whole.marks().stream().filter(mark -> isPosts(whole, mark)).count() == 1;
        List<Staffing> told = new ArrayList<>();
        Optional<Figure> posts = Optional.empty();
        Optional<Figure> staff = Optional.empty();
        for (Mark mark : whole.marks()) {
            boolean onPosts = !told.isEmpty()
                    && countsPeople(whole, mark)
                    && mark.figure().value().compareTo(told.getLast().staff.value()) < 0
                    && ON_POSTS.matcher(whole.clauseBefore(mark)).find();
            if (onPosts) {
                Staffing last = told.removeLast();
                told.add(new Staffing(last.posts, mark.figure(), last.rate, false));
                continue;
            }
            boolean special = SPECIAL.matcher(whole.clauseBefore(mark)).find();
            if (isPosts(whole, mark) && (!special || onlySpecial)) {
                posts = Optional.of(mark.figure());
            } else if (countsPeople(whole, mark)
                    && !special
                    && STAFF.matcher(whole.clauseBefore(mark)).find()) {
                if (posts.isPresent()) {
                    told.add(new Staffing(posts.get(), mark.figure(), Optional.empty(), false));
                    posts = Optional.empty();
                } else {
                    staff = Optional.of(mark.figure());
                }
            } else if (mark.figure().isPercent()
                    && RATE.matcher(whole.clauseBefore(mark)).find()) {
                if (posts.isPresent() && staff.isPresent()) {
                    told.add(new Staffing(posts.get(), staff.get(), Optional.of(mark.figure()), false));
                } else if (!told.isEmpty() && told.getLast().rate.isEmpty()) {
                    Staffing last = told.removeLast();
                    told.add(new Staffing(last.posts, last.staff, Optional.of(mark.figure()), false));
                }
            }
        }
        return onlySpecial && told.size() == 1 && isOfOneKind(whole, told.getFirst()) ? List.of() : told;
    }

    /** 行政编制22名，年末在职23人: without a rate of control the staff may serve on other posts too. */
    private static boolean isOfOneKind(Sentence whole, Staffing told) {
        return told.rate.isEmpty()
                && whole.marks().stream()
                        .anyMatch(mark -> mark.figure() == told.posts
                                && SPECIAL.matcher(whole.clauseBefore(mark)).find());
    }

    private static boolean isPosts(Sentence whole, Mark mark) {
        return countsPeople(whole, mark)
                && POSTS.matcher(whole.clauseBefore(mark)).find();
    }

    /** "现有30个教学班" counts no people. */
    private static boolean countsPeople(Sentence whole, Mark mark) {
        String name = mark.figure().unit().name();
        boolean posts = name.equals("个") && whole.after(mark, 1).matches("[，。；、）（编岗]|");
        return mark.figure().isCount() && (name.matches("人|名|位") || posts);
    }

    /** Told in pairs of cells: 编制数|12|年末在职|13, and 控制率|108.33%. */
    static List<Staffing> inCells(Facts facts) {
        List<Staffing> told = new ArrayList<>();
        Map<Place, Passage> passages = new HashMap<>();
        for (Block block : facts.document().blocks()) {
            boolean pairs = block instanceof Table table
                    && table.cells().stream().anyMatch(cell -> cell.text().contains("编"))
                    && table.cells().stream()
                            .anyMatch(cell -> POSTS_LABEL.matcher(cell.label()).matches())
                    && table.cells().stream()
                            .anyMatch(cell -> STAFF_LABEL.matcher(cell.label()).matches());
            if (pairs) {
                if (passages.isEmpty()) {
                    facts.cells().forEach(cell -> passages.put(cell.whole().place(), cell));
                }
                inCells((Table) block, passages).ifPresent(told::add);
            }
        }
        return told;
    }

    private static Optional<Staffing> inCells(Table table, Map<Place, Passage> passages) {
        Optional<Figure> posts = Optional.empty();
        Optional<Figure> staff = Optional.empty();
        Optional<Figure> rate = Optional.empty();
        boolean explained = false;
        for (int row = 0; row < table.rows(); row++) {
            List<Cell> cells = table.startingIn(row);
            for (int i = 0; i + 1 < cells.size(); i++) {
                String label = cells.get(i).label();
                Optional<Figure> value = Optional.ofNullable(
                                passages.get(cells.get(i + 1).place()))
                        .map(Passage::figures)
                        .filter(figures -> figures.size() == 1)
                        .map(List::getFirst);
                if (POSTS_LABEL.matcher(label).matches()) {
                    posts = posts.or(() -> value);
                } else if (STAFF_LABEL.matcher(label).matches()) {
                    staff = staff.or(() -> value);
                } else if (RATE_LABEL.matcher(label).matches()) {
                    rate = rate.or(() -> value.map(figure -> figure.in(Unit.PERCENT)));
                }
                explained |= REASON_LABEL.matcher(label).matches()
                        && !cells.get(i + 1).isBlank();
            }
        }
        return posts.isPresent() && staff.isPresent()
                ? Optional.of(new Staffing(posts.get(), staff.get(), rate, explained))
                : Optional.empty();
    }
}
