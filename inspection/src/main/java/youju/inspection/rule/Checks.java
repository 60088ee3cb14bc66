package youju.inspection.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import youju.inspection.Category;
import youju.inspection.Severity;

/** What a rule says of itself. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Checks {

    /** Stable name, lower case with hyphens; also its heading in docs/rules.md. */
    String id();

    Category category();

    /** Narrower categories under which it files some of its findings. */
    Category[] also() default {};

    Severity severity();

    /** Title for a reader of Chinese. */
    String chinese();

    /** Title for a reader of English. */
    String english();

    /** Law, regulation or arithmetic that it rests on. */
    String source();
}
