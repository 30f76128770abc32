package no.veikart.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives the viewer for each of its deep links; the page's own router reads the address. */
@Controller
class ViewerPages implements ErrorViewResolver {
    private static final String VIEWER = "forward:/index.html";

    @GetMapping({
        "/item/{id}",
        "/graph/{id}",
        "/search",
        "/compare",
        "/what-if",
        "/graph",
        "/path",
        "/portfolio",
        "/governance",
        "/meeting-pack",
        "/strategy",
        "/adoption",
        "/solutions",
        "/organisation",
        "/contradictions",
        "/about",
        "/glossary",
        "/accessibility",
        "/sign-in",
        "/reporting",
        "/report/{id}",
        "/edit/{id}",
        "/propose/{id}",
        "/remove/{id}",
        "/register/{id}",
        "/open-round/{id}",
        "/decide",
        "/decide/{id}",
        "/adopt",
        "/adopt/{actor}/{solution}",
        "/adopt/{actor}/{solution}/{adoption}",
        "/proposals",
        "/proposals/{id}"
    })
    String viewer() {
        return VIEWER;
    }

    @GetMapping("/graphiql")
    String graphiql() {
        return "forward:/graphiql/index.html";
    }

    /** A browser that follows a link to nowhere gets the viewer as well: it says so in the reader's language, and shows the way on. */
    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status == HttpStatus.NOT_FOUND ? new ModelAndView(VIEWER, status) : null;
    }
}
