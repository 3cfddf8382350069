package enthesis.exchange.document.content;

import java.util.List;

/// The patient's own aftercare sheet: groups of plain sentences with this patient's dates; `urgent` ones are framed.
public record HandoutPage(String clinic, List<Title> titles, String day, List<Group> groups) {

    /// A heading and its sentences.
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
