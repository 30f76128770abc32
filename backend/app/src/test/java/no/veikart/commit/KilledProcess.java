package no.veikart.commit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own, on the tests' class path, that is killed as by {@code kill -9} in the middle of its work.
 */
public final class KilledProcess {
    /** What such a process prints when it begins. */
    public static final String READY = "";

    private final Process process;
    private final BufferedReader output;

    private KilledProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static KilledProcess start(Class<?> main, Path folder, long seed) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new KilledProcess(process);
    }

    /**
     * Called in the process: a line that is out, whatever happens next. When nobody reads it any more, the process
     * ends.
     */
    public static void print(String line) {
        System.out.println(line);
        if (System.out.checkError()) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Called in the process, when there is nothing left to do but to be killed. */
    public static void waitForTheEnd() throws InterruptedException {
        TimeUnit.MINUTES.sleep(1);
    }

    /**
     * Kills it so many milliseconds after it has printed a number of lines; what it printed until it died, whole lines
     * only.
     */
    public List<String> killAfter(int lines, int milliseconds) throws IOException, InterruptedException {
        List<String> printed = new ArrayList<>();
        while (printed.size() < lines) {
            String line = output.readLine();
            if (line == null) {
                throw new IllegalStateException("the process has ended by itself after " + printed);
            }
            printed.add(line);
        }
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        // By its handle: the process's own method would throw away what is still in the pipe.
        process.toHandle().destroyForcibly();
        process.waitFor();
        output.lines().forEach(printed::add);
        return printed;
    }
}
