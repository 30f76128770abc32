package no.veikart.intake;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.veikart.export.SavedTables;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds of a thing's document. The columns are those of a saved operation, which follow the fields of the records.
 *
 * @param column the column's header
 * @param list the field whose list of records it is within; null for none
 * @param path where it stands in the document, or in each record of that list
 * @param shape what stands there
 * @param type of the values
 */
record SheetField(String column, @Nullable String list, List<String> path, Shape shape, Class<?> type) {
    enum Shape {
        /** The thing's id. */
        ID,
        /** A number, truth value, constant, date, quarter or plain text. */
        VALUE,
        /** Several of those. */
        VALUES,
        /** A text in a language. */
        TEXT,
        /** Several of those. */
        TEXTS,
        /** The id of another thing. */
        REFERENCE,
        /** The ids of others. */
        REFERENCES,
        /** Something that is worked out, or told of another thing; it cannot be set. */
        TOLD
    }

    static SheetField of(Class<?> record, SavedTables.Heading heading) {
        return heading.path().equals(List.of("id"))
                ? new SheetField(heading.name(), null, List.of("id"), Shape.ID, String.class)
                : within(record, heading, 0, null, List.of());
    }

    private static SheetField within(
            Class<?> record, SavedTables.Heading heading, int depth, @Nullable String list, List<String> above) {
        String name = heading.path().get(depth);
        RecordComponent component = Arrays.stream(record.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElse(null);
        List<String> path = new ArrayList<>(above);
        path.add(name);
        if (component == null) {
            return new SheetField(heading.name(), list, path, Shape.TOLD, String.class);
        }
        Class<?> type = typeIn(component);
        boolean many = component.getType() == List.class;
        boolean last = depth == heading.path().size() - 1;
        if (component.isAnnotationPresent(RefersTo.class)) {
            boolean id = depth == heading.path().size() - 2
                    && heading.path().getLast().equals("id");
            return new SheetField(
                    heading.name(),
                    list,
                    path,
                    !id ? Shape.TOLD : many ? Shape.REFERENCES : Shape.REFERENCE,
                    String.class);
        }
        if (type == Text.class) {
            return new SheetField(heading.name(), list, path, many ? Shape.TEXTS : Shape.TEXT, type);
        }
        if (!last && type.isRecord() && !(many && list != null)) {
            return within(type, heading, depth + 1, many ? name : list, many ? List.of() : path);
        }
        return new SheetField(heading.name(), list, path, !last ? Shape.TOLD : many ? Shape.VALUES : Shape.VALUE, type);
    }

    private static Class<?> typeIn(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** Its place as a problem with the document names it, without the numbers of list entries. */
    String place() {
        String within = String.join(".", path);
        return list == null ? within : list + "." + within;
    }

    /** The columns that make one object with it: the nested record that it is in; empty when it is in none. */
    String group() {
        return path.size() < 2 ? "" : String.join(".", path.subList(0, path.size() - 1));
    }
}
