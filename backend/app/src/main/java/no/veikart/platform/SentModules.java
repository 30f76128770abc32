package no.veikart.platform;

import java.util.regex.Pattern;

/** The viewer's modules without the comments and the indentation that are for who reads the repository: a seventh of what a page loads. */
final class SentModules {
    /** On lines of its own. */
    private static final Pattern COMMENT =
            Pattern.compile("^[ \\t]*/\\*\\*.*?\\*/[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Means nothing in the viewer's templates either: HTML and GraphQL are made of them. */
    private static final Pattern INDENTATION = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

    private SentModules() {}

    /** Every line keeps its number: what a browser says is wrong is found in the file. */
    static String smaller(String module) {
        String code = COMMENT.matcher(module)
                .replaceAll(found -> "\n".repeat((int) found.group().lines().count() - 1));
        return INDENTATION.matcher(code).replaceAll("");
    }
}
