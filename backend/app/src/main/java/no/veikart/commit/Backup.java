package no.veikart.commit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * A store in one file: gzipped lines of extended JSON, one for each document of the journal, the proposals, the tokens and their subjects; the last line is
 * the SHA-256 of those before. Commits are only ever added, so what is read beside a running server is whole up to a commit.
 */
final class Backup {
    private static final String FORMAT = "veikart backup 1";
    private static final List<String> COLLECTIONS = List.of("changes", "commits", Seal.PROPOSALS, "subjects", "tokens");
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private static final int BATCH = 200;

    private Backup() {}

    /** Writes a new file, whole or not at all. Returns how many documents it holds. */
    static int write(MongoDatabase database, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " exists; a backup is written to a new file");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        int count;
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
                BufferedWriter lines =
                        new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
            MessageDigest digest = sha256();
            line(FORMAT, lines, digest);
            count = documents(database, lines, digest);
            lines.write(HexFormat.of().formatHex(digest.digest()) + "\n");
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return count;
    }

    /** What large commits keep apart is written after them: so it is there for each commit that is. */
    private static int documents(MongoDatabase database, BufferedWriter lines, MessageDigest digest)
            throws IOException {
        int count = 0;
        for (String collection : COLLECTIONS.reversed()) {
            for (Document document : database.getCollection(collection)
                    .find()
                    .sort(Sorts.ascending("_id"))
                    .batchSize(BATCH)) {
                line(collection + " " + document.toJson(CANONICAL), lines, digest);
                count++;
            }
        }
        return count;
    }

    private static void line(String text, BufferedWriter lines, MessageDigest digest) throws IOException {
        lines.write(text + "\n");
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Fills an empty store. Throws, with nothing written, when the store is not empty or the file not what was written. */
    static int restore(MongoDatabase database, Path file) throws IOException {
        for (String collection : COLLECTIONS) {
            if (database.getCollection(collection).find().batchSize(1).first() != null) {
                throw new IOException("the store is not empty: it has " + collection
                        + "; restore into a new data folder or database");
            }
        }
        check(file);
        int count = 0;
        // Backwards to how it was written: a commit only once all that it names is there.
        for (String collection : COLLECTIONS) {
            count += restore(collection, database.getCollection(collection), file);
        }
        return count;
    }

    private static int restore(String name, MongoCollection<Document> collection, Path file) throws IOException {
        int count = 0;
        List<Document> batch = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(name + " {")) {
                    batch.add(Document.parse(line.substring(name.length() + 1)));
                    count++;
                }
                if (batch.size() == BATCH) {
                    collection.insertMany(batch);
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            collection.insertMany(batch);
        }
        return count;
    }

    private static void check(Path file) throws IOException {
        MessageDigest digest = sha256();
        String last = "";
        boolean known = false;
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                known |= last.isEmpty() && line.equals(FORMAT);
                if (!last.isEmpty()) {
                    digest.update((last + "\n").getBytes(StandardCharsets.UTF_8));
                }
                last = line;
            }
        }
        if (!known || !HexFormat.of().formatHex(digest.digest()).equals(last)) {
            throw new IOException(file + " is no backup, or not whole: its hash is not that of its content");
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        } catch (IOException noGzip) {
            in.close();
            throw new IOException(file + " is no backup: " + noGzip.getMessage(), noGzip);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
