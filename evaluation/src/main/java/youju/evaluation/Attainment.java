package youju.evaluation;

import java.math.BigDecimal;

/** How far a goal in words was reached, and what share of the weight that is worth (财预〔2020〕10号, 第七条). */
public enum Attainment {
    /** 达成年度指标: 80 % to 100 % of the weight. */
    REACHED("0.8", "1"),
    /** 部分达成年度指标并具有一定效果: from 60 %, below 80 %. */
    PARTLY("0.6", "0.8"),
    /** 未达成年度指标且效果较差: below 60 %. */
    NOT_REACHED("0", "0.6");

    private final BigDecimal from;
    private final BigDecimal to;

    Attainment(String from, String to) {
        this.from = new BigDecimal(from);
        this.to = new BigDecimal(to);
    }

    /** The least share of the weight. */
    public BigDecimal from() {
        return from;
    }

    /** The largest share; itself only for {@link #REACHED}. */
    public BigDecimal to() {
        return to;
    }

    /** Whether it may be worth this share. */
    public boolean admits(BigDecimal share) {
        int side = share.compareTo(to);
        return share.compareTo(from) >= 0 && (side < 0 || this == REACHED && side == 0);
    }
}
