package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an export grows part by part: a file beside the one that it is to be, and a note of how far it has come, so that a command that
 * was stopped goes on where it was. A part counts once the note says so. On the standard output there is no note.
 */
final class PartFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable Path out;
    private final PrintStream screen;
    private final String asked;
    private Note note;

    /**
     * How far it has come.
     *
     * @param asked what it is an answer to
     * @param commit the commit that it is answered at; null while that is not known
     */
    record Note(String asked, @Nullable Integer commit, int rows, long bytes) {}

    /** @param asked tells apart what is asked for: another question starts anew */
    PartFile(@Nullable Path out, String asked, PrintStream screen) {
        this.out = out;
        this.asked = asked;
        this.screen = screen;
        this.note = read();
    }

    private Note read() {
        Note none = new Note(asked, null, 0, 0);
        if (out == null || !Files.exists(noteFile(out)) || !Files.exists(partFile(out))) {
            return none;
        }
        try {
            Note found = JSON.readValue(noteFile(out).toFile(), Note.class);
            return found.asked().equals(asked) && Files.size(partFile(out)) >= found.bytes() ? found : none;
        } catch (JacksonException | IOException unreadable) {
            return none;
        }
    }

    Note note() {
        return note;
    }

    void append(byte[] bytes, int rows, @Nullable Integer commit) throws IOException {
        if (out == null) {
            screen.write(bytes);
        } else {
            try (FileChannel part =
                    FileChannel.open(partFile(out), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                part.truncate(note.bytes());
                part.position(note.bytes());
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                    part.write(rest);
                }
                part.force(true);
            }
        }
        note = new Note(asked, commit, note.rows() + rows, note.bytes() + bytes.length);
        if (out != null) {
            Files.writeString(noteFile(out), JSON.writeValueAsString(note));
        }
    }

    /** A stream for all of it at once: what an earlier try left is overwritten. */
    OutputStream whole() throws IOException {
        return out == null ? screen : Files.newOutputStream(partFile(out));
    }

    /** Puts the whole in its place. */
    void finish() throws IOException {
        screen.flush();
        if (out != null) {
            Files.move(partFile(out), out, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(noteFile(out));
        }
    }

    private static Path partFile(Path out) {
        return out.resolveSibling(out.getFileName() + ".part");
    }

    private static Path noteFile(Path out) {
        return out.resolveSibling(out.getFileName() + ".part.json");
    }
}
