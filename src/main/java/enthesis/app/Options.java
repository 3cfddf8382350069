package enthesis.app;

import enthesis.app.line.Asked;
import enthesis.app.line.Password;
import enthesis.app.line.Task;
import enthesis.storage.place.ProgramFolder;
import enthesis.storage.place.Surroundings;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was said at the start: `--data DIR`, the folder of the chart, `--demo` for the demonstration with its fictional
/// patients, `--dark` for the dark look, `--train` for one walk through the demonstration where packages are made; or a
/// task without a window, `--backup`, `--verify` or `--import FILE`, with `--as NAME` and, where nobody can be asked,
/// `--password-fd N`.
record Options(Optional<Path> data, boolean demo, boolean dark, boolean train, Optional<Asked> asked) {

    /// @throws IllegalArgumentException
    ///             if it is anything else
    static Options read(String... args) {
        var given = new Given();
        for (var rest = List.of(args).iterator(); rest.hasNext();) {
            given.take(rest.next(), rest);
        }
        return given.options();
    }

    /// What of this machine says where the chart lives.
    Surroundings here() {
        return new Surroundings(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home")),
                ProgramFolder.of(Optional.ofNullable(System.getProperty(ProgramFolder.STARTED))), data);
    }

    private static final class Given {
        private @Nullable Path data;
        private boolean demo;
        private boolean dark;
        private boolean train;
        private @Nullable Task task;
        private @Nullable Path file;
        private @Nullable String name;
        private @Nullable Password password;

        private void take(String option, Iterator<String> rest) {
            switch (option) {
                case "--demo" -> demo = true;
                case "--dark" -> dark = true;
                case "--train" -> train = true;
                case "--data" -> data = Path.of(value(option, rest));
                case "--backup" -> ask(Task.BACKUP);
                case "--verify" -> ask(Task.VERIFY);
                case "--import" -> {
                    ask(Task.IMPORT);
                    file = Path.of(value(option, rest));
                }
                case "--as" -> name = value(option, rest);
                case "--password-fd" -> password = Password.from(descriptor(value(option, rest)));
                default -> throw new IllegalArgumentException("not known: an option");
            }
        }

        private void ask(Task one) {
            if (task != null) {
                throw new IllegalArgumentException("one task at a time");
            }
            task = one;
        }

        private static String value(String option, Iterator<String> rest) {
            var value = rest.hasNext() ? rest.next() : "";
            if (value.isBlank()) {
                throw new IllegalArgumentException(option + " wants a value");
            }
            return value;
        }

        private static int descriptor(String number) {
            if (!number.matches("[0-9]{1,5}")) {
                throw new IllegalArgumentException("--password-fd wants the number of a file descriptor");
            }
            return Integer.parseInt(number);
        }

        private Options options() {
            var here = Optional.ofNullable(data);
            if (task == null && name == null && password == null) {
                return new Options(here, demo || train, dark, train, Optional.empty());
            }
            if (task == null || name == null || demo || dark || train) {
                throw new IllegalArgumentException("--backup, --verify or --import FILE, and --as NAME");
            }
            return new Options(here, false, false, false, Optional.of(new Asked(task, name,
                    password == null ? Password.prompted() : password, Optional.ofNullable(file))));
        }
    }
}
