package enthesis.app;

import enthesis.app.line.Asked;
import enthesis.app.line.Leaves;
import enthesis.app.line.Password;
import enthesis.app.line.Task;
import enthesis.domain.extract.ExtractFormat;
import enthesis.storage.place.ProgramFolder;
import enthesis.storage.place.Surroundings;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was said at the start: `--data DIR`, the folder of the chart, `--demo` for the demonstration with its fictional
/// patients, `--dark` for the dark look, `--train` for one walk through the demonstration where packages are made; or a
/// task without a window, `--backup`, `--verify`, `--import FILE` or `--export DIR` (`--format fhir|csv|full|research`,
/// `--patient NUMBER`), with `--as NAME` and, where nobody can be asked, `--password-fd N`; or `--check DIR` for the
/// folder of an export. A file without any option before it is an export that somebody opened: whoever unlocks is asked
/// about taking it in.
record Options(Optional<Path> data, boolean demo, boolean dark, boolean train, Optional<Asked> asked,
        Optional<Path> brought) {

    Options(Optional<Path> data, boolean demo, boolean dark, boolean train, Optional<Asked> asked) {
        this(data, demo, dark, train, asked, Optional.empty());
    }

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
        private @Nullable ExtractFormat format;
        private @Nullable String patient;
        private @Nullable Path brought;

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
                case "--export" -> {
                    ask(Task.EXPORT);
                    file = Path.of(value(option, rest));
                }
                case "--check" -> {
                    ask(Task.CHECK);
                    file = Path.of(value(option, rest));
                }
                case "--format" -> format = format(value(option, rest));
                case "--patient" -> patient = value(option, rest);
                case "--as" -> name = value(option, rest);
                case "--password-fd" -> password = Password.from(descriptor(value(option, rest)));
                default -> bring(option);
            }
        }

        /// As the system starts the program with a file of its kind.
        private void bring(String named) {
            if (named.startsWith("-") || named.isBlank() || brought != null) {
                throw new IllegalArgumentException("not known: an option");
            }
            brought = Path.of(named).toAbsolutePath();
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

        private static ExtractFormat format(String name) {
            return switch (name) {
                case "fhir" -> ExtractFormat.FHIR;
                case "csv" -> ExtractFormat.TABLES;
                case "full" -> ExtractFormat.FULL;
                case "research" -> ExtractFormat.RESEARCH;
                default -> throw new IllegalArgumentException("--format wants fhir, csv, full or research");
            };
        }

        /// What leaves; empty where nothing does.
        private Optional<Leaves> leaves() {
            if (task != Task.EXPORT) {
                if (format != null || patient != null) {
                    throw new IllegalArgumentException("--format and --patient belong to --export");
                }
                return Optional.empty();
            }
            if (format == ExtractFormat.RESEARCH && patient != null) {
                throw new IllegalArgumentException("one patient alone is known");
            }
            return Optional.of(new Leaves(format == null ? ExtractFormat.FHIR : format,
                    Optional.ofNullable(patient)));
        }

        private static int descriptor(String number) {
            if (!number.matches("[0-9]{1,5}")) {
                throw new IllegalArgumentException("--password-fd wants the number of a file descriptor");
            }
            return Integer.parseInt(number);
        }

        private Options options() {
            var here = Optional.ofNullable(data);
            var leaves = leaves();
            if (task == null && name == null && password == null) {
                return new Options(here, demo || train, dark, train, Optional.empty(), Optional.ofNullable(brought));
            }
            if (brought != null) {
                throw new IllegalArgumentException("a file is opened in the window");
            }
            if (task == Task.CHECK && name == null && password == null && file != null) {
                return new Options(here, false, false, false, Optional.of(Asked.nobody(task, file)));
            }
            if (task == null || task == Task.CHECK || name == null || demo || dark || train) {
                throw new IllegalArgumentException("--backup, --verify, --import FILE or --export DIR, and --as NAME");
            }
            return new Options(here, false, false, false, Optional.of(new Asked(task, name,
                    password == null ? Password.prompted() : password, Optional.ofNullable(file), leaves)));
        }
    }
}
