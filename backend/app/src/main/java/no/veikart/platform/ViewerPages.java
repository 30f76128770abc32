package no.veikart.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the viewer for each of its deep links; the page's own router reads the address. */
@Controller
class ViewerPages {
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
        return "forward:/index.html";
    }

    @GetMapping("/graphiql")
    String graphiql() {
        return "forward:/graphiql/index.html";
    }
}
