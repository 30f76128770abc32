package no.veikart.platform;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of one list: opaque, and good only for the same list (field, filter, order, parent) of the same value of the roadmap.
 * A cursor is a place in an immutable list, so a page boundary never skips or repeats.
 *
 * @param version the number of the commit that the value is of
 * @param fingerprint what the list is of
 */
record CursorScope(int version, int fingerprint) {
    private static final byte FORMAT = 1;
    private static final int LENGTH = 1 + 3 * Integer.BYTES;
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");
    /** These choose a commit, which is the version; all else that the question's root is given changes the value. */
    private static final Set<String> VERSION = Set.of("asOf", "commit");

    static CursorScope of(DataFetchingEnvironment field, int version, String scope) {
        String list = GraphQLTypeUtil.simplePrint(field.getParentType()) + "."
                + field.getFieldDefinition().getName() + "|" + scope + "|"
                + canonical(without(PAGING, field.getArguments())) + "|"
                + canonical(without(VERSION, without(PAGING, rootOf(field).getArguments())));
        CRC32 crc = new CRC32();
        crc.update(list.getBytes(StandardCharsets.UTF_8));
        return new CursorScope(version, (int) crc.getValue());
    }

    private static Map<String, Object> without(Set<String> names, Map<String, Object> arguments) {
        Map<String, Object> rest = new TreeMap<>(arguments);
        rest.keySet().removeAll(names);
        rest.values().removeIf(Objects::isNull);
        return rest;
    }

    /** The field of Query below which a list is. */
    private static ExecutionStepInfo rootOf(DataFetchingEnvironment field) {
        ExecutionStepInfo step = field.getExecutionStepInfo();
        while (step.hasParent() && step.getParent().getPath().getLevel() > 0) {
            step = step.getParent();
        }
        return step;
    }

    String cursor(int index) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.put(FORMAT).putInt(version).putInt(fingerprint).putInt(index);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The place that a cursor marks. Throws BAD_USER_INPUT when it is none of this list's. */
    int indexOf(String cursor, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(decode(cursor));
        if (bytes.remaining() != LENGTH || bytes.get() != FORMAT) {
            throw UserError.badInput("the cursor is none of this server's; take it from pageInfo or an edge");
        }
        int ofVersion = bytes.getInt();
        if (ofVersion != version) {
            throw UserError.badInput("the cursor is from the roadmap after commit " + ofVersion
                    + ", and this is the one after commit " + version + "; ask for roadmap(commit: " + ofVersion
                    + ") to go on, or start again without a cursor");
        }
        int index = fingerprint == bytes.getInt() ? bytes.getInt() : -1;
        if (index < 0 || index >= size) {
            throw UserError.badInput("the cursor is from another list: keep the filter, the order and the other"
                    + " arguments the same from page to page");
        }
        return index;
    }

    private static byte[] decode(String cursor) {
        try {
            return cursor.length() > 2 * LENGTH
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static String canonical(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + canonical(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> list ->
                list.stream().map(CursorScope::canonical).collect(Collectors.joining(",", "[", "]"));
            case null -> "null";
            default -> "\"" + value + "\"";
        };
    }
}
