package no.veikart.platform;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What is no proper request never reaches us: the container refuses it, in the shape of all other refusals and not as a page of its own. */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        TomcatContextCustomizer shape = context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        };
        factory.addContextCustomizers(shape);
    }

    /** Made by the container, by its name. */
    public static final class Report extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable ignored) {
            boolean told = response.isCommitted() || response.getContentWritten() > 0;
            if (told || response.getStatus() < Response.SC_BAD_REQUEST || !response.setErrorReported()) {
                return;
            }
            boolean ours = response.getStatus() >= Response.SC_INTERNAL_SERVER_ERROR;
            try {
                ErrorAnswer.write(
                        response,
                        response.getStatus(),
                        ours ? ErrorCode.INTERNAL_ERROR : ErrorCode.BAD_USER_INPUT,
                        ours
                                ? "the server could not answer"
                                : "the request is malformed; in an address, write what is no letter or digit as %20 is written for a space");
                response.finishResponse();
            } catch (java.io.IOException gone) {
                // Nobody is there to be told.
            }
        }
    }
}
