package no.veikart.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.veikart.platform.CommandLine;
import no.veikart.platform.CommandLine.Misuse;
import no.veikart.roadmap.Language;
import org.jspecify.annotations.Nullable;

/** Reads the file of an import command as the input of the mutation that takes in such files. */
final class ImportFile {
    private ImportFile() {}

    /** Throws {@link Misuse} for a kind of file that is not taken in. */
    static Map<String, @Nullable Object> read(Path file, CommandLine line) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        if (line.option("sheet").isPresent()) {
            sheet(file, name, line, input);
        } else if (name.matches(".*\\.(ya?ml|json)")) {
            input.put("format", name.endsWith(".json") ? "JSON" : "YAML");
            input.put("text", text(file));
        } else {
            throw new Misuse(file + " is no .yaml or .json file; for a spreadsheet say what it holds, --sheet="
                    + Arrays.stream(SheetKind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" or ")));
        }
        return input;
    }

    private static void sheet(Path file, String name, CommandLine line, Map<String, @Nullable Object> input)
            throws IOException {
        input.put("sheet", constant(SheetKind.values(), "sheet", line.required("sheet")));
        input.put(
                "language",
                constant(Language.values(), "language", line.option("language").orElse("NB")));
        if (name.endsWith(".csv")) {
            input.put("format", "CSV");
            input.put("content", text(file));
        } else if (name.endsWith(".xlsx")) {
            input.put("format", "XLSX");
            input.put("content", Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        } else {
            throw new Misuse(file + " is no .csv or .xlsx file");
        }
    }

    private static String constant(Enum<?>[] among, String option, String given) {
        return Arrays.stream(among)
                .map(Enum::name)
                .filter(given.toUpperCase(Locale.ROOT)::equals)
                .findFirst()
                .orElseThrow(() -> new Misuse("--" + option + " is " + given + "; it is one of "
                        + Arrays.toString(among).toLowerCase(Locale.ROOT)));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            throw new IOException(file + " is not UTF-8; save it as that", wrong);
        }
    }
}
