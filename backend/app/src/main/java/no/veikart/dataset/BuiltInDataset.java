package no.veikart.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The dataset that comes with the program. */
@Component
public class BuiltInDataset {
    private static final String FILES = "classpath:dataset/*/*.yaml";

    private final Kinds kinds;
    private final NodeMapper mapper;

    BuiltInDataset(Kinds kinds, NodeMapper mapper) {
        this.kinds = kinds;
        this.mapper = mapper;
    }

    /** Reads and validates it. Throws {@link InvalidDataset} with everything that is wrong. */
    public Dataset read() {
        return read(FILES, kinds, mapper);
    }

    /** Reads and validates the files that a pattern finds, each in the folder of its document. */
    static Dataset read(String pattern, Kinds kinds, NodeMapper mapper) {
        List<DatasetFolder> folders = folders(pattern);
        return new Dataset(hashOf(folders), new DatasetReader(kinds, mapper).read(folders));
    }

    private static List<DatasetFolder> folders(String pattern) {
        SortedMap<String, SortedMap<String, String>> byFolder = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String[] path = file.getURL().getPath().split("/");
                String folder = path[path.length - 2];
                byFolder.computeIfAbsent(folder, none -> new TreeMap<>())
                        .put(folder + "/" + path[path.length - 1], file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the dataset cannot be read", e);
        }
        return byFolder.entrySet().stream()
                .map(entry -> new DatasetFolder(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String hashOf(List<DatasetFolder> folders) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            folders.forEach(folder -> folder.files().forEach((path, text) -> {
                digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
            }));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
