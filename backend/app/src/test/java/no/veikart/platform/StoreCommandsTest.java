package no.veikart.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCommandsTest {
    @TempDir
    static Path folder;

    private static StoreSamples samples;

    @BeforeAll
    static void open() {
        samples = StoreSamples.in(folder);
    }

    @AfterAll
    static void close() {
        samples.close();
    }

    private static MongoDatabase database() {
        return samples.database();
    }

    // The words after the bar are a part of the reason that the refusal gives.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {find: 'a'}                                                          | find without batchSize
        {find: 'a', batchSize: 0}                                            | find without batchSize
        {find: 'a', batchSize: 5, collation: {locale: 'nb'}}                 | Norwegian rules in Java
        {find: 'a', batchSize: 5, hint: '_id_'}                              | ignores it
        {find: 'a', batchSize: 5, sort: {$natural: -1}}                      | another natural order
        {find: 'a', batchSize: 5, sort: {x: {$meta: 'textScore'}}}           | a sort with x
        {find: 'a', batchSize: 5, projection: {x: {$slice: 2}}}              | a projection with x
        {find: 'a', batchSize: 5, projection: {x: '$y'}}                     | a projection with x
        {find: 'a', batchSize: 5, filter: {$text: {$search: 'x'}}}           | search in Java
        {find: 'a', batchSize: 5, filter: {$and: [{x: {$near: [0, 0]}}]}}    | a filter with $near
        {find: 'a', batchSize: 5, filter: {$expr: {$gt: ['$x', '$y']}}}      | a filter with $expr
        {find: 'a', batchSize: 5, filter: {$where: 'true'}}                  | a filter with $where
        {find: 'a', batchSize: 5, tailable: true}                            | find with tailable
        {explain: {find: 'a', batchSize: 5}}                                 | the command explain
        {distinct: 'a', key: 'x'}                                            | the command distinct
        {count: 'a', query: {}}                                              | the command count
        {findAndModify: 'a', query: {}, remove: true}                        | the command findAndModify
        {insert: 'a', documents: [{_id: 1}], ordered: false}                 | counts it wrongly
        {update: 'a', updates: [{q: {}, u: {$set: {x: 1}}}]}                 | an update that is no replacement
        {update: 'a', updates: [{q: {}, u: [{$set: {x: 1}}]}]}               | an update that is no replacement
        {update: 'a', updates: [{q: {}, u: {x: 1}, multi: true}]}            | an update that is no replacement
        {update: 'a', updates: [{q: {}, u: {x: 1}}, {q: {}, u: {x: 2}}]}     | goes on after an error
        {update: 'a', updates: [{q: {}, u: {x: 1}, collation: {locale: 'nb'}}]} | Norwegian rules in Java
        {update: 'a', updates: [{q: {}, u: {x: 1}, hint: '_id_'}]}           | ignores it
        {update: 'a', updates: [{q: {$where: 'x'}, u: {x: 1}}]}              | a filter with $where
        {delete: 'a', deletes: [{q: {}, limit: 1, hint: '_id_'}]}            | ignores it
        {createIndexes: 'a', indexes: [{key: {x: 1}, name: 'x'}]}            | not unique
        {createIndexes: 'a', indexes: [{key: {x: 1}, unique: true, partialFilterExpression: {}}]} | an index's filter
        {createIndexes: 'a', indexes: [{key: {x: 1}, unique: true, expireAfterSeconds: 9}]} | never removes anything
        {createIndexes: 'a', indexes: [{key: {x: 'text'}, name: 'x', unique: true}]} | an index's key with x
        {create: 'a', validator: {x: 1}}                                     | ignores validators
        {create: 'a', viewOn: 'b', pipeline: []}                             | ignores validators and views
        {listCollections: 1, filter: {name: 'a'}}                            | ignores it
        {aggregate: 'a', cursor: {}, pipeline: [{$graphLookup: {from: 'a'}}]} | traverse in Java
        {aggregate: 'a', cursor: {}, pipeline: [{$facet: {x: [{$graphLookup: {from: 'a'}}]}}]} | count facets in Java
        {aggregate: 'a', cursor: {}, pipeline: [{$lookup: {pipeline: [{$graphLookup: {from: 'a'}}]}}]} | join in Java
        {aggregate: 'a', cursor: {}, pipeline: [{$match: {}}, {$merge: 'b'}]} | an aggregation with $merge
        {aggregate: 'a', cursor: {}, pipeline: [{$match: {$expr: true}}]}    | a filter with $expr
        {aggregate: 'a', cursor: {}, pipeline: [{$group: {_id: '$x'}}]}      | other than to count
        {aggregate: 'a', cursor: {}, pipeline: [], collation: {locale: 'nb'}} | Norwegian rules in Java
        {bulkWrite: 1, ops: []}                                              | the bulkWrite of a collection
        {insert: 'a', documents: [{_id: 1}], startTransaction: true}         | has no transactions
        {dropDatabase: 1}                                                    | the command dropDatabase
        {shutdown: 1}                                                        | the command shutdown
        """)
    void refusesWithAReason(String command, String why) {
        assertThatThrownBy(() -> database().runCommand(Document.parse(command)))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("the store refuses ")
                .hasMessageContaining(why);
        assertThat(database().listCollectionNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ping: 1}",
                "{hello: 1}",
                "{buildInfo: 1}",
                "{find: 'a', batchSize: 5, filter: {_id: {$in: [1]}}, sort: {_id: 1}, projection: {x: 0}, limit: 9}",
                "{find: 'a', limit: 1, singleBatch: true}",
                "{listCollections: 1, nameOnly: true, cursor: {}}",
                "{aggregate: 'a', cursor: {}, pipeline: [{$match: {x: 1}}, {$group: {_id: 1, n: {$sum: 1}}}]}"
            })
    void answersWhatIsOnTheList(String command) {
        assertThat(database().runCommand(Document.parse(command))).containsEntry("ok", 1.0);
    }

    @Test
    void tellsOfARefusalInTheTestsOfOurOwnCode() {
        StoreCommandListener listener = new StoreCommandListener();
        try (StoreSamples other = StoreSamples.in(folder.resolve("other"), listener)) {
            assertThatThrownBy(() ->
                            other.collection("a").distinct("x", String.class).first())
                    .isInstanceOf(MongoCommandException.class);
        }
        assertThatThrownBy(listener::assertThatNothingWasRefused).hasMessageContaining("the command distinct");
    }
}
