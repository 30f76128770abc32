package no.veikart.roadmap;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable hash table of nodes by id. A table made from another shares all its buckets but those that differ, so that making it and
 * comparing the two costs a walk over the bucket pointers and no more. Safe for many threads.
 */
final class NodeTable {
    private static final int FEWEST_BUCKETS = 16;
    /** More than these in a bucket on average, and the number of buckets doubles. */
    private static final int FULL = 6;

    private static final Versioned[] NONE = {};

    static final NodeTable EMPTY = new NodeTable(buckets(FEWEST_BUCKETS), 0);

    private final Versioned[][] buckets;
    private final int size;

    private NodeTable(Versioned[][] buckets, int size) {
        this.buckets = buckets;
        this.size = size;
    }

    private static Versioned[][] buckets(int count) {
        Versioned[][] buckets = new Versioned[count][];
        Arrays.fill(buckets, NONE);
        return buckets;
    }

    int size() {
        return size;
    }

    @Nullable
    Versioned find(String id) {
        int hash = id.hashCode();
        for (Versioned each : buckets[bucketOf(id, buckets.length)]) {
            if (each.hash() == hash && each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }

    Stream<Versioned> stream() {
        return Arrays.stream(buckets).flatMap(Arrays::stream);
    }

    /** The next table: the removed ids gone, then the given nodes put in or replaced. */
    NodeTable with(Collection<Versioned> put, Collection<String> removed) {
        int fitting = fitting(size + put.size(), buckets.length);
        Versioned[][] next = fitting == buckets.length ? buckets.clone() : spread(fitting);
        int count = size;
        for (String id : removed) {
            count += replace(next, id, null);
        }
        for (Versioned each : put) {
            count += replace(next, each.id(), each);
        }
        return new NodeTable(next, count);
    }

    /** Never fewer than before: tables with as many buckets are compared fast. */
    private static int fitting(int nodes, int buckets) {
        int fitting = buckets;
        while (nodes > FULL * fitting && fitting < 1 << 30) {
            fitting *= 2;
        }
        return fitting;
    }

    private Versioned[][] spread(int count) {
        Versioned[][] spread = buckets(count);
        stream().forEach(each -> replace(spread, each.id(), each));
        return spread;
    }

    /** Puts a bucket with the node in, or without it for null, in the old one's place; returns by how much the table grew. */
    private static int replace(Versioned[][] buckets, String id, @Nullable Versioned node) {
        int index = bucketOf(id, buckets.length);
        Versioned[] old = buckets[index];
        int place = placeOf(id, old);
        boolean known = place < old.length;
        if (node == null && known) {
            Versioned[] shorter = Arrays.copyOf(old, old.length - 1);
            System.arraycopy(old, place + 1, shorter, place, old.length - 1 - place);
            buckets[index] = shorter;
            return -1;
        }
        if (node != null) {
            Versioned[] next = Arrays.copyOf(old, known ? old.length : old.length + 1);
            next[place] = node;
            buckets[index] = next;
            return known ? 0 : 1;
        }
        return 0;
    }

    private static int placeOf(String id, Versioned[] bucket) {
        int place = 0;
        while (place < bucket.length && !bucket[place].id().equals(id)) {
            place++;
        }
        return place;
    }

    private static int bucketOf(String id, int count) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & count - 1;
    }

    /** Calls back, in no order, for each id under which the two hold different objects; null where one holds none. */
    void compare(NodeTable other, BiConsumer<@Nullable Versioned, @Nullable Versioned> different) {
        if (buckets.length == other.buckets.length) {
            for (int i = 0; i < buckets.length; i++) {
                if (buckets[i] != other.buckets[i]) {
                    compare(buckets[i], other.buckets[i], different);
                }
            }
        } else {
            stream().forEach(mine -> {
                Versioned theirs = other.find(mine.id());
                if (theirs != mine) {
                    different.accept(mine, theirs);
                }
            });
            other.stream()
                    .filter(theirs -> find(theirs.id()) == null)
                    .forEach(theirs -> different.accept(null, theirs));
        }
    }

    private static void compare(
            Versioned[] mine, Versioned[] theirs, BiConsumer<@Nullable Versioned, @Nullable Versioned> different) {
        for (Versioned each : mine) {
            int place = placeOf(each.id(), theirs);
            Versioned same = place < theirs.length ? theirs[place] : null;
            if (same != each) {
                different.accept(each, same);
            }
        }
        for (Versioned each : theirs) {
            if (placeOf(each.id(), mine) == mine.length) {
                different.accept(null, each);
            }
        }
    }
}
