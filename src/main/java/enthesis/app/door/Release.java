package enthesis.app.door;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// Which release of the program this is.
public final class Release {
    private static final String FILE = "/enthesis/about/version.properties";

    private Release() {}

    /// As the build numbered it.
    public static String version() throws IOException {
        var said = new Properties();
        try (var in = new InputStreamReader(Objects.requireNonNull(Release.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8)) {
            said.load(in);
        }
        return said.getProperty("version");
    }
}
