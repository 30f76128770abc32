package no.veikart.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.veikart.roadmap.Language;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a row that differ from what the roadmap says into a thing's document.
 *
 * @param fields the columns of the sheet that the roadmap knows, by the place of the column
 * @param cells the row's cells by the place of the column
 * @param document what the thing is now; empty for a new one. It is changed
 * @param problems takes up a column's header and what is wrong there
 */
record SheetRow(
        Map<Integer, SheetField> fields,
        Map<Integer, String> cells,
        Language language,
        boolean decimalComma,
        Map<String, Object> document,
        BiConsumer<String, String> problems) {
    private static final String BETWEEN = " | ";
    private static final String WITHIN = "; ";

    /** Sets the columns that have changed, and returns the document's fields that these are in. */
    Set<String> set(Set<Integer> changed) {
        Set<String> touched = new LinkedHashSet<>();
        Set<String> lists = new LinkedHashSet<>();
        for (int column : changed) {
            SheetField field = Objects.requireNonNull(fields.get(column));
            if (field.list() != null) {
                lists.add(field.list());
            } else {
                touched.add(field.path().getFirst());
                together(field).forEach(each -> setIn(document, each, cell(each)));
            }
        }
        for (String list : lists) {
            touched.add(list);
            setList(list);
        }
        return touched;
    }

    /** What is nested is set as a whole: a period needs all of its columns. Texts are told in one language only. */
    private List<SheetField> together(SheetField field) {
        if (field.group().isEmpty() || field.shape() == SheetField.Shape.TEXT) {
            return List.of(field);
        }
        return fields.values().stream()
                .filter(each -> each.list() == null
                        && each.group().equals(field.group())
                        && each.shape() != SheetField.Shape.TOLD)
                .toList();
    }

    private String cell(SheetField field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(entry -> cells.getOrDefault(entry.getKey(), ""))
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private void setIn(Map<String, Object> into, SheetField field, String cell) {
        Map<String, Object> inner = into;
        List<String> path = field.path();
        for (String name : path.subList(0, path.size() - 1)) {
            inner = (Map<String, Object>) inner.computeIfAbsent(name, none -> new LinkedHashMap<>());
        }
        Object value = cell.isBlank() ? null : valueOf(field, cell, inner.get(path.getLast()));
        if (field.shape() == SheetField.Shape.TEXT && cell.isBlank()) {
            value = withoutLanguage(inner.get(path.getLast()));
        }
        if (value == null) {
            inner.remove(path.getLast());
        } else {
            inner.put(path.getLast(), value);
        }
        if (path.size() > 1 && into.get(path.getFirst()) instanceof Map<?, ?> nested && nested.isEmpty()) {
            into.remove(path.getFirst());
        }
    }

    private @Nullable Object valueOf(SheetField field, String cell, @Nullable Object before) {
        return switch (field.shape()) {
            case TEXT -> text(cell, before);
            case TEXTS -> texts(cell, field.list() == null ? BETWEEN : WITHIN, before);
            case VALUES, REFERENCES -> {
                List<Object> values = new ArrayList<>();
                parts(cell, field.list() == null ? BETWEEN : WITHIN)
                        .forEach(part -> values.add(typed(field, part.strip())));
                yield values;
            }
            default -> typed(field, field.type() == String.class ? cell : cell.strip());
        };
    }

    private Map<String, Object> text(String cell, @Nullable Object before) {
        Map<String, Object> text = new LinkedHashMap<>();
        if (before instanceof Map<?, ?> known) {
            known.forEach((key, value) -> text.put(String.valueOf(key), Objects.requireNonNull(value)));
        }
        // Nynorsk that is not there is shown in bokmål.
        if (language != Language.NN || text.containsKey(key()) || !cell.equals(text.get("nb"))) {
            text.put(key(), cell);
        }
        return text;
    }

    private @Nullable Object withoutLanguage(@Nullable Object before) {
        Map<String, Object> left = new LinkedHashMap<>(text("", before));
        left.remove(key());
        return left.isEmpty() ? null : left;
    }

    private String key() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private List<Object> texts(String cell, String separator, @Nullable Object before) {
        List<String> parts = parts(cell, separator);
        List<?> known = before instanceof List<?> list && list.size() == parts.size() ? list : List.of();
        List<Object> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            texts.add(text(parts.get(i), i < known.size() ? known.get(i) : null));
        }
        return texts;
    }

    /** Spreadsheets and people take away blank ends. */
    private static List<String> parts(String cell, String separator) {
        String bare = separator.strip();
        String whole = (cell.startsWith(bare + " ") ? " " : "") + cell + (cell.endsWith(" " + bare) ? " " : "");
        return Arrays.asList(whole.split(Pattern.quote(separator), -1));
    }

    private Object typed(SheetField field, String cell) {
        Class<?> type = field.type();
        if (type == Integer.class || type == int.class) {
            return number(field, cell, BigDecimal::intValueExact, "a whole number");
        }
        if (type == Double.class || type == double.class) {
            return number(field, cell, BigDecimal::doubleValue, "a number");
        }
        if (type == Boolean.class || type == boolean.class) {
            String word = cell.toLowerCase(Locale.ROOT);
            if (!word.equals("true") && !word.equals("false")) {
                problems.accept(field.column(), "'" + shown(cell) + "' is neither true nor false");
            }
            return Boolean.valueOf(word);
        }
        return cell;
    }

    private Object number(SheetField field, String cell, Function<BigDecimal, Object> as, String what) {
        String plain = decimalComma && cell.indexOf('.') < 0 ? cell.replace(',', '.') : cell;
        try {
            if (plain.length() > 30) {
                throw new NumberFormatException();
            }
            return as.apply(new BigDecimal(plain));
        } catch (NumberFormatException wrong) {
            problems.accept(field.column(), "'" + shown(cell) + "' is not " + what);
        } catch (ArithmeticException fraction) {
            problems.accept(field.column(), "'" + shown(cell) + "' is not " + what);
        }
        return 0;
    }

    private static String shown(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "..." : cell;
    }

    /**
     * The entries of a list are changed in their places, and new ones are put at its end. None is taken away: an entry may hold more than the
     * columns tell, and nobody could say whose that is then.
     */
    @SuppressWarnings("unchecked")
    private void setList(String name) {
        List<Map<String, Object>> entries = document.get(name) instanceof List<?> list
                ? new ArrayList<>((List<Map<String, Object>>) list)
                : new ArrayList<>();
        Map<SheetField, List<String>> columns = new LinkedHashMap<>();
        fields.values().stream()
                .filter(field -> name.equals(field.list()) && field.shape() != SheetField.Shape.TOLD)
                .filter(field -> !cell(field).isBlank())
                .forEach(field -> columns.put(field, parts(cell(field), BETWEEN)));
        int size = columns.values().stream().mapToInt(List::size).max().orElse(0);
        String header = fields.values().stream()
                .filter(field -> name.equals(field.list()))
                .findFirst()
                .map(SheetField::column)
                .orElse(name);
        columns.forEach((field, parts) -> {
            if (parts.size() != size) {
                problems.accept(
                        field.column(),
                        "has " + parts.size() + " entries, and another column of the same list " + size
                                + "; an entry without a value is left blank between two '" + BETWEEN.strip() + "'");
            }
        });
        if (size < entries.size()) {
            problems.accept(
                    header,
                    "has " + size + " entries, and the roadmap " + entries.size()
                            + "; a sheet changes and adds entries, applyChanges takes them away");
            return;
        }
        while (entries.size() < size) {
            entries.add(new LinkedHashMap<>());
        }
        columns.forEach((field, parts) -> {
            for (int i = 0; i < Math.min(size, parts.size()); i++) {
                setIn(entries.get(i), field, parts.get(i));
            }
        });
        document.put(name, entries);
    }
}
