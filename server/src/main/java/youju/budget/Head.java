package youju.budget;

import java.util.OptionalLong;
import youju.budget.Refused.Reason;

/**
 * What an allotment is told apart by.
 *
 * @param project nothing for basic expenditure (基本支出)
 * @param function class of seven digits, 功能分类 项
 */
public record Head(int year, OptionalLong project, Source source, String function) {

    public Head {
        if (!function.matches("\\d{7}")) {
            throw new Refused(Reason.NO_SUCH_CLASS, function);
        }
    }
}
