package enthesis.ui.map.plan;

import java.util.List;

/// A short question over the map: what is read out, and the answers, each taken by its number from 1. Without answers
/// nothing is asked. `left` follows when it is left without an answer.
public record Question(String title, List<String> lines, List<Answer> answers, Runnable left) {
    public static final Question NONE = new Question("", List.of(), List.of());

    public record Answer(String words, Runnable act) {}

    public Question {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    public Question(String title, List<String> lines, List<Answer> answers) {
        this(title, lines, answers, () -> {});
    }
}
