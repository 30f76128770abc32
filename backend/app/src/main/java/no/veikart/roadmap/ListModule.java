package no.veikart.roadmap;

import java.util.Collections;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;

/** Reads lists that cannot be changed, and an empty one where the document has none. */
final class ListModule extends SimpleModule {
    ListModule() {
        setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyCollectionDeserializer(
                    DeserializationConfig config,
                    CollectionType type,
                    BeanDescription.Supplier description,
                    ValueDeserializer<?> deserializer) {
                return new Unmodifiable(deserializer);
            }
        });
    }

    private static final class Unmodifiable extends DelegatingDeserializer {
        Unmodifiable(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new Unmodifiable(delegate);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            return Collections.unmodifiableList((List<?>) super.deserialize(in, context));
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return List.of();
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return List.of();
        }
    }
}
