package no.veikart.roadmap;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;

/** Reads lists that cannot be changed. Where the document has none the list is empty, or null where the record says that it can be. */
final class ListModule extends SimpleModule {
    ListModule() {
        setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyCollectionDeserializer(
                    DeserializationConfig config,
                    CollectionType type,
                    BeanDescription.Supplier description,
                    ValueDeserializer<?> deserializer) {
                return new Unmodifiable(deserializer, false);
            }
        });
    }

    private static final class Unmodifiable extends DelegatingDeserializer {
        private final boolean nullable;

        Unmodifiable(ValueDeserializer<?> delegate, boolean nullable) {
            super(delegate);
            this.nullable = nullable;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new Unmodifiable(delegate, nullable);
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            Unmodifiable contextual = (Unmodifiable) super.createContextual(context, property);
            return new Unmodifiable(contextual.getDelegatee(), property != null && isNullable(property));
        }

        private static boolean isNullable(BeanProperty property) {
            Class<?> type = property.getMember().getDeclaringClass();
            return type.isRecord() && RecordShape.of(type).isNullable(property.getName());
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
            List<?> list = (List<?>) super.deserialize(in, context);
            // Nothing is written for an empty list, so a document cannot tell it from an absent one.
            return list.isEmpty() ? none() : Collections.unmodifiableList(list);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return none();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return none();
        }

        private @Nullable List<?> none() {
            return nullable ? null : List.of();
        }
    }
}
