package no.veikart.roadmap;

import java.time.format.DateTimeParseException;
import org.threeten.extra.YearQuarter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Reads and writes quarters as {@code 2023-Q1}. */
final class QuarterModule extends SimpleModule {
    QuarterModule() {
        addSerializer(YearQuarter.class, new Writer());
        addDeserializer(YearQuarter.class, new Reader());
    }

    private static final class Writer extends StdSerializer<YearQuarter> {
        Writer() {
            super(YearQuarter.class);
        }

        @Override
        public void serialize(YearQuarter quarter, JsonGenerator out, SerializationContext context) {
            out.writeString(quarter.toString());
        }
    }

    private static final class Reader extends StdDeserializer<YearQuarter> {
        Reader() {
            super(YearQuarter.class);
        }

        @Override
        public YearQuarter deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getString();
            try {
                return YearQuarter.parse(text);
            } catch (DateTimeParseException notAQuarter) {
                throw context.weirdStringException(text, YearQuarter.class, "a quarter is written 2023-Q1");
            }
        }
    }
}
