package youju.page.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import youju.page.Frame;
import youju.page.Frames;

/**
 * A page for what went wrong: what it is and what to do, without a word of the machine's insides. A program that asked
 * under {@code /api} gets the same as Problem Details (RFC 9457).
 */
@Controller
class ErrorPages implements ErrorController {

    private static final String FOR_PROGRAMS = "/api/";

    private final Frames frames;
    private final TemplateViews views;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ErrorPages(Frames frames, TemplateViews views, LocaleResolver localeResolver, JsonMapper json) {
        this.frames = frames;
        this.views = views;
        this.locales = localeResolver;
        this.json = json;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        Frame frame = frames.of(request);
        String key = "page.error." + status.value();
        String known = frame.words().has(key) ? key : "page.error.500";
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith(FOR_PROGRAMS)) {
            return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, frame.say(known)));
        }
        return new ModelAndView("page/error", Map.of("page", new ErrorPage(frame, status.value(), known)), status);
    }

    /** Says that the database is away; asks it nothing. */
    void away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        Frame frame = frames.of(request);
        response.setStatus(status.value());
        if (request.getRequestURI().startsWith(FOR_PROGRAMS)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(
                    response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, frame.say("page.error.503")));
        } else {
            views.render("page/error", new ErrorPage(frame, status.value(), "page.error.503"), response);
        }
    }
}
