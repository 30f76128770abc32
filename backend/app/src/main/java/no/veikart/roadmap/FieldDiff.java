package no.veikart.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two records. Used once. */
final class FieldDiff {
    private final List<FieldChange> found = new ArrayList<>();

    List<FieldChange> between(Record before, Record after) {
        records(before, after, "");
        return List.copyOf(found);
    }

    private void records(Record before, Record after, String path) {
        for (RecordShape.Field field : RecordShape.of(before.getClass()).fields()) {
            values(field.read(before), field.read(after), path + field.name());
        }
    }

    private void values(@Nullable Object before, @Nullable Object after, String path) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Record from && after instanceof Record to && !(before instanceof Period)) {
            records(from, to, path + ".");
        } else if (before instanceof List<?> from && after instanceof List<?> to) {
            lists(from, to, path);
        } else {
            found.add(new FieldChange(path, before, after));
        }
    }

    private void lists(List<?> before, List<?> after, String path) {
        boolean keyed = hasKeys(before) && hasKeys(after);
        List<?> from = keyed ? before.stream().map(FieldDiff::keyOf).toList() : before;
        List<?> to = keyed ? after.stream().map(FieldDiff::keyOf).toList() : after;
        Alignment kept = Alignment.of(from, to);
        for (int i = 0; i < before.size(); i++) {
            int place = kept.placeInSecond(i);
            if (place < 0) {
                found.add(new FieldChange(path + "[" + i + "]", before.get(i), null));
            } else {
                values(before.get(i), after.get(place), path + "[" + from.get(i) + "]");
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!kept.isInFirst(i)) {
                found.add(new FieldChange(path + "[" + i + "]", null, after.get(i)));
            }
        }
    }

    /** Whether the entries of a list are records that their first field tells apart. */
    private static boolean hasKeys(List<?> list) {
        Set<Object> keys = new HashSet<>();
        return list.stream().allMatch(each -> keyOf(each) != null && keys.add(Objects.requireNonNull(keyOf(each))));
    }

    private static @Nullable Object keyOf(Object entry) {
        if (!(entry instanceof Record record)) {
            return null;
        }
        RecordShape.Field first = RecordShape.of(record.getClass()).fields().getFirst();
        Object value = first.read(record);
        boolean tells = value instanceof Enum || value instanceof LocalDate || first.refersTo() != null;
        return tells ? value : null;
    }
}
