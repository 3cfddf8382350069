package enthesis.domain.course.code;

import enthesis.domain.patient.find.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The codes of one year's list, in its order.
public final class CodeList {
    private final int year;
    private final List<DiagnosisCode> codes;
    private final Map<String, DiagnosisCode> byCode;

    public CodeList(int year, List<DiagnosisCode> codes) {
        this.year = year;
        this.codes = List.copyOf(codes);
        byCode = codes.stream().collect(Collectors.toUnmodifiableMap(DiagnosisCode::code, Function.identity()));
    }

    public int year() {
        return year;
    }

    public int size() {
        return codes.size();
    }

    public Optional<DiagnosisCode> get(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Those that begin as typed, else those whose title has all typed words.
    Stream<DiagnosisCode> find(String typed) {
        var start = typed.toUpperCase(Locale.ROOT);
        if (start.matches("[A-Z][0-9].*")) {
            return codes.stream().filter(one -> one.code().startsWith(start));
        }
        var words = Folding.fold(typed).split("\\s+", -1);
        return codes.stream().filter(one -> {
            var title = Folding.fold(one.title());
            return Stream.of(words).allMatch(title::contains);
        });
    }
}
