package youju.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a route: signed-in people with one of these roles may take it; with none named, anyone signed in. A route that
 * carries neither this nor {@link Open} is refused to everybody, and fails the test that walks them all.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
    Role[] value() default {};
}
