package no.veikart.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.roadmap.InvalidContent;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be stored and read again as it was: halves of characters, control characters, numbers that are none, empty objects. */
public final class PlainText {
    private PlainText() {}

    /** What is wrong in a document's value and everything within. */
    public static List<InvalidContent> problemsIn(String path, @Nullable Object value) {
        List<InvalidContent> found = new ArrayList<>();
        collect(path, value, found);
        return found;
    }

    private static void collect(String path, @Nullable Object value, List<InvalidContent> found) {
        switch (value) {
            case Map<?, ?> map
            when map.isEmpty() && !path.isEmpty() ->
                found.add(new InvalidContent(path, "nothing is given in it; leave it out, or give at least one field"));
            case Map<?, ?> map ->
                map.forEach((key, inner) -> collect(path.isEmpty() ? "" + key : path + "." + key, inner, found));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "[" + i + "]", list.get(i), found);
                }
            }
            case String text ->
                text.codePoints()
                        .filter(PlainText::isNoText)
                        .findFirst()
                        .ifPresent(bad -> found.add(new InvalidContent(
                                path, "the text holds U+%04X, which is no printable character".formatted(bad))));
            case Double number
            when !Double.isFinite(number) -> found.add(new InvalidContent(path, "the number is too large"));
            case null, default -> {}
        }
    }

    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
            default -> false;
        };
    }
}
