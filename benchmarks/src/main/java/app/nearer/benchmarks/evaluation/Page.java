package app.nearer.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of the documentation, parts of which are written by a command. */
final class Page {

    private Page() {
    }

    /** Replaces what stands between {@code <!-- section -->} and {@code <!-- /section -->}. */
    static void write(Path page, String section, List<String> lines) throws IOException {
        String begin = "<!-- " + section + " -->\n";
        String end = "<!-- /" + section + " -->";
        String text = Files.readString(page);
        Files.writeString(page, text.substring(0, text.indexOf(begin) + begin.length()) + String.join("\n", lines) + "\n"
                + text.substring(text.indexOf(end)));
    }
}
