package youju.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import youju.dispute.Kind;
import youju.dispute.Urgency;

/**
 * What a dispute of the demo county is about.
 *
 * @param campaign which screening finds it; empty for day-to-day screening
 * @param department that settles it, without the county's name; empty for the town
 * @param other who is on the other side; empty for another person
 */
record DemoDispute(
        Kind kind,
        Urgency urgency,
        String campaign,
        String department,
        String summary,
        String facts,
        String terms,
        String other) {

    static final String VETERANS = "涉退役军人信访矛盾排查";
    static final String WAGES = "“三线”民工工资矛盾排查";
    static final String HOUSES = "房地产领域信访矛盾排查";

    private static final List<DemoDispute> ALL = List.of(
            new DemoDispute(
                    Kind.VETERAN,
                    Urgency.ORDINARY,
                    VETERANS,
                    "退役军人事务局",
                    "退役士兵安置补助发放争议",
                    "%s一名退役士兵与经办单位对安置补助的起算时间有争议，相差%d个月。",
                    "经核对档案，按入伍登记时间补发差额，一个月内付清。",
                    "示例经办服务站"),
            new DemoDispute(
                    Kind.LABOUR,
                    Urgency.URGENT,
                    WAGES,
                    "人力资源和社会保障局",
                    "施工班组工资结算争议",
                    "%s一工地班组%d人工资未结清，双方对工程量认定不一。",
                    "双方确认工程量，所欠工资分两次付清，首付七成。",
                    "示例建筑劳务有限公司"),
            new DemoDispute(
                    Kind.HOUSING,
                    Urgency.SERIOUS,
                    HOUSES,
                    "住房和城乡建设局",
                    "商品房逾期交付争议",
                    "%s一楼盘逾期交房，%d户购房人要求支付违约金。",
                    "开发企业承诺交房日期，按合同支付逾期违约金。",
                    "示例置业有限公司"),
            new DemoDispute(
                    Kind.HOUSING,
                    Urgency.ORDINARY,
                    HOUSES,
                    "住房和城乡建设局",
                    "物业服务收费争议",
                    "%s一小区%d户与物业企业对公共维修费用分摊有争议。",
                    "公开维修账目，按面积分摊，多收部分退还。",
                    "示例物业服务有限公司"),
            new DemoDispute(
                    Kind.NEIGHBOUR,
                    Urgency.MINOR,
                    "",
                    "",
                    "邻里通道争议",
                    "%s两户因共用通道堆放杂物发生争执，已%d次协商未果。",
                    "清理通道，双方各让半米，今后不再堆放。",
                    ""),
            new DemoDispute(
                    Kind.LAND,
                    Urgency.ORDINARY,
                    "",
                    "",
                    "承包地边界争议",
                    "%s两户承包地相邻，界石移位，争议面积约%d平方米。",
                    "以确权测绘成果为准重新立界，双方签字认可。",
                    ""),
            new DemoDispute(
                    Kind.FAMILY,
                    Urgency.ORDINARY,
                    "",
                    "",
                    "赡养费用分担争议",
                    "%s一户兄弟%d人对老人赡养费用分担意见不一。",
                    "按月各自支付赡养费，医药费凭票均摊。",
                    ""),
            new DemoDispute(
                    Kind.COMPENSATION,
                    Urgency.SERIOUS,
                    "",
                    "自然资源局",
                    "征地青苗补偿争议",
                    "%s修建道路征用土地，%d户对青苗补偿的清点数量有异议。",
                    "双方到场复点，按复点数量补发差额。",
                    "示例项目建设指挥部"),
            new DemoDispute(
                    Kind.CONTRACT,
                    Urgency.ORDINARY,
                    "",
                    "",
                    "民间借贷争议",
                    "%s两人之间借款已%d年未还，双方对已还数额说法不一。",
                    "对账确认余额，分期还清。",
                    ""),
            new DemoDispute(
                    Kind.CONSUMER,
                    Urgency.MINOR,
                    "",
                    "市场监督管理局",
                    "农机质量争议",
                    "%s农户购买的农机使用%d天即发生故障，要求退换。",
                    "经营者免费更换并补偿误工损失。",
                    "示例农机经营部"),
            new DemoDispute(
                    Kind.ENVIRONMENT,
                    Urgency.SERIOUS,
                    "",
                    "生态环境局",
                    "养殖气味扰民争议",
                    "%s养殖户与周边%d户因粪污气味发生争执。",
                    "养殖户加盖储粪池，限期完成，镇里验收。",
                    "示例生态养殖场"));

    static DemoDispute any(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    String facts(String town, int number) {
        return facts.formatted(town, number);
    }
}
