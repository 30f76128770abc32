package no.veikart.platform;

import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses the body {@code null} as the malformed request that it is; Spring GraphQL would take it for a request without anything in it. */
@Component
final class RequestBody extends SimpleModule {
    RequestBody() {
        setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
                return bean.getBeanClass() == SerializableGraphQlRequest.class
                        ? new NotNull(deserializer)
                        : deserializer;
            }
        });
    }

    private static final class NotNull extends DelegatingDeserializer {
        NotNull(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new NotNull(delegate);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return context.reportInputMismatch(this, "a request is an object with a query");
        }
    }
}
