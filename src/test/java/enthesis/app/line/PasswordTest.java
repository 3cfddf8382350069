package enthesis.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// One line of an open file descriptor.
class PasswordTest {

    private static String from(String given) throws Exception {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8)));
        try {
            return Password.from(0).ask("").map(String::new).orElse("nothing");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void itEndsWithItsLine() throws Exception {
        assertThat(from("drei grüne Äpfel\r\nand more")).isEqualTo("drei grüne Äpfel");
        assertThat(from("without an end")).isEqualTo("without an end");
        assertThat(from("x".repeat(5_000))).hasSize(Password.MOST);
        assertThat(from("\n")).isEqualTo("nothing");
        assertThat(from("")).isEqualTo("nothing");
    }
}
