package youju.budget;

/** A project (项目) of a year. Years are compared by the name. */
public record Project(long id, int year, String name, Kind kind) {

    /** The three groups of the form 基础数据表. */
    public enum Kind {
        /** 业务工作专项. */
        BUSINESS,
        /** 运行维护专项. */
        RUNNING,
        /** 县级专项资金. */
        COUNTY
    }
}
