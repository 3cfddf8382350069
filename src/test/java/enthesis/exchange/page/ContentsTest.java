package enthesis.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentsTest {

    @Test
    void whatIsSaidOfSomebodyIsNeverMarkup() {
        var page = Stream.of(Contents.head("O'Neil <script>"), Contents.lines(),
                Contents.line("notes/visit-1.pdf", "\"><b>", "& more"), Contents.item("<i>"), Contents.endOfLines(),
                Contents.end()).map(part -> new String(part, StandardCharsets.UTF_8)).collect(Collectors.joining());
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<title>O&#39;Neil &lt;script&gt;</title>",
                "<a href=\"notes/visit-1.pdf\">&quot;&gt;&lt;b&gt;</a> &amp; more", "<li>&lt;i&gt;</li>")
                .doesNotContain("<script", "<b>", "<i>");
    }
}
