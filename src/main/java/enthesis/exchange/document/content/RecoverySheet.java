package enthesis.exchange.document.content;

import java.util.List;

/// The recovery key on paper: the clinic, the day, where each copy is kept (one page a copy; empty leaves a line to
/// write on), and the key's eight groups of four and its check group of two. It never touches a disk unless the user
/// saves it; what prints it forgets it.
public record RecoverySheet(String clinic, String day, List<String> places, List<String> groups, String check) {

    public RecoverySheet {
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    /// Never the key: this could reach a log.
    @Override
    public String toString() {
        return "a recovery sheet";
    }
}
