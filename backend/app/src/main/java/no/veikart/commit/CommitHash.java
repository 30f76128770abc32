package no.veikart.commit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the one canonical writing of a document: keys sorted, every value with its type and length, so that two documents
 * hash alike exactly when they hold the same. It does not depend on how a store orders or widens what it keeps.
 */
final class CommitHash {
    private final MessageDigest digest;

    private CommitHash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(Map<String, ?> document) {
        CommitHash hash = new CommitHash();
        hash.add(document);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    static String of(Collection<?> documents) {
        CommitHash hash = new CommitHash();
        hash.add(documents);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> mark('0', "");
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((key, inner) -> sorted.put(String.valueOf(key), inner));
                mark('m', String.valueOf(sorted.size()));
                sorted.forEach((key, inner) -> {
                    mark('k', key);
                    add(inner);
                });
            }
            case Collection<?> list -> {
                mark('l', String.valueOf(list.size()));
                list.forEach(this::add);
            }
            case Date date -> mark('d', String.valueOf(date.getTime()));
            case Integer whole -> mark('i', String.valueOf(whole));
            case Long whole -> mark('i', String.valueOf(whole));
            case Boolean flag -> mark('b', String.valueOf(flag));
            case Double number -> mark('f', String.valueOf(number));
            case String text -> mark('s', text);
            default -> throw new IllegalArgumentException("a document cannot hold a " + value.getClass());
        }
    }

    private void mark(char type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((type + String.valueOf(bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
