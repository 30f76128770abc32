package no.veikart.export;

import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Which of some formats an {@code Accept} header asks for. */
final class Negotiation {
    private Negotiation() {}

    /** The format that is liked best; of several liked alike the first in the header. An empty header accepts anything. */
    static Optional<Format> choose(String accept, List<Format> formats) {
        return preferences(accept).stream()
                .flatMap(liked -> formats.stream().filter(format -> format.isAcceptedBy(liked)))
                .findFirst();
    }

    /** What a header accepts, the best liked first, without what it refuses. */
    private static List<MediaType> preferences(String accept) {
        if (accept.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            List<MediaType> liked = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(liked);
            return liked.stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
                    .toList();
        } catch (InvalidMediaTypeException | InvalidMimeTypeException unreadable) {
            return List.of();
        }
    }
}
