package no.veikart.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk that can lose its power: it remembers what a store did to its file, and makes the files that a loss at any
 * moment leaves. What was synced is there. Of what was written since, any sectors are, and the others are as they were
 * before.
 */
final class EmbeddedDisk {
    private static final int SECTOR = 512;

    private sealed interface Event {
        record Write(int position, byte[] bytes) implements Event {}

        record Truncate(int size) implements Event {}

        record Sync() implements Event {}

        record Answered(int commit) implements Event {}
    }

    /** What the test does with a file, and the number of the last commit that was answered before the loss. */
    interface Check {
        void accept(byte[] file, int answered) throws IOException;
    }

    private final List<Event> events = new ArrayList<>();
    private volatile boolean full;

    /** Every write fails from here on. */
    void fill() {
        full = true;
    }

    /** The name under which a store opens a file so that this sees what it does. */
    String watch(Path file) {
        Watched.disk = this;
        FilePath.register(new Watched());
        return Watched.SCHEME + ":" + file;
    }

    void answered(int commit) {
        events.add(new Event.Answered(commit));
    }

    /** Loses the power a number of times, at random moments after the first answer, in order. */
    void losePower(int times, Random random, Check check) throws IOException {
        int first = events.indexOf(new Event.Answered(1));
        int[] moments = random.ints(times, first, events.size()).sorted().toArray();
        byte[] synced = new byte[0];
        int answered = 0;
        List<Event> since = new ArrayList<>();
        int loss = 0;
        for (int moment = 0; moment < events.size(); moment++) {
            Event event = events.get(moment);
            switch (event) {
                case Event.Sync() -> {
                    synced = replay(since, synced, () -> true);
                    since.clear();
                }
                case Event.Answered(int commit) -> answered = commit;
                default -> since.add(event);
            }
            for (; loss < times && moments[loss] == moment; loss++) {
                check.accept(replay(since, synced, random::nextBoolean), answered);
            }
        }
    }

    private static byte[] replay(List<Event> events, byte[] before, BooleanSupplier kept) {
        byte[] file = before.clone();
        for (Event event : events) {
            file = switch (event) {
                case Event.Write write -> write(write, file, kept);
                case Event.Truncate(int size) when kept.getAsBoolean() -> Arrays.copyOf(file, size);
                default -> file;
            };
        }
        return file;
    }

    private static byte[] write(Event.Write write, byte[] before, BooleanSupplier kept) {
        byte[] file = before;
        for (int from = 0; from < write.bytes.length; from += SECTOR) {
            if (kept.getAsBoolean()) {
                int length = Math.min(SECTOR, write.bytes.length - from);
                int start = write.position + from;
                file = start + length > file.length ? Arrays.copyOf(file, start + length) : file;
                System.arraycopy(write.bytes, from, file, start, length);
            }
        }
        return file;
    }

    /** H2's way to put something between a store and its file. */
    public static final class Watched extends FilePathWrapper {
        static final String SCHEME = "watched";

        private static EmbeddedDisk disk = new EmbeddedDisk();

        /** H2 makes one for each file, by this constructor. */
        public Watched() {}

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new WatchedFile(super.open(mode), disk);
        }
    }

    private static final class WatchedFile extends FileBase {
        private final FileChannel file;
        private final EmbeddedDisk disk;

        WatchedFile(FileChannel file, EmbeddedDisk disk) {
            this.file = file;
            this.disk = disk;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (disk.full) {
                throw new IOException("No space left on device");
            }
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            disk.events.add(new Event.Write((int) position, bytes));
            int written = file.write(source, position);
            if (written != bytes.length) {
                throw new IOException("a part was not written");
            }
            return written;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            disk.events.add(new Event.Truncate((int) size));
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) {
            disk.events.add(new Event.Sync());
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public int read(ByteBuffer target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long position) {
            throw new UnsupportedOperationException();
        }
    }
}
