package no.veikart.web;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a viewer of its own in the one browser, and looks at what it did. */
final class ViewerExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(ViewerExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Viewer.class;
    }

    @Override
    public Viewer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        Viewer viewer = new Viewer(chromium.browser(), addressOf(context));
        context.getStore(NAMESPACE).put(Viewer.class, viewer);
        return viewer;
    }

    private static String addressOf(ExtensionContext context) {
        WebServerApplicationContext application =
                (WebServerApplicationContext) SpringExtension.getApplicationContext(context);
        return "http://127.0.0.1:" + application.getWebServer().getPort();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Viewer viewer = context.getStore(NAMESPACE).remove(Viewer.class, Viewer.class);
        if (viewer == null) {
            return;
        }
        try (viewer) {
            if (context.getExecutionException().isEmpty()) {
                viewer.assertQuiet();
            }
        }
    }
}
