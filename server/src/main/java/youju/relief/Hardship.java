package youju.relief;

/** Why somebody is in need; one of them, the heaviest. Names are {@code relief.hardship.*}. */
public enum Hardship {
    /** 大病. */
    ILLNESS,
    /** 残疾. */
    DISABILITY,
    /** 意外事故. */
    ACCIDENT,
    /** 自然灾害. */
    DISASTER,
    /** 亲属亡故. */
    BEREAVEMENT,
    /** 就学. */
    SCHOOLING,
    /** 基本生活. */
    LIVING
}
