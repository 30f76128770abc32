package no.veikart.export;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** What was read off one object, by the keys that were asked of it, in their order. Cannot be changed. */
final class Answer extends AbstractMap<String, @Nullable Object> {
    private final Keys keys;
    private final @Nullable Object[] values;

    /** The keys of a type's fields in one place of a question: all answers there share them. */
    record Keys(List<Step> steps, SerializableString[] names) {
        static Keys of(List<Step> steps) {
            return new Keys(
                    steps,
                    steps.stream().map(step -> new SerializedString(step.key())).toArray(SerializableString[]::new));
        }

        private int indexOf(Object key) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].getValue().equals(key)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The values are not copied: one for each key. */
    Answer(Keys keys, @Nullable Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    SerializableString name(int index) {
        return keys.names()[index];
    }

    @Nullable
    Object value(int index) {
        return values[index];
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        int index = key == null ? -1 : keys.indexOf(key);
        return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && keys.indexOf(key) >= 0;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, values.length)
                        .<Map.Entry<String, @Nullable Object>>mapToObj(
                                i -> new SimpleImmutableEntry<>(name(i).getValue(), values[i]))
                        .iterator();
            }
        };
    }
}
