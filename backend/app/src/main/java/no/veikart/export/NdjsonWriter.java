package no.veikart.export;

import java.io.OutputStream;
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
        JSON.writeValue(lines, row);
        empty = false;
    }

    @Override
    public void end() {
        if (!empty) {
            lines.writeRaw('\n');
        }
        lines.close();
    }
}
