package no.veikart.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds back the first bytes of an answer, so that what goes wrong at its start, and all that can go wrong with a short one, is still
 * answered with a proper status.
 */
final class HeldBack extends OutputStream {
    private static final int LENGTH = 1 << 16;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Opening opening;
    private @Nullable OutputStream open;
    private int rows = -1;

    /** Opens what is written to, once it is known that there is an answer. */
    @FunctionalInterface
    interface Opening {
        /**
         * @param length how long the answer is; -1 when that is not known yet
         * @param rows how many rows the whole list has; -1 when the answer is no table
         */
        OutputStream open(int length, int rows) throws IOException;
    }

    HeldBack(Opening opening) {
        this.opening = opening;
    }

    /** Says how many rows the whole list has, whichever part of them is written. */
    void announce(int total) {
        rows = total;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (open != null) {
            open.write(bytes, from, length);
            return;
        }
        held.write(bytes, from, length);
        if (held.size() > LENGTH) {
            open(-1);
        }
    }

    private OutputStream open(int length) throws IOException {
        OutputStream opened = opening.open(length, rows);
        held.writeTo(opened);
        held.reset();
        open = opened;
        return opened;
    }

    /** Sends what is left. Not {@code close}, which is called also when writing has failed. */
    void finish() throws IOException {
        (open == null ? open(held.size()) : open).flush();
    }
}
