package enthesis.ui.practice.about;

import java.util.List;
import java.util.Map;

/// What is said of the program: its version, the version of the chart's tables, the Java it runs on, what it is built
/// on, and the texts of their licences by name.
public record AboutPage(String version, int tables, String java, List<Part> parts, Map<String, String> licences) {

    /// A library or typeface: `file` is its jar without the version.
    public record Part(String file, String name, String licence, String holder) {}

    public AboutPage {
        parts = List.copyOf(parts);
        licences = Map.copyOf(licences);
    }
}
