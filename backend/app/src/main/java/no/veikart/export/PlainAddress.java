package no.veikart.export;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a plain page is read, for the links on it.
 *
 * @param path of the page itself
 * @param query the language and the point in time that were asked for
 */
record PlainAddress(String path, MultiValueMap<String, String> query) {
    /** What every link carries on, with its question mark; empty for nothing. */
    String carried() {
        return asQuery(query);
    }

    String in(PlainLanguage language) {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(query);
        other.set("lang", language.code());
        return path + asQuery(other);
    }

    String now() {
        MultiValueMap<String, String> other = new LinkedMultiValueMap<>(query);
        List.of("asOf", "commit", "edition").forEach(other::remove);
        return path + asQuery(other);
    }

    boolean isNow() {
        return now().equals(path + carried());
    }

    private static String asQuery(MultiValueMap<String, String> query) {
        return query.isEmpty()
                ? ""
                : UriComponentsBuilder.newInstance()
                        .queryParams(query)
                        .encode()
                        .build()
                        .toUriString();
    }
}
