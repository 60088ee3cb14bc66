package youju.budget;

/** The three kinds of expenditure that are told of apart, 三公经费. Which class is one of them stands with the class. */
public enum ThreePublic {
    /** 因公出国（境）费, class 30212. */
    ABROAD,
    /** 公务用车购置及运行维护费, classes 31013 and 30231. */
    VEHICLE,
    /** 公务接待费, class 30217. */
    RECEPTION
}
