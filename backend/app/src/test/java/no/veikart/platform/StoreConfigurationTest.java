package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class StoreConfigurationTest {
    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withUserConfiguration(StoreConfiguration.class)
            .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class));

    @TempDir
    Path folder;

    private ApplicationContextRunner embedded() {
        return server.withPropertyValues("veikart.data-dir=" + folder);
    }

    private FailureAnalysis failureOf(ApplicationContextRunner runner) {
        List<FailureAnalysis> failures = new ArrayList<>();
        runner.run(context ->
                failures.add(new StoreFailureAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure()))));
        return Objects.requireNonNull(failures.getFirst());
    }

    @Test
    void isEmbeddedInTheDataFolderWhenNoUriIsGiven() {
        embedded().withPropertyValues("spring.mongodb.uri=").run(context -> {
            context.getBean(MongoDatabase.class).getCollection("items").insertOne(new Document("_id", 1));
            assertThat(context.getBean(EmbeddedStore.class).folder()).isEqualTo(folder);
            assertThat(folder.resolve(EmbeddedFolder.FILE)).isNotEmptyFile();
        });
        embedded()
                .run(context -> assertThat(context.getBean(MongoDatabase.class)
                                .getCollection("items")
                                .countDocuments())
                        .isOne());
    }

    @Test
    void waitsForAMajorityAndTheJournalWhateverTheUriSays() {
        try (EmbeddedStore other = new EmbeddedStore(folder)) {
            String uri = other.connectionString() + "?w=0&readPreference=secondary&readConcernLevel=local";
            server.withPropertyValues("spring.mongodb.uri=" + uri).run(context -> {
                MongoDatabase database = context.getBean(MongoDatabase.class);
                assertThat(database.getReadPreference()).isEqualTo(ReadPreference.primary());
                assertThat(database.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
                assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            });
        }
    }

    @Test
    void isTheMongoDbThatTheUriNames() {
        try (EmbeddedStore other = new EmbeddedStore(folder)) {
            String host = "mongodb://" + other.connectionString().getHosts().getFirst();
            server.withPropertyValues("spring.mongodb.uri=" + host + "/roadmaps")
                    .run(context -> {
                        assertThat(context).doesNotHaveBean(EmbeddedStore.class);
                        assertThat(context.getBean(MongoDatabase.class).getName())
                                .isEqualTo("roadmaps");
                    });
            server.withPropertyValues("spring.mongodb.uri=" + host)
                    .run(context -> assertThat(
                                    context.getBean(MongoDatabase.class).getName())
                            .isEqualTo("veikart"));
        }
    }

    @Test
    void closesTheClientBeforeTheStore() {
        List<Object> closed = new ArrayList<>();
        embedded()
                .withBean(DestructionAwareBeanPostProcessor.class, () -> (bean, name) -> closed.add(bean))
                .run(context -> assertThat(context).hasSingleBean(MongoDatabase.class));
        assertThat(closed)
                .filteredOn(bean -> bean instanceof MongoClient || bean instanceof EmbeddedStore)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(MongoClient.class),
                        second -> assertThat(second).isInstanceOf(EmbeddedStore.class));
    }

    @Test
    void saysThatNoMongoDbAnswersWithoutTellingThePassword() {
        FailureAnalysis failure = failureOf(server.withPropertyValues(
                "spring.mongodb.uri=mongodb://kari:hemmelig@127.0.0.1:1/x?serverSelectionTimeoutMS=300"));
        assertThat(failure.getDescription()).isEqualTo("No MongoDB answers at 127.0.0.1:1 (spring.mongodb.uri).");
        assertThat(failure.getAction())
                .isEqualTo("Start it, or correct spring.mongodb.uri. Leave it out to use the embedded store.");
    }

    @Test
    void saysThatTheUriIsNoneWithoutRepeatingIt() {
        for (String uri : List.of("mongodb://kari:hem/melig@localhost", "http://hemmelig", "mongodb://")) {
            FailureAnalysis failure = failureOf(server.withPropertyValues("spring.mongodb.uri=" + uri));
            assertThat(failure.getDescription()).isEqualTo("spring.mongodb.uri is no MongoDB connection string.");
            assertThat(failure.getCause()).hasNoCause().hasMessageNotContaining("melig");
        }
    }

    @Test
    void saysThatTheFolderIsInUse() {
        try (EmbeddedStore first = new EmbeddedStore(folder)) {
            FailureAnalysis failure = failureOf(embedded());
            assertThat(failure.getDescription())
                    .isEqualTo("The data folder " + first.folder() + " is in use by another process.");
            assertThat(failure.getAction()).contains("--veikart.data-dir", "--spring.mongodb.uri");
        }
    }

    @Test
    void isAnalyzedByABootedServerToo() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, other) -> {})))
                .hasAtLeastOneElementOfType(StoreFailureAnalyzer.class);
    }
}
