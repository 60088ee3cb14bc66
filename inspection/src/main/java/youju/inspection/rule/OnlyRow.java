package youju.inspection.rule;

import youju.inspection.fact.Facts;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Search;
import youju.inspection.fact.Skeletons;
import youju.inspection.fact.Subject;

/** Names said in short, where only one row of the form can be meant. */
final class OnlyRow {

    private static final Search OWNERS = Search.of("患者|学生|人员|群众|儿童|企业|农户|家长|教师|职工|对象|居民|老人|学员|村民");
    private static final Search GENERIC = Search.of("^(?:合格|完成|办结|覆盖|及时|达标|控制|执行|到位|增长|下降|使用|支出|参与|满意|准确)(?:率|度)$");

    private OnlyRow() {}

    /** "线上调解" is enough for 线上调解案件, and "满意度" for 群众满意度, if no other row has the words. */
    static boolean isOf(Facts facts, Mention mention, Subject name) {
        String said = mention.subject().words();
        boolean ends = said.endsWith(name.words()) && name.words().length() >= 3 && !GENERIC.isIn(name.words());
        if (isOfAnother(mention, name, said)) {
            return false;
        }
        return ends
                || said.length() >= 3
                        && name.words().contains(said)
                        && !said.matches("率|完成率|执行率|控制率|比例|增长率|下降率|支出率|支出|资金")
                        && facts.evaluations().stream()
                                        .flatMap(form -> form.indicators().stream())
                                        .filter(row -> row.title().contains(said))
                                        .map(Indicator::title)
                                        .distinct()
                                        .count()
                                == 1;
    }

    /** "糖尿病患者在管1,204人，规范管理率71.93%" is not of the row 高血压患者规范管理率: it names other patients. */
    private static boolean isOfAnother(Mention mention, Subject name, String said) {
        int at = name.words().indexOf(said);
        if (at < 2) {
            return false;
        }
        String owner = name.words().substring(0, at);
        String kind = owner.substring(owner.length() - 2);
        if (!OWNERS.isIn(kind)) {
            return false;
        }
        String skeleton = mention.passage().skeleton();
        int position =
                Skeletons.positionOf(skeleton, mention.passage().figures().indexOf(mention.figure()));
        String item = skeleton.substring(skeleton.lastIndexOf('；', Math.max(0, position)) + 1, Math.max(0, position));
        return item.contains(kind) && !item.contains(owner);
    }
}
