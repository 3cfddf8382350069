package enthesis.domain.course.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of diagnosis codes: those that come with the program, and the newest official list that was taken in.
/// No code is ever demanded; one that nobody knows may be another country's.
public record CodeBook(CodeList shipped, Optional<CodeList> official) {
    public static final CodeBook EMPTY = new CodeBook(new CodeList(0, List.of()), Optional.empty());

    /// The official title counts before the shipped one.
    public Optional<DiagnosisCode> get(String code) {
        return official.flatMap(list -> list.get(code)).or(() -> shipped.get(code));
    }

    /// What somebody who picks a code should know; empty where nothing is.
    public Optional<String> note(String code) {
        return shipped.get(code).map(DiagnosisCode::note).filter(note -> !note.isEmpty());
    }

    /// Whether a code is known and was given up by a day: its last list is over, or the newest official list that holds
    /// by then has it no more.
    public boolean ended(String code, LocalDate day) {
        boolean listed = official.flatMap(list -> list.get(code)).isPresent();
        return !listed && (shipped.get(code).filter(one -> one.endedBy(day)).isPresent()
                || (shipped.get(code).isPresent() && left(day)));
    }

    private boolean left(LocalDate day) {
        return official.filter(list -> DiagnosisCode.listYear(day) >= list.year()
                && list.year() > shipped.year()).isPresent();
    }

    /// A few that go with what was typed, none of them ended by the day.
    public List<DiagnosisCode> find(String typed, LocalDate day, int most) {
        var text = typed.strip();
        return text.length() < 2
                ? List.of()
                : Stream.concat(official.stream(), Stream.of(shipped)).flatMap(list -> list.find(text))
                        .map(DiagnosisCode::code).distinct().filter(code -> !ended(code, day)).limit(most)
                        .flatMap(code -> get(code).stream()).toList();
    }
}
