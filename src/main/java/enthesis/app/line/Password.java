package enthesis.app.line;

import java.io.Console;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Where the password of a task comes from: typed unseen at a prompt, or one line of an open file descriptor, UTF-8;
/// never an argument, which everybody on the machine can read.
public interface Password {
    /// More than any password.
    int MOST = 4096;

    /// Asks for it; empty where nobody can be asked or nothing came.
    Optional<char[]> ask(String prompt) throws IOException;

    /// Typed into the terminal, which does not show it.
    static Password prompted() {
        return prompt -> Optional.ofNullable(System.console()).filter(Console::isTerminal)
                .map(console -> console.readPassword("%s ", prompt));
    }

    /// The first line of an open file descriptor; 0 is the standard input.
    static Password from(int descriptor) {
        return _ -> {
            try (var in = descriptor == 0 ? System.in : new FileInputStream("/dev/fd/" + descriptor)) {
                return line(in);
            }
        };
    }

    private static Optional<char[]> line(InputStream in) throws IOException {
        var read = CharBuffer.allocate(MOST);
        var letters = new InputStreamReader(in, StandardCharsets.UTF_8);
        int letter = letters.read();
        while (letter >= 0 && letter != '\n' && letter != '\r' && read.hasRemaining()) {
            read.put((char) letter);
            letter = letters.read();
        }
        var password = Arrays.copyOf(read.array(), read.position());
        Arrays.fill(read.array(), '\0');
        return password.length == 0 ? Optional.empty() : Optional.of(password);
    }
}
