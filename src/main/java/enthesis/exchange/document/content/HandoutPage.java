package enthesis.exchange.document.content;

import java.util.List;

/// A paper that goes out of the practice: groups of plain sentences with this patient's dates; `urgent` ones are
/// framed. `language` is its tag ("fr").
public record HandoutPage(String language, String clinic, List<Title> titles, String day, List<Group> groups) {

    /// A heading, which may be empty, and its sentences.
    public record Group(String title, List<String> lines, boolean urgent) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    public HandoutPage {
        titles = List.copyOf(titles);
        groups = List.copyOf(groups);
    }
}
