package no.veikart.platform;

import java.io.IOException;
import org.h2.mvstore.MVStore;

/**
 * The file of the embedded store. What {@link #commit} has returned from is on the disk: it survives a killed process,
 * and a loss of power as far as the disk keeps its word that what was synced is stored.
 *
 * <p>Not safe for several threads: the caller keeps writers apart.
 */
final class EmbeddedFile implements AutoCloseable {
    private static final int COMPACT_EVERY = 500;
    private static final int COMPACT_BELOW_PERCENT = 80;
    private static final int COMPACT_BYTES = 4 << 20;
    private static final int COMPACT_PARTS = 8;

    private final MVStore store;
    private final EmbeddedMark mark;
    private int commits;

    EmbeddedFile(MVStore store, EmbeddedMark mark) {
        this.store = store;
        this.mark = mark;
    }

    MVStore store() {
        return store;
    }

    /** Puts everything that was written on the disk. */
    void commit() {
        if (store.commit() < 0) {
            return;
        }
        store.sync();
        mark.set(store.getCurrentVersion());
        if (++commits % COMPACT_EVERY == 0) {
            compact();
        }
    }

    /**
     * Writes what is left in nearly empty parts of the file anew, so that their space is used again and the file's end
     * is cut off. (Moving parts about, as the library's own compaction does, would pack it tighter; that has failed
     * assertions of the library.)
     */
    private void compact() {
        for (int part = 0; part < COMPACT_PARTS && store.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES); part++) {
            store.commit();
            store.sync();
        }
        mark.set(store.getCurrentVersion());
    }

    /** Reads every entry once. Throws when one cannot be read, or does not match its checksum. */
    void verify() {
        for (String name : store.getMapNames()) {
            store.openMap(name).forEach((key, value) -> {});
        }
    }

    @Override
    public void close() throws IOException {
        try (mark) {
            if (!store.isClosed()) {
                compact();
                store.close();
            }
        }
    }

    /** Lets go of the file without writing to it. */
    void abandon() throws IOException {
        try (mark) {
            store.closeImmediately();
        }
    }
}
