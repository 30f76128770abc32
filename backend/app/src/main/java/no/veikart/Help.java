package no.veikart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of {@code --help}. */
final class Help {
    private Help() {}

    static boolean isAskedFor(String[] args) {
        return Arrays.stream(args).anyMatch(arg -> arg.equals("--help") || arg.equals("-h") || arg.equals("help"));
    }

    static String text() {
        try (InputStream text = Help.class.getResourceAsStream("/help.txt")) {
            if (text == null) {
                throw new IllegalStateException("help.txt is missing from the program");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
