package no.veikart.roadmap;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a record type asks of its content: which components it must have, and which refer to other nodes. */
final class RecordShape {
    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();

    private final List<Field> fields;

    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.constructor = constructorOf(type);
        this.fields = Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
    }

    private static Constructor<?> constructorOf(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.computeIfAbsent(type, RecordShape::new);
    }

    /** Throws {@link InvalidContent} for the first component that must be there and is not. */
    void requireIn(Map<?, ?> content, String path) {
        fields.forEach(field -> field.requireIn(content, path));
    }

    private static void requireInNested(RecordShape shape, @Nullable Object value, String path) {
        if (value instanceof Map<?, ?> map) {
            shape.requireIn(map, path + ".");
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                requireInNested(shape, list.get(i), path + "[" + i + "]");
            }
        }
    }

    List<Field> fields() {
        return fields;
    }

    Optional<Field> find(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).findFirst();
    }

    /** Whether a component can be null. */
    boolean isNullable(String name) {
        return find(name).map(Field::nullable).orElse(false);
    }

    /** Makes an id the same text wherever it is named: what refers to a node then finds it without comparing letters, and takes less memory. */
    void shareIds(Map<String, Object> content) {
        for (Field field : fields) {
            if (field.refersTo != null) {
                content.computeIfPresent(field.name, (name, id) -> id instanceof String text ? text.intern() : id);
            }
        }
    }

    /** All ids that a record refers to, with the field that does. */
    List<Reference> references(Record node) {
        List<Reference> found = new ArrayList<>();
        collect(node, "", found);
        return found;
    }

    /** The record without its references to some ids; empty when it cannot be without one of them. */
    Optional<Record> without(Record node, Set<String> ids) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            Object value = field.read(node);
            Object left = field.without(value, ids);
            if (value != null && left == null && !field.nullable) {
                return Optional.empty();
            }
            values[i] = left;
        }
        try {
            return Optional.of((Record) constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            // The record's own rules do not allow it without.
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor, e);
        }
    }

    private void collect(Record node, String path, List<Reference> found) {
        for (Field field : fields) {
            Object value = field.read(node);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    field.collect(list.get(i), path + field.name + "[" + i + "]", found);
                }
            } else if (value != null) {
                field.collect(value, path + field.name, found);
            }
        }
    }

    /**
     * One component.
     *
     * @param record the record that it is, or is a list of; null for anything else
     * @param refersTo null when it holds no ids
     */
    record Field(
            RecordComponent component,
            Function<Object, @Nullable Object> accessor,
            String name,
            boolean nullable,
            boolean required,
            @Nullable Class<?> record,
            @Nullable RefersTo refersTo) {

        static Field of(RecordComponent component) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean list = component.getType() == List.class;
            boolean id = component.getName().equals("id");
            return new Field(
                    component,
                    accessorOf(component),
                    component.getName(),
                    nullable,
                    !nullable && !list && !id,
                    recordIn(component.getGenericType()),
                    component.getAnnotation(RefersTo.class));
        }

        /** Whether a list of such records divides by it: it is one of few values, or refers to one thing. */
        boolean divides() {
            return component.getType().isEnum() || (refersTo != null && component.getType() == String.class);
        }

        private static @Nullable Class<?> recordIn(Type type) {
            Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            return inner instanceof Class<?> c && c.isRecord() ? c : null;
        }

        /** Throws {@link InvalidContent} when this, or something within, must be in the content and is not. */
        void requireIn(Map<?, ?> content, String path) {
            Object value = content.get(name);
            if (value == null && required) {
                throw new InvalidContent(path + name, "the field " + name + " is missing");
            }
            if (record != null) {
                requireInNested(RecordShape.of(record), value, path + name);
            }
        }

        /** Compiled as a method reference is: long lists ask it of millions of records, and reflection costs several times as much. */
        @SuppressWarnings("unchecked")
        private static Function<Object, @Nullable Object> accessorOf(RecordComponent component) {
            try {
                MethodHandles.Lookup lookup =
                        MethodHandles.privateLookupIn(component.getDeclaringRecord(), MethodHandles.lookup());
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                                lookup,
                                "apply",
                                MethodType.methodType(Function.class),
                                MethodType.genericMethodType(1),
                                accessor,
                                accessor.type().wrap())
                        .getTarget()
                        .invoke();
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }

        @Nullable
        Object read(Object node) {
            return accessor.apply(node);
        }

        /** The value, or what is left of it; null when nothing is. */
        @Nullable
        Object without(@Nullable Object value, Set<String> ids) {
            return switch (value) {
                case List<?> list ->
                    list.stream()
                            .map(each -> without(each, ids))
                            .filter(Objects::nonNull)
                            .toList();
                case Record nested ->
                    RecordShape.of(nested.getClass()).without(nested, ids).orElse(null);
                case String id when refersTo != null && ids.contains(id) -> null;
                case null, default -> value;
            };
        }

        void collect(@Nullable Object value, String path, List<Reference> found) {
            if (value instanceof Record nested) {
                RecordShape.of(nested.getClass()).collect(nested, path + ".", found);
            } else if (refersTo != null && value instanceof String id) {
                found.add(new Reference(path, id, List.of(refersTo.value())));
            }
        }
    }
}
