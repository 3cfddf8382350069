package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.door.Release;
import enthesis.storage.chart.Chart;
import enthesis.ui.practice.about.AboutPage;
import enthesis.ui.practice.about.AboutPage.Part;
import enthesis.ui.practice.about.AboutView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The way to the page of the program, whose words and licences lie in the program itself.
public record AboutPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
    private static final int COLUMNS = 4;

    public void page() {
        opener.open(AboutPlaces::read, page -> ListPlace.of(new AboutView(page, tools.texts(), back)));
    }

    static AboutPage read() throws IOException {
        var parts = text("parts.txt").lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", COLUMNS))
                .map(part -> new Part(part[0], part[1], part[2], part[3])).toList();
        var licences = parts.stream().map(Part::licence).distinct()
                .collect(Collectors.toMap(Function.identity(), AboutPlaces::licence));
        return new AboutPage(Release.version(), Chart.TABLES, Runtime.version().toString(), parts,
                Map.copyOf(licences));
    }

    private static String licence(String name) {
        try {
            return text("licence/" + name + ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) throws IOException {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(AboutPlaces.class.getResourceAsStream("/enthesis/about/" + file), file);
    }
}
