package youju.page.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Views from templates compiled with the program. A template takes one parameter, {@code page}: a controller puts that
 * record into the model and names the template.
 */
@Component
class TemplateViews implements ViewResolver, Ordered {

    /** Where the build puts compiled templates; the pom says the same. */
    private static final String PACKAGE = "templates";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

    TemplateViews() {
        engine.setTrimControlStructures(true);
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template)
                ? (model, request, response) -> render(
                        name,
                        Objects.requireNonNull(Objects.requireNonNull(model).get("page")),
                        response)
                : null;
    }

    /** Renders whole before it answers, so that a failing page is an error and not half a page. */
    void render(String name, Object page, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(name + ".jte", page, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
