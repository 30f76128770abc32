package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Field;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.VeikartTest;
import no.veikart.commit.Commits;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The pages show everything that the records hold, and have words for it in the three languages. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
@VeikartTest
class WordsTest {
    private static final Path STATIC = Path.of("../../web/static");
    private static final Path OPERATIONS = Path.of("../../schema/operations");
    private static final List<String> PAGES = List.of("itemPage", "entryPage", "nodePage");
    private static final Set<String> NOT_LABELLED =
            Set.of("__typename", "id", "sources", "mentionedBy", "prerequisites", "dependents", "unknowns");

    /** What stands in a figure's own words is not shown again as numbers. */
    private static final Set<String> IN_OTHER_WORDS =
            Set.of("Figure.number", "Figure.denominator", "Figure.percent", "Figure.unit");

    /** Known by how it is written, whatever field holds it. */
    private static final Set<String> TOLD_BY_SHAPE = Set.of("Source", "Unknown", "Text", "Period");

    @Autowired
    GraphQlSource source;

    @Autowired
    Kinds kinds;

    @Autowired
    Commits commits;

    /** A field that an operation asks for. */
    private record Asked(String operation, GraphQLNamedType holder, Field field, GraphQLNamedType type) {
        String key() {
            return field.getAlias() == null ? field.getName() : field.getAlias();
        }

        String coordinates() {
            return holder.getName() + "." + field.getName();
        }
    }

    private List<Asked> asked(String operation) throws IOException {
        List<Asked> asked = new ArrayList<>();
        QueryTraverser.newQueryTraverser()
                .schema(source.schema())
                .document(new Parser().parseDocument(Files.readString(OPERATIONS.resolve(operation + ".graphql"))))
                .operationName(operation)
                .variables(Map.of("id", "x", "text", "x", "scenario", Map.of()))
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment at) {
                        if (!at.isTypeNameIntrospectionField()) {
                            asked.add(new Asked(
                                    operation,
                                    (GraphQLNamedType) at.getFieldsContainer(),
                                    at.getField(),
                                    GraphQLTypeUtil.unwrapAll(
                                            at.getFieldDefinition().getType())));
                        }
                    }
                });
        return asked;
    }

    private List<Asked> askedByPages() throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (String page : PAGES) {
            asked.addAll(asked(page));
        }
        return asked;
    }

    /** The operations that the viewer's modules name. */
    private static Set<String> operationsOfTheViewer() throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            String code = files.filter(file -> file.toString().endsWith(".js"))
                    .map(WordsTest::read)
                    .collect(Collectors.joining());
            return Pattern.compile("(?:ask|run)\\(\"(\\w+)\"")
                    .matcher(code)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The keys of the texts in bokmål; that the other languages have the same is tested in JavaScript. */
    private static Set<String> words() {
        try (Stream<Path> files = Files.list(STATIC.resolve("i18n"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("nb"))
                    .flatMap(file -> Pattern.compile("^  \"?([\\w.]+)\"?:", Pattern.MULTILINE)
                            .matcher(read(file))
                            .results()
                            .map(found -> found.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean hasLabel(Set<String> words, String type, String field) {
        String first = field.split("\\.", 2)[0];
        return words.contains("fact." + type + "." + first) || words.contains("fact." + first);
    }

    @Test
    void everyKindHasItsNameForOneAndForMany() {
        assertThat(kinds.all().stream()
                        .flatMap(kind -> Stream.of("type." + kind.type().getSimpleName(), "kinds." + kind.prefix())))
                .hasSizeGreaterThan(50)
                .isSubsetOf(words());
    }

    @Test
    void thePagesAskForAllThatTheRecordsHold() throws IOException {
        Set<String> asked = askedByPages().stream()
                .flatMap(each -> Stream.of(
                        each.coordinates(),
                        each.holder().getName().matches("Entry|RoadmapItem|Node")
                                ? "*." + each.field().getName()
                                : each.coordinates()))
                .collect(Collectors.toSet());
        Set<String> held = new TreeSet<>();
        for (Kind<?> kind : kinds.all()) {
            collect(kind.type(), held);
        }
        assertThat(held).hasSizeGreaterThan(200);
        held.removeIf(field -> asked.contains(field)
                || asked.contains("*." + field.substring(field.indexOf('.') + 1))
                || IN_OTHER_WORDS.contains(field));
        assertThat(held)
                .as("fields that no page asks for: add them to itemPage, entryPage or nodePage")
                .isEmpty();
    }

    /** Differences name the field, and not what it holds: that the viewer knows by itself. */
    @Test
    void theViewerKnowsWhichFieldsHoldWordsAndParts() {
        Set<String> known = new TreeSet<>();
        Matcher types = Pattern.compile("^  (\\w+): \\{ (.*) },$", Pattern.MULTILINE)
                .matcher(read(STATIC.resolve("items/held.js")));
        while (types.find()) {
            for (String field : types.group(2).split(", ")) {
                known.add(types.group(1) + "." + field);
            }
        }
        Set<String> held = new TreeSet<>();
        kinds.all().forEach(kind -> collectHeld(kind.type(), held, new HashSet<>()));
        assertThat(held).hasSizeGreaterThan(60).isSubsetOf(known);
    }

    private static void collectHeld(Class<?> type, Set<String> held, Set<Class<?>> seen) {
        if (TOLD_BY_SHAPE.contains(type.getSimpleName()) || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> nested = nestedIn(component);
            if (nested != null
                    && (nested.isEnum() || nested.isRecord())
                    && !TOLD_BY_SHAPE.contains(nested.getSimpleName())) {
                held.add(type.getSimpleName() + "." + component.getName() + ": \"" + nested.getSimpleName() + "\"");
                if (nested.isRecord()) {
                    collectHeld(nested, held, seen);
                }
            }
        }
    }

    private static void collect(Class<?> type, Set<String> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (fields.add(type.getSimpleName() + "." + component.getName())) {
                Class<?> nested = nestedIn(component);
                if (nested != null
                        && nested.isRecord()
                        && !nested.getSimpleName().equals("Text")) {
                    collect(nested, fields);
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Class<?> nestedIn(RecordComponent component) {
        return component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    @Test
    void everyFieldOfThePagesHasALabel() throws IOException {
        Set<String> words = words();
        assertThat(askedByPages().stream()
                        .filter(each -> each.holder() instanceof graphql.schema.GraphQLObjectType type
                                && !Set.of("Roadmap", "Query", "Commit", "Source", "Unknown", "Period", "Document")
                                        .contains(type.getName())
                                && !type.getName().endsWith("Connection"))
                        .filter(each -> !NOT_LABELLED.contains(each.field().getName()))
                        .filter(each -> !hasLabel(
                                words, each.holder().getName(), each.field().getName()))
                        .map(Asked::coordinates)
                        .distinct())
                .isEmpty();
    }

    @Test
    void everyValueOfEveryEnumThatTheViewerAsksForHasAWord() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (String operation : operationsOfTheViewer()) {
            for (Asked each : asked(operation)) {
                if (each.type() instanceof GraphQLEnumType choice
                        && !choice.getName().equals("Precision")) {
                    choice.getValues().stream()
                            .map(GraphQLEnumValueDefinition::getName)
                            .forEach(value -> needed.add(choice.getName() + "." + value));
                }
            }
        }
        assertThat(needed).hasSizeGreaterThan(200).isSubsetOf(words());
    }

    @Test
    void namesInThePagesOperationsSayWhatTheValuesAre() throws IOException {
        for (Asked each : askedByPages()) {
            if (Set.of("Period", "Source", "Unknown").contains(each.holder().getName())
                    || each.holder().getName().equals("Dependency")
                            && each.operation().equals("itemPage")
                    || each.holder().getName().equals("Document")
                            && !each.operation().equals("nodePage")) {
                continue;
            }
            String field = each.field().getName();
            if (each.type() instanceof GraphQLEnumType) {
                assertThat(each.key())
                        .as(each.coordinates())
                        .isEqualTo(field + "As" + each.type().getName());
            } else if (!each.field().getArguments().isEmpty()
                    && each.field().getArguments().getFirst().getName().equals("language")
                    && !field.equals("description")) {
                assertThat(each.key()).as(each.coordinates()).isEqualTo(field + "AsText");
            } else {
                assertThat(each.key()).as(each.coordinates()).matches(field + "(As[A-Z]\\w*)?");
            }
        }
    }

    @Test
    void everyFieldThatIsKnownToBeUnknownAndEveryFieldOfASourceHasAWord() {
        Set<String> words = words();
        assertThat(commits.current().list(Entry.class).stream().flatMap(entry -> {
                    String type = entry.getClass().getSimpleName();
                    return Stream.concat(
                                    entry.unknowns().stream().map(unknown -> unknown.field()),
                                    entry.sources().stream()
                                            .flatMap(source -> source.fields() == null
                                                    ? Stream.empty()
                                                    : source.fields().stream()))
                            .filter(field -> !hasLabel(words, type, field))
                            .map(field -> type + "." + field);
                }))
                .isEmpty();
    }
}
