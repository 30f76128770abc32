package no.veikart.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field as one line that is the same in every language: ids, constants, dates and quarters as they are stored, a period as
 * {@code 2023-Q1/2024-Q4 YEAR}, a record as its fields that say something.
 */
final class FieldText {
    private FieldText() {}

    /** Null when there is no value. */
    static @Nullable String of(@Nullable Object value) {
        return value instanceof Record record && !(value instanceof Period) ? fields(record) : plain(value);
    }

    private static @Nullable String plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Period period -> text(period);
            case Record record -> "{" + fields(record) + "}";
            case List<?> list -> list.stream().map(FieldText::plain).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    private static String text(Period period) {
        String span = period.start() + "/" + (period.end() == null ? ".." : period.end());
        return period.precision() == Precision.QUARTER ? span : span + " " + period.precision();
    }

    private static String fields(Record record) {
        return RecordShape.of(record.getClass()).fields().stream()
                .map(field -> {
                    Object value = field.read(record);
                    return value == null || List.of().equals(value) ? null : field.name() + ": " + plain(value);
                })
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
