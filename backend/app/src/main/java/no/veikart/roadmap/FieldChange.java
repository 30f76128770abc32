package no.veikart.roadmap;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two records of one type, small enough to be told: no whole list where an entry came or went.
 *
 * @param path where it is: {@code period}; {@code description.en}; {@code phases[CONCEPT].period} in a list whose entries are told apart by
 *     their first field; {@code roles[2]} for an entry that came to that place of a list, or went from it
 * @param before null when there was nothing
 * @param after null when there is nothing
 */
public record FieldChange(
        String path, @Nullable Object before, @Nullable Object after) {

    /**
     * All differences, in the order of the fields. Put together with either record they make the other: what went is taken out of its
     * place, then what came is put into its own.
     */
    public static List<FieldChange> between(Record before, Record after) {
        return new FieldDiff().between(before, after);
    }

    /** The field of the record itself that it is in. */
    public String field() {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return path.substring(0, end);
    }

    /** What was there before, in one line that is the same in every language; null when there was nothing. */
    public @Nullable String textBefore() {
        return FieldText.of(before);
    }

    /** What is there after, in one line that is the same in every language; null when there is nothing. */
    public @Nullable String textAfter() {
        return FieldText.of(after);
    }

    /** By how much a period moved; null when this is no change of one period to another. */
    public @Nullable PeriodShift shift() {
        return before instanceof Period from && after instanceof Period to ? PeriodShift.between(from, to) : null;
    }

    /** Whether another difference is about the same, though perhaps between other moments. */
    public boolean isAbout(FieldChange other) {
        return withoutPlace().equals(other.withoutPlace())
                && (Objects.equals(after, other.after) || Objects.equals(before, other.before));
    }

    /** The path; the list alone for an entry that came or went. */
    public String withoutPlace() {
        return path.endsWith("]") ? path.substring(0, path.lastIndexOf('[')) : path;
    }
}
