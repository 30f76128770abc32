package no.veikart.graph;

/** Where each of some distinct vertices stands in an array: an open-addressed hash table, O(1) expected per question. */
final class Positions {
    private final int[] vertices;
    private final int[] table;
    private final int shift;

    Positions(int[] vertices) {
        this.vertices = vertices;
        // At most half full, so that probes end soon.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(vertices.length) + 1;
        this.table = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
        for (int position = 0; position < vertices.length; position++) {
            table[slot(vertices[position])] = position + 1;
        }
    }

    /** The position of a vertex, or -1. */
    int of(int vertex) {
        return table[slot(vertex)] - 1;
    }

    private int slot(int vertex) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4).
        int slot = (vertex * 0x9E3779B9) >>> shift;
        while (table[slot] != 0 && vertices[table[slot] - 1] != vertex) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
