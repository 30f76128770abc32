package no.veikart.platform;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of MongoDB that the code uses, in one place: what a real MongoDB and the embedded store both do, and both do
 * right. The embedded store refuses everything else; a listener in the tests holds our own code to the same list on a
 * real server.
 *
 * <p>To use more, try it on both first, then add it here with a test.
 */
final class StoreCommands {
    /** What a command does to the documents. */
    enum Access {
        NONE,
        READ,
        WRITE
    }

    /** A command, or something in it, is not on the list. */
    static final class Refused extends RuntimeException {
        Refused(String what, String why) {
            super("the store refuses " + what + ": " + why);
        }
    }

    /** The driver's greetings, and what the health check asks. Their fields are the driver's own affair. */
    private static final Set<String> GREETINGS = Set.of(
            "hello", "ismaster", "ping", "buildinfo", "endsessions", "listdatabases", "saslstart", "saslcontinue");

    /** What the driver adds to any command. */
    private static final Set<String> ENVELOPE = Set.of(
            "$db", "$readPreference", "$clusterTime", "lsid", "txnNumber", "readConcern", "writeConcern", "maxTimeMS");

    private static final Map<String, Set<String>> READS = Map.of(
            "find", Set.of("filter", "sort", "projection", "skip", "limit", "batchSize", "singleBatch"),
            "getMore", Set.of("collection", "batchSize"),
            "killCursors", Set.of("cursors"),
            "aggregate", Set.of("pipeline", "cursor"),
            "listCollections", Set.of("filter", "cursor", "nameOnly"));

    private static final Map<String, Set<String>> WRITES = Map.of(
            "insert", Set.of("documents", "ordered"),
            "update", Set.of("updates", "ordered"),
            "delete", Set.of("deletes", "ordered"),
            "createIndexes", Set.of("indexes"),
            "drop", Set.of());

    private static final Set<String> UPDATE_FIELDS = Set.of("q", "u", "upsert", "multi");
    private static final Set<String> DELETE_FIELDS = Set.of("q", "limit");
    private static final Set<String> INDEX_FIELDS = Set.of("key", "name", "unique");
    private static final Set<String> OPERATORS = Set.of("$and", "$eq", "$gt", "$gte", "$lt", "$lte", "$in");

    /** A pipeline is only ever what {@code countDocuments} sends: these stages, and this one group. */
    private static final Set<String> STAGES = Set.of("$match", "$skip", "$limit", "$group");

    private static final Map<String, ?> COUNT = Map.of("_id", 1, "n", Map.of("$sum", 1));

    private static final String NOT_LISTED = "it is not among what the code uses of MongoDB";

    private static final Map<String, String> REASONS = Map.ofEntries(
            // Accepted by the embedded store, and wrong. A partial index also refuses what its filter leaves out:
            entry("partialFilterExpression", "the embedded store ignores an index's filter"),
            // nothing expires;
            entry("expireAfterSeconds", "the embedded store never removes anything by age"),
            // a validator lets everything pass, and a view is an empty collection;
            entry("create", "the embedded store ignores validators and views"),
            // æ, ø and å sort by their code points;
            entry("collation", "the embedded store ignores it; sort by Norwegian rules in Java"),
            entry("hint", "the embedded store ignores it"),
            // wrong depth, duplicates, no answer on a cycle, and the depth is written into the stored documents;
            entry("$graphLookup", "the embedded store gets it wrong and changes what is stored; traverse in Java"),
            // these run pipelines of their own, in which all of that can hide;
            entry("$facet", "anything could stand in its pipelines; count facets in Java"),
            entry("$lookup", "anything could stand in its pipeline; join in Java"),
            entry("$unionWith", "anything could stand in its pipeline; join in Java"),
            // the order of _id there, that of insertion on MongoDB.
            entry("$natural", "the embedded store has another natural order than MongoDB"),
            // Not there at all.
            entry("startTransaction", "the embedded store has no transactions; a commit is one document"),
            entry("bulkWrite", "the embedded store does not have it; use the bulkWrite of a collection"),
            entry("$text", "the embedded store does not have it; search in Java"));

    private StoreCommands() {}

    /** What a command does, by its name. */
    static Access access(String name) {
        return WRITES.containsKey(name) ? Access.WRITE : READS.containsKey(name) ? Access.READ : Access.NONE;
    }

    /** Throws {@link Refused}, with the reason, when a command or anything in it is not on the list. */
    static void check(String name, Map<String, ?> command) {
        if (GREETINGS.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        Set<String> fields = access(name) == Access.WRITE ? WRITES.get(name) : READS.get(name);
        if (fields == null) {
            throw new Refused("the command " + name, REASONS.getOrDefault(name, NOT_LISTED));
        }
        for (String field : command.keySet()) {
            if (!field.equals(name) && !ENVELOPE.contains(field) && !fields.contains(field)) {
                throw new Refused(name + " with " + field, REASONS.getOrDefault(field, NOT_LISTED));
            }
        }
        switch (name) {
            case "find" -> checkFind(command);
            case "getMore" -> require(isPositive(command.get("batchSize")), "getMore without batchSize", NOT_LISTED);
            case "aggregate" -> documents(command.get("pipeline")).forEach(StoreCommands::checkStage);
            case "listCollections" ->
                require(isEmpty(command.get("filter")), "a filter", "the embedded store ignores it");
            case "insert" -> checkInsert(command);
            case "update" -> checkUpdates(command);
            case "delete" -> documents(command.get("deletes")).forEach(StoreCommands::checkDelete);
            case "createIndexes" -> documents(command.get("indexes")).forEach(StoreCommands::checkIndex);
            default -> {}
        }
    }

    private static void checkFind(Map<String, ?> find) {
        // It would send everything in one reply.
        boolean bounded = isPositive(find.get("batchSize")) || isOne(find.get("limit"));
        require(bounded, "find without batchSize", "the embedded store does not limit a reply by itself");
        checkFilter(find.get("filter"));
        checkNames(find.get("projection"), "a projection");
        checkNames(find.get("sort"), "a sort");
    }

    private static void checkInsert(Map<String, ?> insert) {
        // With an error among them, it counts those that failed as inserted.
        require(!isFalse(insert.get("ordered")), "an unordered insert", "the embedded store counts it wrongly");
    }

    private static void checkUpdates(Map<String, ?> update) {
        List<Map<String, ?>> updates = documents(update.get("updates"));
        // It does not stop at the first error.
        boolean rightOrder = updates.size() <= 1 || isFalse(update.get("ordered"));
        require(rightOrder, "an ordered bulk update", "the embedded store goes on after an error");
        updates.forEach(each -> {
            checkFields(each, UPDATE_FIELDS, "an update");
            checkFilter(each.get("q"));
            boolean replaces = each.get("u") instanceof Map<?, ?> document
                    && document.keySet().stream().noneMatch(StoreCommands::isOperator);
            require(replaces && !isTrue(each.get("multi")), "an update that is no replacement", NOT_LISTED);
        });
    }

    private static void checkDelete(Map<String, ?> delete) {
        checkFields(delete, DELETE_FIELDS, "a delete");
        checkFilter(delete.get("q"));
    }

    private static void checkIndex(Map<String, ?> index) {
        checkFields(index, INDEX_FIELDS, "an index");
        // It does not build one.
        require(isTrue(index.get("unique")), "an index that is not unique", "the embedded store ignores it and scans");
        checkNames(index.get("key"), "an index's key");
    }

    private static void checkStage(Map<String, ?> stage) {
        checkFields(stage, STAGES, "an aggregation");
        checkFilter(stage.get("$match"));
        Object group = stage.get("$group");
        require(group == null || COUNT.equals(group), "$group other than to count", NOT_LISTED);
    }

    private static void checkFields(Map<String, ?> document, Set<String> allowed, String where) {
        for (String field : document.keySet()) {
            require(allowed.contains(field), where + " with " + field, REASONS.getOrDefault(field, NOT_LISTED));
        }
    }

    /** Field names to 1, 0 or -1: no expressions, no {@code $natural}, no {@code $meta}. */
    private static void checkNames(@Nullable Object names, String where) {
        if (names instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                boolean plain = !isOperator(name) && value instanceof Number;
                require(plain, where + " with " + name, REASONS.getOrDefault(String.valueOf(name), NOT_LISTED));
            });
        }
    }

    private static void checkFilter(@Nullable Object filter) {
        if (filter instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                boolean listed = !isOperator(key) || OPERATORS.contains(String.valueOf(key));
                require(listed, "a filter with " + key, REASONS.getOrDefault(String.valueOf(key), NOT_LISTED));
                checkFilter(value);
            });
        } else if (filter instanceof List<?> list) {
            list.forEach(StoreCommands::checkFilter);
        }
    }

    private static void require(boolean listed, String what, String why) {
        if (!listed) {
            throw new Refused(what, why);
        }
    }

    private static boolean isOperator(@Nullable Object key) {
        return String.valueOf(key).startsWith("$");
    }

    private static boolean isPositive(@Nullable Object value) {
        return value instanceof Number number && number.longValue() > 0;
    }

    private static boolean isOne(@Nullable Object value) {
        return value instanceof Number number && number.longValue() == 1;
    }

    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isFalse(@Nullable Object value) {
        return Boolean.FALSE.equals(value);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value instanceof Map<?, ?> map && map.isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> documents(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Map<String, ?>>) list : List.of();
    }
}
