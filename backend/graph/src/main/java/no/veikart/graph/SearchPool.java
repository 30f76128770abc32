package no.veikart.graph;

import java.util.concurrent.ArrayBlockingQueue;

/**
 * The idle searches of one graph, at most one per processor. More at a time are made and dropped: a pool and not a
 * thread-local, because each of many virtual threads would keep its own.
 */
final class SearchPool {
    private final int vertexCount;
    private final ArrayBlockingQueue<BreadthFirstSearch> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    SearchPool(int vertexCount) {
        this.vertexCount = vertexCount;
    }

    BreadthFirstSearch take() {
        BreadthFirstSearch search = idle.poll();
        return search == null ? new BreadthFirstSearch(vertexCount) : search;
    }

    /** Takes a search back; one that failed is not given back, since its marks are unknown. */
    void give(BreadthFirstSearch search) {
        idle.offer(search);
    }
}
