package youju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import youju.budget.Move;

/** How a demo year's opening budget came to what was spent: dated supplements and cuts, each with its document. */
record DemoChanges(LocalDate day, Move.Ground ground, DemoSpending line, int yuan, String document, String reason) {

    static List<DemoChanges> of(int year, List<DemoSpending> lines) {
        List<DemoChanges> all = new ArrayList<>();
        for (DemoSpending line : lines) {
            int change = line.spent() - line.opening();
            if (change != 0) {
                all.add(later(year, line, change));
            }
        }
        return all;
    }

    private static DemoChanges later(int year, DemoSpending line, int change) {
        Move.Ground ground = change > 0 ? Move.Ground.SUPPLEMENT : Move.Ground.REDUCTION;
        int yuan = Math.abs(change);
        return switch (line.project()) {
            case DemoSpending.BASIC ->
                change > 0
                        ? new DemoChanges(
                                LocalDate.of(year, 7, 12), ground, line, yuan, "云财预〔" + year + "〕47号", "工资调标及年度考核奖增资")
                        : new DemoChanges(
                                LocalDate.of(year, 11, 24), ground, line, yuan, "云财预〔" + year + "〕82号", "压减一般性支出");
            case DemoSpending.CENTRAL ->
                new DemoChanges(
                        LocalDate.of(year, 4, 26), ground, line, yuan, "省财行指〔" + year + "〕12号", "省级疑难信访事项中央补助经费");
            case DemoSpending.AWARD ->
                new DemoChanges(LocalDate.of(year, 3, 18), ground, line, yuan, "云财预〔" + year + "〕18号", "先进县创建奖励资金");
            default ->
                new DemoChanges(LocalDate.of(year, 5, 6), ground, line, yuan, "云财预〔" + year + "〕31号", "信访业务经费调整");
        };
    }
}
