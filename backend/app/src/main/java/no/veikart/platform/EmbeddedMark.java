package no.veikart.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A small file beside the store's: the version that the store had when it last answered a write. A store file that was
 * cut short opens at an older state that looks whole; this tells. It is written after the store is on the disk, so it
 * is never ahead of it.
 */
final class EmbeddedMark implements AutoCloseable {
    private static final int DIGITS = 19;

    private final FileChannel channel;

    private EmbeddedMark(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The version in a mark; 0 when there is no such file. Throws NumberFormatException when it holds something else.
     */
    static long read(Path file) throws IOException {
        return Files.exists(file)
                ? Long.parseLong(
                        Files.readString(file, StandardCharsets.ISO_8859_1).strip())
                : 0;
    }

    static EmbeddedMark open(Path file, long version) throws IOException {
        EmbeddedMark mark =
                new EmbeddedMark(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        mark.set(version);
        // Its length is on the disk from here on; a later write changes digits in place and cannot tear.
        mark.channel.force(true);
        return mark;
    }

    void set(long version) {
        try {
            String digits = "%0" + DIGITS + "d\n";
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.encode(digits.formatted(version));
            while (bytes.hasRemaining()) {
                channel.write(bytes, bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
