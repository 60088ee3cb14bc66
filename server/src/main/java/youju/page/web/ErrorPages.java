package youju.page.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import youju.page.Frame;
import youju.page.Frames;

/**
 * A page for what went wrong: what it is and what to do, without a word of the machine's insides. A program that asked
 * under {@code /api} gets the same as Problem Details (RFC 9457).
 */
@Controller
class ErrorPages implements ErrorController {

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        Frame frame = frames.of(request);
        String key = "page.error." + status.value();
        String known = frame.words().has(key) ? key : "page.error.500";
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, frame.say(known)));
        }
        return new ModelAndView("page/error", Map.of("page", new ErrorPage(frame, status.value(), known)), status);
    }
}
