package no.veikart.platform;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers commands one writer at a time, and only those that {@link StoreCommands} lists. A write is on the disk before
 * its answer leaves; a read gets a copy, taken while nobody writes.
 *
 * <p>After an error while writing, memory may be ahead of the disk. Then nothing is answered any more: a restart goes
 * on from the last write that was answered.
 */
final class EmbeddedBackend extends H2Backend {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBackend.class);
    private static final int NOT_SUPPORTED = 115;
    private static final int SHUT_DOWN = 91;

    private final EmbeddedFile file;
    private final EmbeddedReplies replies;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private @Nullable Throwable failure;

    EmbeddedBackend(EmbeddedFile file) {
        super(file.store());
        this.file = file;
        this.replies = new EmbeddedReplies(getCursorRegistry(), EmbeddedReplies.MOST_BYTES);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public MongoDatabase resolveDatabase(String name) {
        try {
            return super.resolveDatabase(name);
        } catch (MongoServerException e) {
            // The constructor above would log it and go on with half of what is stored.
            throw new IllegalStateException("the database " + name + " cannot be opened", e);
        }
    }

    /** The one way in: every command comes through here, in whichever of the two forms drivers send. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        try {
            StoreCommands.check(command, query);
        } catch (StoreCommands.Refused refused) {
            throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", String.valueOf(refused.getMessage()));
        }
        return switch (StoreCommands.access(command)) {
            case NONE -> greet(channel, database, command, query);
            case READ -> read(channel, database, command, query);
            case WRITE -> write(channel, database, command, query);
        };
    }

    private Document greet(Channel channel, String database, String command, Document query) {
        return switch (command) {
            case "hello" ->
                super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
            case "listDatabases" -> databases();
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document databases() {
        List<Document> names = listDatabaseNames().stream()
                .sorted()
                .map(name -> new Document("name", name))
                .toList();
        return new Document("databases", names).append("ok", 1.0);
    }

    private Document read(Channel channel, String database, String command, Document query) {
        lock.readLock().lock();
        try {
            refuseAfterFailure();
            return replies.copy(super.handleCommand(channel, database, command, query));
        } finally {
            lock.readLock().unlock();
        }
    }

    private Document write(Channel channel, String database, String command, Document query) {
        lock.writeLock().lock();
        try {
            refuseAfterFailure();
            return writeAndCommit(channel, database, command, query);
        } catch (MongoServerException refused) {
            throw refused;
        } catch (RuntimeException | Error e) {
            failure = e;
            LOG.error(
                    "The store cannot write. It answers nothing more; restart the server when the cause is mended", e);
            throw e;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Document writeAndCommit(Channel channel, String database, String command, Document query) {
        try {
            Document answer = super.handleCommand(channel, database, command, query);
            file.commit();
            return answer;
        } catch (MongoServerException refused) {
            // What it did before it was refused can be seen from here on, so it is stored too.
            file.commit();
            throw refused;
        }
    }

    private void refuseAfterFailure() {
        if (failure != null) {
            throw new MongoServerError(
                    SHUT_DOWN, "ShutdownInProgress", "the store could not write and has stopped; restart the server");
        }
    }

    /** The old form of a find, which no driver of ours sends. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", "the store takes commands only");
    }

    /** Puts what is there on the disk and lets go of the file; after a failure nothing more is written. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (failure == null) {
                file.close();
            } else {
                file.abandon();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
