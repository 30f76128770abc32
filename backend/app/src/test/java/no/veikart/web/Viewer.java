package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** The viewer in a window of its own: no memory of other tests, and an ear on the console and the network. */
final class Viewer implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> foreign = new CopyOnWriteArrayList<>();

    Viewer(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("nb-NO").setViewportSize(1280, 900));
        context.setDefaultTimeout(15_000);
        context.onRequest(request -> listen(request.url()));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    /** The browser itself reaches no other host: see {@link Chromium}. Here it is written down that somebody tried. */
    private void listen(String url) {
        if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            foreign.add(url);
        }
    }

    /** The same site in another browser, for another thread: a browser is for one. */
    Viewer in(Chromium other) {
        return new Viewer(other.browser(), address);
    }

    Page page() {
        return page;
    }

    /** Opens a path that is no page of the viewer. */
    void visit(String path) {
        page.navigate(address + path);
    }

    /** Asks the server for a path, past the browser's own memory. */
    void ask(String path) {
        page.request().get(address + path);
    }

    /** Opens a path of the site and waits until the page has its answer. */
    Viewer open(String path) {
        page.navigate(address + path);
        return settled();
    }

    /** Waits until the open page has its answer, whatever it is. */
    Viewer settled() {
        page.locator("main > [aria-busy=false] h1").first().waitFor();
        return this;
    }

    /** Changes the language with its link, and waits until the page is there in it. */
    Viewer in(String language) {
        at(".languages a[lang=" + language + "]").click();
        at("html[lang=" + language + "]").waitFor();
        return settled();
    }

    /** Has the pages drawn as for an editor. The token is none: it is only sent with what is written. */
    Viewer asEditor() {
        page.evaluate(
                "sessionStorage.setItem('veikart.session', JSON.stringify({ token: 'vk_none', organisation: 'actor:ks', name:"
                        + " 'KS', role: 'EDITOR', expires: null }))");
        return this;
    }

    Viewer dark() {
        return colours(ColorScheme.DARK);
    }

    Viewer light() {
        return colours(ColorScheme.LIGHT);
    }

    private Viewer colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Viewer onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    Viewer wide(int pixels) {
        page.setViewportSize(pixels, 800);
        return this;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Those of them that hold a text. */
    Locator at(String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    String heading() {
        return at("h1").innerText().strip();
    }

    /** The path and the query of the open page. */
    String path() {
        URI uri = URI.create(page.url());
        return uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery();
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** The values of an attribute where a selector finds it, each once. */
    TreeSet<String> all(String selector, String attribute) {
        Object values = page.evaluate(
                "([selector, attribute]) => [...document.querySelectorAll(selector)].map((e) =>"
                        + " e.getAttribute(attribute))",
                List.of(selector, attribute));
        TreeSet<String> all = new TreeSet<>();
        ((List<?>) values).forEach(value -> all.add(String.valueOf(value)));
        return all;
    }

    /** Waits until an expression is true. Playwright's own way to wait for that needs eval, which the policy forbids. */
    void until(String expression) {
        for (int tries = 0; tries < 100; tries++) {
            if (Boolean.TRUE.equals(page.evaluate(expression))) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("never true: " + expression);
    }

    /** For tests that break something: what the console said until now is as it should be. */
    void forgiveErrors() {
        errors.clear();
    }

    void assertQuiet() {
        assertThat(errors).as("errors on the console").isEmpty();
        assertThat(foreign).as("requests to other hosts").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
