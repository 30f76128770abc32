package no.veikart.dataset;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.KindsOnly;
import no.veikart.roadmap.NodeMapper;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** {@code veikart.jar validate FOLDER}: checks a dataset without starting a server. */
public final class ValidateCommand {
    private ValidateCommand() {}

    /**
     * Prints what is wrong, each with file, line, entry and field, or how much is right.
     *
     * @param folder the dataset: one folder in it for each source document
     * @return the exit code: 0 when it is valid, 1 when it is not, 2 when there is no such folder
     */
    public static int run(Path folder, PrintStream out, PrintStream err) {
        if (!Files.isDirectory(folder)) {
            err.println("There is no folder " + folder
                    + ". Name the folder that holds one folder for each source document.");
            return 2;
        }
        try (var context = new AnnotationConfigApplicationContext(KindsOnly.class)) {
            String pattern = "file:" + folder.toAbsolutePath() + "/*/*.yaml";
            Dataset dataset =
                    BuiltInDataset.read(pattern, context.getBean(Kinds.class), context.getBean(NodeMapper.class));
            int entries = dataset.parts().stream()
                    .mapToInt(part -> part.edits().size())
                    .sum();
            out.println("The dataset is valid: " + dataset.parts().size() + " documents, " + entries + " entries.");
            return 0;
        } catch (InvalidDataset invalid) {
            err.println(invalid.getMessage());
            return 1;
        }
    }
}
