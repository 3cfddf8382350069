package enthesis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The options of the JVM that the program is run in, as the build has them.
final class RunOptions {
    private static final Pattern RUN = Pattern.compile("<commandlineArgs>(.*) \\$\\{jvm\\.args} -cp");

    private RunOptions() {}

    /// With `target` in the place of the build's own folder.
    static List<String> in(Path target) throws IOException {
        var found = RUN.matcher(Files.readString(Path.of("pom.xml")));
        if (!found.find()) {
            throw new AssertionError("the build runs no program");
        }
        return List.of(found.group(1).replace("&quot;", "").replace("\"", "")
                .replace("${project.build.directory}", target.toString()).split(" ", -1));
    }
}
