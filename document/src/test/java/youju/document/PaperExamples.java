package youju.document;

import java.time.LocalDate;
import java.util.Random;

/** Three invented papers of an invented county. */
final class PaperExamples {

    static final String BUREAU = "云溪县信访局";

    private PaperExamples() {}

    /** 转送函, one page. */
    static OfficialPaper referral() {
        return OfficialPaper.letter(BUREAU, "云信转〔2022〕15号", "关于转送李某𠮷信访事项的函")
                .to("云溪县水利局")
                .paragraph("我局于2022年3月2日收到李某𠮷（云溪县青石镇柳树村村民）来信，反映柳树村集中供水工程自2021年11月起每日仅" + "供水2小时。经审查，该信访事项属于你单位法定职责范围。")
                .paragraph("依据《信访工作条例》第二十二条第二款的规定，现将该信访事项转送你单位。请自收到之日起15日内书面告知信访人"
                        + "是否受理、办理途径及程序；认为不属于本单位职权范围的，请自收到之日起5个工作日内提出异议并说明理由。")
                .annex("李某𠮷来信复印件")
                .signed(BUREAU, LocalDate.of(2022, 3, 6))
                .note("联系人：周某，电话：13800000000")
                .scanCode(new ScanCode(modules(29), "查询码 YX22-0306-7KQ4\n扫码查询办理进度"))
                .build();
    }

    /** 信访处理意见书, two pages with headings of every level and a table with merged cells. */
    static OfficialPaper opinion() {
        Form money = Form.withColumns(3, 12, 5, 5, 5)
                .labels(0)
                .head(
                        Form.item("类别").down(2),
                        Form.item("工程内容").down(2),
                        Form.item("金额（万元）").across(3))
                .head("核定", "已付", "未付")
                .row(
                        Form.item("管网").down(2),
                        Form.item("主管道更换1.8公里"),
                        Form.item("12.60"),
                        Form.item("12.60"),
                        Form.item("0.00"))
                .row("入户支管改造86户", "8.60", "5.20", "3.40")
                .row("设备", "加压泵站变频控制柜1套", "6.80", "0.00", "6.80")
                .row(Form.item("合计").across(2), Form.item("28.00"), Form.item("17.80"), Form.item("10.20"));
        return OfficialPaper.notice("云溪县水利局", "云水信〔2022〕8号", "关于李某𠮷信访事项的处理意见书")
                .to("李某𠮷")
                .paragraph("你反映柳树村集中供水工程供水时间不足的信访事项，我局于2022年3月9日受理，现已办理完毕，处理意见如下。")
                .paragraph("一、你的诉求")
                .paragraph("要求恢复柳树村全天供水，退还多收的水费。")
                .paragraph("二、调查核实的情况")
                .paragraph("（一）关于供水时间。2021年11月以来，柳树村加压泵站变频控制柜故障，每日供水降至2至3小时，情况属实。")
                .paragraph("（二）关于水费。供水站仍按每户每月15元收取基本水费，未按《供水合同》第九条减收，涉及86户、3870元，情况属实。")
                .paragraph("1. 工程资金。该工程2022年维修养护资金情况见下表。")
                .table(money)
                .paragraph("三、处理意见及依据")
                .paragraph("依据《信访工作条例》第三十二条的规定，予以支持：")
                .paragraph("（1）由青石镇供水站于2022年5月15日前恢复全天供水。")
                .paragraph("（2）由青石镇供水站于2022年4月底前退还多收的水费。")
                .paragraph("四、救济途径")
                .paragraph("如不服本意见，可以自收到本意见书之日起30日内向云溪县人民政府申请复查。")
                .signed("云溪县水利局", LocalDate.of(2022, 4, 20))
                .note("联系人：陈某，电话：13800000000")
                .copyTo("云溪县信访局")
                .copyTo("青石镇人民政府")
                .build();
    }

    /** 送达回证, a form. */
    static OfficialPaper receipt() {
        Form form = Form.withColumns(5, 9, 4, 8)
                .labels(0, 2)
                .row("受送达人", "李某𠮷", "送达机关", "云溪县水利局")
                .row("送达地点", "云溪县青石镇柳树村村民委员会")
                .row(Form.item("送达文书").down(2), Form.item("名称"), Form.item("文号").across(2))
                .row(Form.item("信访处理意见书"), Form.item("云水信〔2022〕8号").across(2))
                .row("送达方式", "□直接　□留置　□邮寄　□委托　□公告")
                .tall(2, "受送达人\n签名或盖章", "", "收到日期", "年　　月　　日")
                .tall(2, "代收人签名\n及代收理由", "", "收到日期", "年　　月　　日")
                .tall(2, "见证人签名\n及拒收事由", "", "见证日期", "年　　月　　日")
                .tall(2, "送达人签名", "", "送达日期", "年　　月　　日")
                .tall(3, "备注", "");
        return OfficialPaper.form("云水送〔2022〕21号", "送达回证")
                .table(form)
                .scanCode(new ScanCode(modules(25), "查询码 YX22-0306-7KQ4\n扫码查询办理进度"))
                .build();
    }

    /** A square that looks like a code; it says nothing. */
    static boolean[][] modules(int size) {
        Random random = new Random(size);
        boolean[][] modules = new boolean[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                modules[row][column] = random.nextBoolean();
            }
        }
        finder(modules, 0, 0);
        finder(modules, 0, size - 7);
        finder(modules, size - 7, 0);
        return modules;
    }

    private static void finder(boolean[][] modules, int top, int left) {
        for (int row = 0; row < 7; row++) {
            for (int column = 0; column < 7; column++) {
                int ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
                modules[top + row][left + column] = ring != 2;
            }
        }
    }
}
