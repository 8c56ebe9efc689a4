package io.toptier.desk.page.month;

import io.toptier.desk.web.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What is shown for an upload that is refused before anybody reads it. */
@ControllerAdvice
class TooLarge {
    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        var what = "The upload is larger than this desk takes at once. Upload a part of it at a time, zip it, or have"
                + " whoever runs the server open the exports' folder.";
        return new ModelAndView(
                "error/problem",
                Map.of("problem", Problem.of(HttpStatus.CONTENT_TOO_LARGE.value(), what, "")),
                HttpStatus.CONTENT_TOO_LARGE);
    }
}
