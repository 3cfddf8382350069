package enthesis.ui.practice.code;

import enthesis.domain.course.code.CodeBook;
import java.time.LocalDate;
import java.util.List;

/// What is shown of the codes: what is known, the lists that were taken in, and which courses go on with a code that
/// has ended.
public record CodesPage(CodeBook book, List<Taken> lists, List<Ended> ended) {

    /// One list: its year, how many codes, who took it in (a name), when.
    public record Taken(int year, int codes, String who, LocalDate on) {}

    /// A course that goes on with a code that has ended: whose, of what, the code with its title as it was kept.
    public record Ended(String patient, String course, String code) {}

    public CodesPage {
        lists = List.copyOf(lists);
        ended = List.copyOf(ended);
    }
}
