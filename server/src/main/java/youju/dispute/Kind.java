package youju.dispute;

/** What a dispute is about. Names for readers are {@code dispute.kind.*} in the bundle. */
public enum Kind {
    /** 土地、山林、水利权属. */
    LAND,
    /** 房地产、物业. */
    HOUSING,
    /** 劳动争议、农民工工资. */
    LABOUR,
    /** 征地拆迁补偿. */
    COMPENSATION,
    /** 邻里. */
    NEIGHBOUR,
    /** 婚姻家庭. */
    FAMILY,
    /** 合同、借贷. */
    CONTRACT,
    /** 消费. */
    CONSUMER,
    /** 医疗. */
    MEDICAL,
    /** 环境. */
    ENVIRONMENT,
    /** 涉退役军人待遇. */
    VETERAN,
    OTHER
}
