package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import java.util.Locale;
import java.util.Optional;

/// What a program says that reads a chart's file: that it begins now, step by step where it is, and at last its answer.
/// A name of a table is the most that is ever in it.
final class Report {
    static final String BEGUN = "begun";
    private static final String STEP = "step";

    private final Progress progress;
    private boolean begun;
    private Checked answer = new Checked.Not(Reason.DAMAGED);
    private boolean answered;

    Report(Progress progress) {
        this.progress = progress;
    }

    static String line(Step step) {
        return String.format(Locale.ROOT, "%s %s %d %d %.6f %s", STEP, step.kind(), step.number(), step.of(),
                step.share(), step.table());
    }

    /// Whether this can be said next.
    boolean heard(String line) {
        if (!begun) {
            begun = line.equals(BEGUN);
            return begun;
        }
        if (answered) {
            return false;
        }
        if (line.startsWith(STEP + " ")) {
            var step = step(line.split(" ", -1));
            step.ifPresent(progress::at);
            return step.isPresent();
        }
        Checked.read(line).ifPresent(this::answered);
        return answered;
    }

    private static Optional<Step> step(String[] words) {
        try {
            double share = Double.parseDouble(words[4]);
            return share >= 0 && share <= 1
                    ? Optional.of(new Step(Step.Kind.valueOf(words[1]), words.length > 5 ? words[5] : "",
                            Integer.parseUnsignedInt(words[2]), Integer.parseUnsignedInt(words[3]), share))
                    : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private void answered(Checked said) {
        answer = said;
        answered = true;
    }

    /// Whether it had all it needs, and went on to open the file.
    boolean begun() {
        return begun;
    }

    /// What it said at last; without an answer the file counts as damaged.
    Checked answer() {
        return answer;
    }
}
