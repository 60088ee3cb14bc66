package youju.demo;

import java.util.List;

/**
 * What the demo county's bureau was granted and spent in a year, line by line, in yuan. Those of 2022 add up to the figures of
 * a published self-evaluation of a bureau of this size: basic 2 257 200 (wages 2 039 700, goods and services 183 300 with
 * 31 425 for reception, aid 34 200), projects 1 440 000 (207 400, 1 057 200, 169 000, 6 400); 2021 to its figures for the
 * year before: 2 074 600 with 244 200 and 37 945, and 2 600 000. How these divide is invented, as are payees.
 *
 * <p>Where that report contradicts itself: it calls 1 440 000 both the budget of the projects and what was spent on a budget of
 * 1 000 000. Here 1 000 000 was the opening budget, and 440 000 was added later.
 */
record DemoSpending(
        String project,
        String function,
        String economic,
        int opening,
        int spent,
        int parts,
        String payee,
        String purpose) {

    static final String BASIC = "";
    static final String RELIEF = "信访业务与救助专项";
    static final String CENTRAL = "疑难信访事项中央补助";
    static final String AWARD = "先进县创建奖励";

    private static final String PETITION = "2010308";
    private static final String PENSION = "2080505";
    private static final String MEDICAL = "2101101";
    private static final String HOUSING = "2210201";

    /** Paid each month. */
    private static final int MONTHLY = 12;

    static final List<DemoSpending> OF_2022 = List.of(
            basic(PENSION, "30108", 180_000, 212_400, MONTHLY, "云岭县社会保险服务中心", "基本养老保险缴费"),
            basic(MEDICAL, "30110", 96_000, 106_200, MONTHLY, "云岭县医疗保障事务中心", "职工基本医疗保险缴费"),
            basic(HOUSING, "30113", 140_000, 159_300, MONTHLY, "云岭县住房公积金管理部", "住房公积金"),
            basic(PETITION, "30101", 520_000, 612_000, MONTHLY, "在职人员（18人）", "基本工资"),
            basic(PETITION, "30102", 330_000, 420_000, MONTHLY, "在职人员（18人）", "津贴补贴"),
            basic(PETITION, "30107", 200_000, 264_000, MONTHLY, "事业人员（8人）", "绩效工资"),
            basic(PETITION, "30112", 14_400, 14_400, MONTHLY, "云岭县社会保险服务中心", "工伤、失业保险缴费"),
            basic(PETITION, "30103", 54_200, 251_400, 2, "在职人员（18人）", "年度考核奖"),
            basic(PETITION, "30201", 62_000, 38_000, 14, "示例办公用品店", "办公用品"),
            basic(PETITION, "30202", 24_000, 16_500, 6, "示例文印店", "文件印制"),
            basic(PETITION, "30205", 3_000, 2_400, MONTHLY, "示例自来水公司", "水费"),
            basic(PETITION, "30206", 15_000, 13_200, MONTHLY, "示例供电所", "电费"),
            basic(PETITION, "30207", 16_000, 11_800, MONTHLY, "示例通信公司", "电话、网络费"),
            basic(PETITION, "30211", 41_000, 24_600, 11, "本局工作人员", "差旅费报销"),
            basic(PETITION, "30213", 15_000, 8_400, 4, "示例维修部", "办公设备维修"),
            basic(PETITION, "30216", 12_000, 5_800, 2, "示例培训中心", "业务培训"),
            basic(PETITION, "30217", 47_100, 31_425, 17, "示例酒家", "公务接待（附公函、清单）"),
            basic(PETITION, "30228", 18_000, 15_175, 4, "本局工会", "工会经费"),
            basic(PETITION, "30239", 23_100, 16_000, 8, "示例出租车公司", "公务出行"),
            basic(PETITION, "30305", 34_200, 34_200, MONTHLY, "遗属（3人）", "遗属生活补助"),
            project(RELIEF, "30199", 150_000, 207_400, MONTHLY, "接待中心聘用人员", "聘用人员劳动报酬"),
            project(RELIEF, "30211", 190_000, 286_000, 26, "本局工作人员", "下访、接访、督查差旅费"),
            project(RELIEF, "30226", 160_000, 248_600, 18, "法律顾问、听证员", "法律咨询、听证劳务费"),
            project(RELIEF, "30227", 130_000, 196_000, 5, "示例调解服务中心", "矛盾纠纷第三方调解"),
            project(RELIEF, "30202", 40_000, 62_400, 12, "示例文印店", "宣传资料印制"),
            project(RELIEF, "30207", 26_000, 38_200, MONTHLY, "示例通信公司", "视频接访线路"),
            project(RELIEF, "30213", 16_000, 24_000, 4, "示例维修部", "接待大厅维修"),
            project(RELIEF, "30214", 96_000, 96_000, 4, "示例物业公司", "接待场所租金"),
            project(RELIEF, "30215", 30_000, 42_000, 6, "示例会议中心", "联席会议"),
            project(RELIEF, "30216", 44_600, 64_000, 4, "示例培训中心", "乡镇信访干部培训"),
            project(RELIEF, "30306", 111_000, 79_000, 2, "信访救助对象", "信访救助（按批发放，名册见附件）"),
            project(RELIEF, "31002", 6_400, 6_400, 1, "示例电脑店", "购置打印机一台"),
            project(CENTRAL, "30306", 0, 90_000, 2, "信访救助对象", "信访救助（按批发放，名册见附件）"));

    static final List<DemoSpending> OF_2021 = List.of(
            basic(PENSION, "30108", 170_000, 188_000, MONTHLY, "云岭县社会保险服务中心", "基本养老保险缴费"),
            basic(MEDICAL, "30110", 90_000, 94_000, MONTHLY, "云岭县医疗保障事务中心", "职工基本医疗保险缴费"),
            basic(HOUSING, "30113", 132_000, 141_000, MONTHLY, "云岭县住房公积金管理部", "住房公积金"),
            basic(PETITION, "30101", 560_000, 588_000, MONTHLY, "在职人员（18人）", "基本工资"),
            basic(PETITION, "30102", 350_000, 384_000, MONTHLY, "在职人员（18人）", "津贴补贴"),
            basic(PETITION, "30107", 210_000, 240_000, MONTHLY, "事业人员（8人）", "绩效工资"),
            basic(PETITION, "30112", 13_200, 13_200, MONTHLY, "云岭县社会保险服务中心", "工伤、失业保险缴费"),
            basic(PETITION, "30103", 60_000, 148_600, 2, "在职人员（18人）", "年度考核奖"),
            basic(PETITION, "30201", 60_000, 52_000, 15, "示例办公用品店", "办公用品"),
            basic(PETITION, "30202", 26_000, 24_000, 7, "示例文印店", "文件印制"),
            basic(PETITION, "30205", 3_000, 2_600, MONTHLY, "示例自来水公司", "水费"),
            basic(PETITION, "30206", 15_000, 14_400, MONTHLY, "示例供电所", "电费"),
            basic(PETITION, "30207", 16_000, 13_600, MONTHLY, "示例通信公司", "电话、网络费"),
            basic(PETITION, "30211", 44_000, 41_000, 14, "本局工作人员", "差旅费报销"),
            basic(PETITION, "30213", 14_000, 12_655, 5, "示例维修部", "办公设备维修"),
            basic(PETITION, "30216", 12_000, 11_000, 3, "示例培训中心", "业务培训"),
            basic(PETITION, "30217", 48_000, 37_945, 20, "示例酒家", "公务接待（附公函、清单）"),
            basic(PETITION, "30228", 16_000, 14_000, 4, "本局工会", "工会经费"),
            basic(PETITION, "30239", 22_000, 21_000, 10, "示例出租车公司", "公务出行"),
            basic(PETITION, "30305", 33_600, 33_600, MONTHLY, "遗属（3人）", "遗属生活补助"),
            project(RELIEF, "30199", 180_000, 198_000, MONTHLY, "接待中心聘用人员", "聘用人员劳动报酬"),
            project(RELIEF, "30211", 240_000, 342_000, 28, "本局工作人员", "下访、接访、督查差旅费"),
            project(RELIEF, "30226", 170_000, 266_000, 18, "法律顾问、听证员", "法律咨询、听证劳务费"),
            project(RELIEF, "30227", 130_000, 208_000, 5, "示例调解服务中心", "矛盾纠纷第三方调解"),
            project(RELIEF, "30202", 50_000, 74_000, 12, "示例文印店", "宣传资料印制"),
            project(RELIEF, "30207", 30_000, 44_000, MONTHLY, "示例通信公司", "视频接访线路"),
            project(RELIEF, "30213", 18_000, 28_000, 4, "示例维修部", "接待大厅维修"),
            project(RELIEF, "30214", 96_000, 96_000, 4, "示例物业公司", "接待场所租金"),
            project(RELIEF, "30215", 30_000, 48_000, 6, "示例会议中心", "联席会议"),
            project(RELIEF, "30216", 50_000, 72_000, 4, "示例培训中心", "乡镇信访干部培训"),
            project(RELIEF, "30306", 0, 118_000, 3, "信访救助对象", "信访救助（按批发放，名册见附件）"),
            project(RELIEF, "31002", 6_000, 6_000, 1, "示例电脑店", "购置电脑一台"),
            project(CENTRAL, "30306", 0, 100_000, 2, "信访救助对象", "信访救助（按批发放，名册见附件）"),
            project(AWARD, "30227", 0, 620_000, 6, "示例调解服务中心", "积案化解第三方评估"),
            project(AWARD, "30226", 0, 180_000, 8, "法律顾问、听证员", "听证、评议劳务费"),
            project(AWARD, "30202", 0, 120_000, 6, "示例文印店", "创建资料印制"),
            project(AWARD, "30216", 0, 80_000, 4, "示例培训中心", "乡镇信访干部培训"));

    private static DemoSpending basic(
            String function, String economic, int opening, int spent, int parts, String payee, String purpose) {
        return new DemoSpending(BASIC, function, economic, opening, spent, parts, payee, purpose);
    }

    private static DemoSpending project(
            String project, String economic, int opening, int spent, int parts, String payee, String purpose) {
        return new DemoSpending(project, PETITION, economic, opening, spent, parts, payee, purpose);
    }

    boolean isMonthly() {
        return parts == MONTHLY;
    }

    /** Paid early and late in the year. */
    boolean isBonus() {
        return economic.equals("30103");
    }

    /** Paid by quarter on a contract. */
    boolean isRent() {
        return economic.equals("30214");
    }

    /** The class of the year's classification: petition work has had a new one since 2024. */
    String functionIn(int year) {
        return function.equals(PETITION) && year >= 2024 ? "2014004" : function;
    }
}
