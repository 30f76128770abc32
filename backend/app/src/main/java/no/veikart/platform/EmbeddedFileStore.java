package no.veikart.platform;

import java.nio.ByteBuffer;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes each commit to the file so that a loss of power leaves all of it or none, although a disk writes the sectors
 * that it has not been told to sync in any order, and loses any of them. A commit is one part of the file, which counts
 * as written when both its ends are there, and the file's header names the newest part. Left to itself the library
 * writes both at once, and then
 * <ul>
 *   <li>both ends of a part could be there without its middle, which has no checksum: so its end is written once the
 *       rest is synced;
 *   <li>a header could name a part that is not there, or an older one from which the newest is no longer found, and the
 *       library would open an older part: so the header is written with every part, once that is synced.
 * </ul>
 */
final class EmbeddedFileStore extends SingleFileStore {
    private static final long HEADER = 0;

    /** What a disk writes whole; the mark at the end of a part is shorter. */
    private static final int SECTOR = 512;

    private static final int CACHE_MEGABYTES = 64;
    private static final int NEVER_BY_SIZE_KILOBYTES = 1_000_000;

    private EmbeddedFileStore() {
        super(Map.of("cacheSize", CACHE_MEGABYTES));
    }

    /** Opens a file. It is written when we say so and at no other time, so that no half of a command is ever stored. */
    static MVStore open(String name) {
        EmbeddedFileStore file = new EmbeddedFileStore();
        file.open(name, false, null);
        // Closes the file when it cannot be read.
        MVStore store = new MVStore.Builder()
                .adoptFileStore(file)
                .autoCommitDisabled()
                .autoCommitBufferSize(NEVER_BY_SIZE_KILOBYTES)
                .compress()
                .open();
        // Space is used again at once. That is safe only because every commit is synced before the next one writes.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    @Override
    protected void writeFully(@Nullable SFChunk part, long position, ByteBuffer bytes) {
        if (position == HEADER) {
            sync();
            super.writeFully(part, position, bytes);
            return;
        }
        int end = Math.max(bytes.position(), bytes.limit() - SECTOR);
        long endPosition = position + end - bytes.position();
        super.writeFully(part, position, bytes.duplicate().limit(end));
        sync();
        super.writeFully(part, endPosition, bytes.duplicate().position(end));
        // Taking this mark off again is what makes the library write the header.
        storeHeader.put("clean", 1);
    }
}
