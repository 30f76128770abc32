package no.veikart.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data folder of the embedded store: opens its file, or says in plain words why it cannot be used. */
record EmbeddedFolder(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedFolder.class);
    static final String FILE = "veikart.mv";
    static final String MARK = "veikart.mark";
    static final String PORT = "veikart.port";

    EmbeddedFolder {
        path = path.toAbsolutePath().normalize();
    }

    Path file() {
        return path.resolve(FILE);
    }

    private Path mark() {
        return path.resolve(MARK);
    }

    /** Opens the file and checks that it is not older than its mark. Nothing stays open when it throws. */
    EmbeddedFile open() {
        long expected = prepare();
        MVStore store = openStore();
        try {
            if (store.getCurrentVersion() < expected) {
                throw cutShort();
            }
            EmbeddedMark mark = EmbeddedMark.open(mark(), store.getCurrentVersion());
            syncDirectory();
            return new EmbeddedFile(store, mark);
        } catch (IOException e) {
            store.closeImmediately();
            throw unusable(e);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    private long prepare() {
        try {
            Files.createDirectories(path);
            long expected = EmbeddedMark.read(mark());
            // Checked before the store is opened, which would put a new, empty file in the place of one that is gone.
            if (expected > 0 && isEmpty(file())) {
                throw cutShort();
            }
            return expected;
        } catch (IOException e) {
            throw unusable(e);
        } catch (NumberFormatException e) {
            throw new StoreStartException(
                    "The file " + mark() + " is damaged.",
                    "Restore the folder from a backup. If you know that " + FILE + " beside it is whole, delete the"
                            + " damaged file instead.",
                    e);
        }
    }

    private static boolean isEmpty(Path file) throws IOException {
        return !Files.exists(file) || Files.size(file) == 0;
    }

    private MVStore openStore() {
        try {
            return EmbeddedFileStore.open(file().toString());
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? inUse(e) : damaged(e);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /** Says where the process that has the folder open answers, for commands that join it. */
    void tellPort(int port) {
        try {
            Files.writeString(path.resolve(PORT), String.valueOf(port));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The port that was told last. */
    int toldPort() {
        try {
            return Integer.parseInt(Files.readString(path.resolve(PORT)).strip());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** A new file is surely found again only when its directory is on the disk too. Not every system can sync one. */
    private void syncDirectory() {
        try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            LOG.debug("{} cannot be synced", path, e);
        }
    }

    StoreStartException damaged(@Nullable Throwable cause) {
        return new StoreStartException(
                "The store's file " + file() + " is damaged: it cannot be read.",
                "Restore the folder " + path + " from a backup, or move it away to start with an empty store.",
                cause);
    }

    private StoreStartException cutShort() {
        return new StoreStartException(
                "The store's file " + file() + " has been cut short or replaced by an older one: it lacks changes that"
                        + " this folder's " + MARK + " says were stored.",
                "Restore the whole folder " + path + " from a backup. If " + FILE + " is itself the backup that you"
                        + " want, delete " + MARK + ".",
                null);
    }

    private StoreStartException inUse(Throwable cause) {
        return new StoreStartException.InUse(
                "The data folder " + path + " is in use by another process.",
                "Stop the other server, or give this one a folder of its own with --veikart.data-dir. For several"
                        + " servers over one store, point them all at a MongoDB with --spring.mongodb.uri.",
                cause);
    }

    private StoreStartException unusable(IOException cause) {
        return new StoreStartException(
                "The data folder " + path + " cannot be used: " + cause + ".",
                "Give the server a folder that it may write to with --veikart.data-dir.",
                cause);
    }
}
