package no.veikart.platform;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;

/** What is wrong with a MongoDB's address, said without the user name and password in it. */
final class StoreAddress {
    private static final String OR_EMBEDDED = " Leave it out to use the embedded store.";

    private StoreAddress() {}

    /** Throws when a URI is none. The cause is left out: its message may repeat the URI. */
    @SuppressWarnings("UnusedException")
    static void check(String uri, String property) {
        try {
            new ConnectionString(uri);
        } catch (IllegalArgumentException malformed) {
            throw new StoreStartException(
                    property + " is no MongoDB connection string.",
                    "It looks like mongodb://user:password@host:27017/veikart; a colon, slash or @ inside the user"
                            + " name or password is written %3A, %2F or %40." + OR_EMBEDDED,
                    null);
        } catch (MongoException unresolved) {
            throw new StoreStartException(
                    property + " names a host that cannot be looked up.", "Correct the host." + OR_EMBEDDED, null);
        }
    }

    static StoreStartException unreachable(ConnectionString connection, String property, MongoException cause) {
        String hosts = String.join(", ", connection.getHosts());
        String remedy = "Start it, or correct " + property + "." + OR_EMBEDDED;
        return switch (cause) {
            case MongoSecurityException refused ->
                new StoreStartException(
                        "The MongoDB at " + hosts + " does not accept the user name and password in " + property + ".",
                        "Correct them; the database that the user belongs to is given as ?authSource=.",
                        refused);
            case MongoTimeoutException silent ->
                new StoreStartException("No MongoDB answers at " + hosts + " (" + property + ").", remedy, silent);
            default ->
                new StoreStartException(
                        "The MongoDB at " + hosts + " (" + property + ") cannot be used: " + cause.getMessage() + ".",
                        remedy,
                        cause);
        };
    }
}
