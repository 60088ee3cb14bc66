package youju.document;

import java.util.regex.Pattern;

/** Lines without a number that name a report or a form rather than say something. */
final class Titles {

    private static final Pattern TITLE = Pattern.compile("^(?:附件|附表|附)?[\\s\\d０-９一二三四五六七八九十\\-－—:：.、（）()]*[^。；，]{2,36}?"
            + "(?:报告|自评表|评价表|评分表|打分表|数据表|情况表|明细表|统计表|决算表|预算表|目标表|申报表|汇总表|一览表|报表)"
            + "\\s*(?:[（(][^）)]{1,20}[）)]\\s*)*$");

    private Titles() {}

    static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }
}
