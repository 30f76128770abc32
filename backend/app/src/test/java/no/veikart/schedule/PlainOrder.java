package no.veikart.schedule;

import java.util.ArrayList;
import java.util.List;
import no.veikart.dependency.Dependency;

/** What leads where, by looking at all dependencies again and again. */
final class PlainOrder {
    private PlainOrder() {}

    /** Whether one item needs another, directly or through others, or is that item. */
    static boolean reaches(List<Dependency> all, String from, String to) {
        List<String> seen = new ArrayList<>(List.of(from));
        for (int i = 0; i < seen.size(); i++) {
            String at = seen.get(i);
            all.stream()
                    .filter(d -> d.from().equals(at) && !seen.contains(d.to()))
                    .forEach(d -> seen.add(d.to()));
        }
        return seen.contains(to);
    }
}
