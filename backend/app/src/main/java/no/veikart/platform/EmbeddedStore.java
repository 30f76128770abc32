package no.veikart.platform;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The document store that needs no install: a small MongoDB inside this process, on a port of the loopback interface,
 * with one file in a data folder. The code talks to it with the same driver as to a real MongoDB, and uses only what
 * both do alike.
 *
 * <p>What has been answered is stored: each write command is committed and synced to the disk before its answer leaves,
 * so neither a killed process nor a loss of power takes back an answered write, as far as the disk keeps what it was
 * told to sync. A command that was killed is stored whole or not at all; do not rely on that, because MongoDB promises
 * it for single documents only. Reads are of whole documents.
 *
 * <p>Limits: one process for a folder; good for some tens of thousands of documents that are read seldom; no password,
 * so anybody who may run programs on this machine can reach the port.
 */
public final class EmbeddedStore implements AutoCloseable {
    private final Path folder;
    private final @Nullable MongoServer server;
    private final int port;

    /**
     * Opens the folder's store, or makes an empty one, and answers from then on.
     *
     * @throws StoreStartException when the folder is in use, or cannot be used, or its file is damaged; nothing is left
     *     running
     */
    public EmbeddedStore(Path folder) {
        this(folder, 0, openBackend(new EmbeddedFolder(folder)));
    }

    /** As above, on a port that others know; 0 takes a free one. */
    static EmbeddedStore on(int port, Path folder) {
        return new EmbeddedStore(folder, port, openBackend(new EmbeddedFolder(folder)));
    }

    private EmbeddedStore(Path folder, int wanted, EmbeddedBackend backend) {
        EmbeddedFolder data = new EmbeddedFolder(folder);
        this.folder = data.path();
        this.server = new MongoServer(backend);
        listen(server, wanted);
        this.port = server.getLocalAddress().getPort();
        tellPort(data, server);
    }

    private static void listen(MongoServer server, int port) {
        try {
            // Closes the backend, and with it the file, when it cannot listen.
            server.bind(new InetSocketAddress(loopback(), port));
        } catch (RuntimeException taken) {
            throw new StoreStartException(
                    "The embedded store cannot listen on port " + port + " of 127.0.0.1.",
                    "Another program may use it: choose another veikart.embedded.port, or leave it out for a free one.",
                    taken);
        }
    }

    private void tellPort(EmbeddedFolder data, MongoServer running) {
        try {
            data.tellPort(port);
        } catch (RuntimeException e) {
            running.shutdownNow();
            throw e;
        }
    }

    private EmbeddedStore(Path folder, int port) {
        this.folder = folder;
        this.server = null;
        this.port = port;
    }

    /** Opens the folder's store as above, or, when another process has it open, reaches it there. */
    static EmbeddedStore openOrJoin(int port, Path folder) {
        try {
            return on(port, folder);
        } catch (StoreStartException.InUse open) {
            EmbeddedFolder data = new EmbeddedFolder(folder);
            return new EmbeddedStore(data.path(), data.toldPort());
        }
    }

    private static EmbeddedBackend openBackend(EmbeddedFolder data) {
        EmbeddedFile file = data.open();
        try {
            EmbeddedBackend backend = new EmbeddedBackend(file);
            file.verify();
            return backend;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
            StoreStartException damaged = data.damaged(unreadable);
            try {
                file.abandon();
            } catch (IOException e) {
                damaged.addSuppressed(e);
            }
            throw damaged;
        }
    }

    /** 127.0.0.1, whatever the machine's names for itself resolve to. */
    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /** The folder, as an absolute path. */
    public Path folder() {
        return folder;
    }

    /** How to reach it, with the database that the code uses when none is named. */
    public ConnectionString connectionString() {
        return new ConnectionString("mongodb://127.0.0.1:" + port + "/" + StoreConfiguration.DATABASE);
    }

    /** Stops answering, then closes the file, where this process opened it. Close the clients first. */
    @Override
    public void close() {
        if (server != null) {
            server.shutdownNow();
        }
    }
}
