package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.LocalDisk;
import enthesis.storage.place.TemporaryFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// reliability.md C.2, in a JVM that is started as the build starts the program.
class RunOptionsTest {
    @TempDir
    Path target;

    @Test
    void temporaryFilesLieInAFolderOfOurOwnAndNothingIsReadAsAnObject() throws Exception {
        var options = RunOptions.in(target);
        var temp = target.resolve("enthesis-tmp");
        Files.createDirectory(temp);
        var left = Files.createFile(temp.resolve("left-by-a-kill"));
        assertThat(options).contains("-XX:-HeapDumpOnOutOfMemoryError");
        assertThat(said(options)).containsExactly("temporary " + temp, "refused");
        assertThat(left).doesNotExist();
    }

    private List<String> said(List<String> options) throws IOException, InterruptedException {
        var said = target.resolve("said");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RunOptionsTest.class.getName(), said.toString()));
        var ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        assertThat(ended).isZero();
        return Files.readAllLines(said);
    }

    static void main(String[] args) throws Exception {
        var said = new ArrayList<String>();
        try (var _ = TemporaryFolder.take(new LocalDisk(), Path.of(System.getProperty("java.io.tmpdir")))
                .orElseThrow()) {
            said.add("temporary " + Files.createTempFile("page", "").getParent());
        }
        var written = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(written)) {
            out.writeObject(Locale.ROOT);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            said.add("read " + in.readObject());
        } catch (InvalidClassException _) {
            said.add("refused");
        }
        Files.write(Path.of(args[0]), said);
    }
}
