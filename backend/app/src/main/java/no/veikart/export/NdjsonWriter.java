package no.veikart.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, as the JSON answer holds it. */
final class NdjsonWriter implements RowWriter {
    private static final ObjectWriter JSON = JsonMapper.shared()
            .writer()
            .withRootValueSeparator("\n")
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final JsonGenerator lines;
    private boolean empty = true;

    NdjsonWriter(OutputStream out) {
        this.lines = JSON.createGenerator(out);
    }

    @Override
    public void row(Map<String, @Nullable Object> row) {
        write(row);
        empty = false;
    }

    /** What answers are made of is written without asking Jackson how for each of them. */
    private void write(@Nullable Object value) {
        switch (value) {
            case null -> lines.writeNull();
            case String text -> lines.writeString(text);
            case Integer number -> lines.writeNumber(number);
            case Boolean truth -> lines.writeBoolean(truth);
            case Answer answer -> {
                lines.writeStartObject();
                for (int i = 0; i < answer.size(); i++) {
                    lines.writeName(answer.name(i));
                    write(answer.value(i));
                }
                lines.writeEndObject();
            }
            case List<?> list -> {
                lines.writeStartArray();
                list.forEach(this::write);
                lines.writeEndArray();
            }
            default -> JSON.writeValue(lines, value);
        }
    }

    @Override
    public void end() {
        if (!empty) {
            lines.writeRaw('\n');
        }
        lines.close();
    }
}
