package youju.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import youju.petition.Kind;

/**
 * What a petition of the demo county is about.
 *
 * @param department the body with authority, without the county's name
 * @param litigation whether it belongs to a court or another statutory procedure
 */
record DemoMatter(
        Kind kind,
        String category,
        String department,
        String summary,
        String facts,
        String request,
        boolean litigation) {

    private static final List<DemoMatter> ALL = List.of(
            appeal("LD-1", "人力资源和社会保障局", "反映工程项目拖欠农民工工资", "班组%d人在%s务工，完工后工资至今未结清，多次催要未果。", "请求督促结清所欠工资。"),
            appeal("LD-2", "人力资源和社会保障局", "反映养老保险缴费年限认定问题", "本人曾在原县属企业工作%d年，档案记载不全，%s经办时未予认定。", "请求核实工龄并补记缴费年限。"),
            appeal("LD-4", "人力资源和社会保障局", "反映工伤待遇未支付", "本人%d月在%s务工受伤，已作出工伤认定，用人单位未支付待遇。", "请求督促支付工伤待遇。"),
            appeal("ZY-1", "自然资源局", "反映征地补偿款发放不到位", "%s修路征用承包地，补偿款尚有%d户未领到。", "请求公开补偿明细并足额发放。"),
            appeal("ZY-3", "自然资源局", "反映不动产登记办理时间长", "%s小区交房已%d年，不动产权证仍未办理。", "请求协调办理不动产权证。"),
            appeal("CX-1", "住房和城乡建设局", "反映房屋征收补偿标准不一", "%s片区改造，同一地段补偿标准前后相差%d元每平方米。", "请求按同一标准补偿。"),
            appeal("CX-2", "住房和城乡建设局", "反映物业服务质量差", "%s小区电梯停运%d天，物业以资金不足为由未维修。", "请求督促物业履行维修责任。"),
            appeal("CX-6", "住房和城乡建设局", "反映路灯长期不亮", "%s主街路灯不亮已%d个月，居民夜间出行不便。", "请求修复路灯。"),
            appeal("NY-1", "农业农村局", "反映土地承包经营权纠纷", "%s两户因%d亩承包地边界不清发生争议。", "请求调查确认承包地边界。"),
            appeal("NY-2", "农业农村局", "反映宅基地审批问题", "本人%d年申请宅基地，%s至今未答复是否批准。", "请求书面答复审批结果。"),
            appeal("JY-1", "教育局", "反映子女入学问题", "进城务工%d年，子女在%s申请就近入学未获安排。", "请求按政策安排入学。"),
            appeal("JY-2", "教育局", "反映代课教师待遇问题", "本人在%s任代课教师%d年，养老补助未落实。", "请求落实养老补助政策。"),
            appeal("WJ-3", "卫生健康局", "反映医疗费用报销比例", "在外地住院%d天，回%s后报销比例与告知不符。", "请求核实并补报。"),
            appeal("WJ-5", "卫生健康局", "反映乡村医生待遇", "本人在%s任乡村医生%d年，离岗后生活补助未发放。", "请求核发生活补助。"),
            appeal("MZ-1", "民政局", "申请最低生活保障未获批准", "家庭%d口人，主要劳动力患病，在%s申请低保未获批准。", "请求重新核查家庭收入。"),
            appeal("MZ-2", "民政局", "请求临时救助", "家庭遭遇火灾，损失约%d万元，%s只给予口头慰问。", "请求给予临时救助。"),
            appeal("JT-1", "交通运输局", "反映农村公路损毁未修复", "%s通村公路塌方已%d个月，车辆无法通行。", "请求尽快修复。"),
            appeal("HJ-5", "生态环境局", "反映养殖场污染", "%s养殖场距居民区约%d米，污水直排沟渠。", "请求查处并整改。"),
            appeal("HJ-3", "生态环境局", "反映加工厂噪声扰民", "%s加工厂夜间生产，噪声影响约%d户居民休息。", "请求责令整改。"),
            appeal("SC-1", "市场监督管理局", "反映预付卡退款难", "在%s一健身房办卡，停业后%d名会员余额无法退还。", "请求协调退款。"),
            appeal("TY-2", "退役军人事务局", "反映优抚待遇未落实", "服役%d年，回%s后优抚补助未按标准发放。", "请求核实补发。"),
            new DemoMatter(Kind.APPEAL, "ZF-2", "政法委机关", "反映判决生效后执行不到位", "与%s一公司的合同纠纷已判决%d个月，执行款未到位。", "请求督促执行。", true),
            new DemoMatter(Kind.APPEAL, "LD-3", "人力资源和社会保障局", "反映劳动合同纠纷", "在%s一公司工作%d年被口头辞退，未支付补偿。", "请求支付经济补偿。", true),
            proposal("QT-1", "住房和城乡建设局", "建议增设公共停车位", "%s集镇赶集日车辆乱停，建议利用空地增设约%d个停车位。"),
            proposal("QT-1", "交通运输局", "建议调整公交班次", "%s至县城公交每日仅%d班，建议早晚各加一班。"),
            proposal("QT-1", "教育局", "建议延长校园课后服务时间", "%s小学放学早，约%d名学生无人照看，建议延长课后服务。"),
            new DemoMatter(
                    Kind.ACCUSATION, "JW-3", "纪委监委机关", "反映村干部作风问题", "反映%s某村干部在评定困难补助时优亲厚友，涉及%d户。", "请求调查处理。", false),
            new DemoMatter(
                    Kind.ACCUSATION, "JW-1", "纪委监委机关", "反映工作人员推诿", "反映%s窗口工作人员对群众申请推诿，%d次前往未办结。", "请求调查处理。", false));

    private static final int APPEALS = 21;

    private static DemoMatter appeal(String category, String department, String summary, String facts, String request) {
        return new DemoMatter(Kind.APPEAL, category, department, summary, facts, request, false);
    }

    private static DemoMatter proposal(String category, String department, String summary, String facts) {
        return new DemoMatter(Kind.PROPOSAL, category, department, summary, facts, "希望研究采纳。", false);
    }

    /** Four of five are appeals that a body has to handle, as in a county's year. */
    static DemoMatter any(RandomGenerator random) {
        boolean plain = random.nextInt(100) < 82;
        return plain ? ALL.get(random.nextInt(APPEALS)) : ALL.get(APPEALS + random.nextInt(ALL.size() - APPEALS));
    }

    /** The facts at a place, with a number. */
    String facts(String town, int number) {
        return facts.replace("%s", town).replace("%d", String.valueOf(number));
    }
}
