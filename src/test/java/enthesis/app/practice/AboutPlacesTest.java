package enthesis.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.chart.Chart;
import enthesis.ui.practice.about.AboutPage.Part;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the program says of itself and of what it is built on.
class AboutPlacesTest {
    private static final Pattern VERSIONED = Pattern.compile("(.+?)-[0-9].*\\.jar");

    @Test
    void itSaysItsVersionAndItsTables() throws IOException {
        var page = AboutPlaces.read();
        assertThat(page.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(page.tables()).isEqualTo(Chart.TABLES);
        assertThat(page.java()).startsWith("2");
    }

    /// The text itself, not only its name; and no line of what is not used any more.
    @Test
    void everyPartHasTheTextOfItsLicence() throws IOException {
        var page = AboutPlaces.read();
        assertThat(page.parts()).hasSizeGreaterThan(40).allSatisfy(part -> {
            assertThat(page.licences().get(part.licence())).as(part.name()).hasSizeGreaterThan(900);
            assertThat(part.holder()).isNotBlank();
        });
        assertThat(page.parts()).extracting(Part::file).contains("runtime");
        assertThat(jars()).containsAll(
                page.parts().stream().map(Part::file).filter(file -> !file.equals("runtime")).toList());
    }

    private static List<String> jars() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)).map(path -> Path.of(path).getFileName().toString())
                .map(VERSIONED::matcher).filter(Matcher::matches).map(found -> found.group(1)).toList();
    }
}
