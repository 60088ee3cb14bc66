package youju.paper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a template may leave open, written {@code {{信访人}}}. Empty where the step says nothing of it. */
public enum Placeholder {
    PETITIONER("信访人", "杨示例"),
    PETITIONER_PHONE("信访人电话", "13800000000"),
    PETITIONER_ADDRESS("信访人住址", "云岭县云台镇一村1号"),
    QUERY_CODE("查询码", "7KQ2-M9XT-4HPA"),
    PETITION_NUMBER("编号", "XF2022-000123"),
    RECEIVED_ON("收到日期", "2022年6月1日"),
    REGISTERED_ON("登记日期", "2022年6月1日"),
    CHANNEL("信访形式", "来信"),
    KIND("信访类别", "申诉求决"),
    CATEGORY("内容分类", "房屋征收补偿"),
    PLACE("问题属地", "云台镇一村"),
    PEOPLE("信访人数", "1"),
    SUMMARY("事项摘要", "反映房屋征收补偿未到位"),
    REQUEST("信访请求", "请求支付剩余补偿款。"),
    FACTS("事实理由", "2021年房屋被征收，签订协议后补偿款至今未付清。"),
    PORTAL("查询网址", "http://localhost:8080/follow"),
    ISSUER("出具单位", "云岭县住房和城乡建设局"),
    ISSUED_ON("出具日期", "2022年6月20日"),
    OFFICIAL("经办人", "李示例"),
    BUREAU("信访部门", "云岭县信访局"),
    TASK("办理事项", "请依法处理"),
    ADDRESSEE("主送单位", "云岭县住房和城乡建设局"),
    LEAD("受理单位", "云岭县住房和城乡建设局"),
    ACCEPTED_ON("受理日期", "2022年6月10日"),
    ROUTE("办理途径", "信访程序"),
    ROUTE_BASIS("途径依据", "《信访工作条例》第三十一条"),
    PROCEDURE("办理程序", "听取陈述事实和理由，调查核实，出具信访处理意见书。"),
    DUE("期限", "2022年8月9日"),
    DUE_BASIS("期限依据", "《信访工作条例》第三十四条"),
    FORMER_DUE("原期限", "2022年8月9日"),
    DAYS("天数", "30"),
    WORDS("说明", "需要进一步核实征收档案。"),
    GROUND("不予受理情形", "不属于本机关职权范围"),
    GROUND_BASIS("不予受理依据", "《信访工作条例》第二十三条"),
    WHERE("去向", "云岭县人力资源和社会保障局"),
    SUGGESTED_BODY("建议承办单位", "云岭县人力资源和社会保障局"),
    SENT_NUMBER("来文文号", "云信转〔2022〕15号"),
    HEARING_DAY("听证日期", "2022年7月5日"),
    HEARING_PLACE("听证地点", "云岭县信访局二楼听证室"),
    ASKED("请求内容", "支付剩余补偿款。"),
    FINDINGS("事实认定", "协议有效，尚欠部分款项。"),
    OPINION("处理意见", "于三十日内付清剩余补偿款。"),
    BASIS("法律依据", "《国有土地上房屋征收与补偿条例》第二十六条"),
    OUTCOME("处理结论", "予以支持"),
    REVIEW_BODY("复查机关", "云岭县人民政府"),
    RESPONDENT("被申请机关", "云岭县住房和城乡建设局"),
    VERDICT("审查结论", "维持"),
    REMEDY("后续权利", "如不服本意见，可以自收到之日起三十日内向云江市人民政府请求复核。"),
    OPINION_NUMBER("处理意见文号", "云住建处〔2022〕3号"),
    REVIEW_NUMBER("复查意见文号", "云政查〔2022〕1号"),
    SERVED_PAPER("送达文书", "信访处理意见书（云住建处〔2022〕3号）"),
    SERVED_ON("送达日期", "2022年7月20日"),
    MANNER("送达方式", "直接送达"),
    FAULT("督办情形", "无正当理由超期"),
    SUGGESTIONS("督办建议", "改进工作"),
    TAKEN_UP("采纳建议", "改进工作");

    /** Never stored with a paper; filled in when it is drawn, masked unless the copy is an original. */
    static final Set<Placeholder> PRIVATE = EnumSet.of(PETITIONER, PETITIONER_PHONE, PETITIONER_ADDRESS, QUERY_CODE);

    private final String written;
    private final String sample;

    Placeholder(String written, String sample) {
        this.written = written;
        this.sample = sample;
    }

    /** Its name between the braces. */
    public String written() {
        return written;
    }

    /** What a preview shows in its place. */
    public String sample() {
        return sample;
    }

    boolean isPrivate() {
        return PRIVATE.contains(this);
    }

    static Optional<Placeholder> of(String written) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.written.equals(written.strip()))
                .findFirst();
    }
}
