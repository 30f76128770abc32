package no.veikart.platform;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The store: the MongoDB that {@code spring.mongodb.uri} names, else the embedded one in {@code veikart.data-dir}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    static final String DATABASE = "veikart";
    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);
    private static final String URI = "spring.mongodb.uri";
    private static final int SELECTION_SECONDS = 5;
    private static final int ANSWER_SECONDS = 30;

    @Bean
    @Conditional(NoUri.class)
    EmbeddedStore embeddedStore(
            @Value("${veikart.data-dir:data}") Path folder,
            @Value("${veikart.embedded.port:0}") int port,
            @Value("${veikart.join-store:false}") boolean join) {
        EmbeddedStore store = join ? EmbeddedStore.openOrJoin(port, folder) : EmbeddedStore.on(port, folder);
        LOG.info("The store is embedded, in {}", store.folder());
        return store;
    }

    @Bean
    @Conditional(NoUri.class)
    MongoConnectionDetails embeddedStoreConnection(EmbeddedStore store) {
        return store::connectionString;
    }

    /** What the URI may say otherwise: it is applied after this. */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer storeDefaults(Environment environment) {
        String uri = environment.getProperty(URI);
        if (StringUtils.hasText(uri)) {
            StoreAddress.check(uri, URI);
        }
        return settings -> settings.applicationName(DATABASE)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS));
    }

    /**
     * What the journal rests on, whatever the URI says: it reads what a majority has stored, and writes until it has.
     */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer storeGuarantees() {
        return settings -> settings.readPreference(ReadPreference.primary())
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .retryReads(true)
                .retryWrites(true);
    }

    /** The database, once the store has answered. */
    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoConnectionDetails details) {
        ConnectionString connection = details.getConnectionString();
        String name = connection.getDatabase();
        MongoDatabase database = client.getDatabase(name == null ? DATABASE : name);
        try {
            database.runCommand(new Document("ping", 1));
        } catch (MongoException e) {
            throw StoreAddress.unreachable(connection, URI, e);
        }
        return database;
    }

    /** No URI, or an empty one, is configured. */
    static final class NoUri implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty(URI));
        }
    }
}
