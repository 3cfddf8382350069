package enthesis.ui.practice.history;

import java.time.LocalDateTime;
import java.util.List;

/// One edit: when, by whom (a name), and what it changed, each in words.
public record HistoryLine(LocalDateTime at, String who, List<String> says) {

    public HistoryLine {
        says = List.copyOf(says);
    }
}
