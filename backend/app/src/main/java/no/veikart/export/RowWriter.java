package no.veikart.export;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the elements of a list one by one. */
interface RowWriter {
    void row(Map<String, @Nullable Object> row) throws IOException;

    /** Called once, after the last row. */
    void end() throws IOException;
}
