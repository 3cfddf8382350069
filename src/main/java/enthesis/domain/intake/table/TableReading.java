package enthesis.domain.intake.table;

import enthesis.domain.intake.table.Question.What;
import enthesis.domain.patient.Sex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How a table is read. `parts` says for each column what it holds; empty: it is not taken. `system` says whose the
/// numbers are. `sexes` says what its words for them mean, as `Dictionary.key` writes these.
public record TableReading(TableForm form, List<Optional<Part>> parts, Optional<DayOrder> days, Optional<Years> years,
        Optional<NameOrder> names, String system, Map<String, Sex> sexes) {

    public TableReading {
        parts = List.copyOf(parts);
        sexes = Map.copyOf(sexes);
    }

    /// The columns that hold it, from 0.
    public List<Integer> columns(Part part) {
        return IntStream.range(0, parts.size()).filter(at -> parts.get(at).equals(Optional.of(part))).boxed().toList();
    }

    /// With a column placed; what can be in one only leaves where it was.
    public TableReading placed(int column, Optional<Part> part) {
        var now = new ArrayList<>(parts);
        part.filter(one -> !one.several()).ifPresent(one -> now.replaceAll(
                was -> was.equals(part) ? Optional.empty() : was));
        now.set(column, part);
        return new TableReading(form, now, days, years, names, system, sexes);
    }

    public TableReading in(TableForm other) {
        return new TableReading(other, parts, days, years, names, system, sexes);
    }

    public TableReading days(DayOrder order) {
        return new TableReading(form, parts, Optional.of(order), years, names, system, sexes);
    }

    public TableReading years(Years meant) {
        return new TableReading(form, parts, days, Optional.of(meant), names, system, sexes);
    }

    public TableReading names(NameOrder order) {
        return new TableReading(form, parts, days, years, Optional.of(order), system, sexes);
    }

    public TableReading system(String called) {
        return new TableReading(form, parts, days, years, names, called, sexes);
    }

    /// What a word for a sex means; empty: nobody knows.
    public TableReading sex(String word, Optional<Sex> sex) {
        var now = new LinkedHashMap<>(sexes);
        var key = Dictionary.key(word);
        sex.ifPresentOrElse(one -> now.put(key, one), () -> now.remove(key));
        return new TableReading(form, parts, days, years, names, system, now);
    }

    /// What still has to be said before this table can be read so.
    public List<Question> open(Survey survey) {
        var open = new ArrayList<Question>();
        if (columns(Part.FAMILY).isEmpty() && columns(Part.GIVEN).isEmpty() && columns(Part.NAME).isEmpty()) {
            open.add(new Question(What.NO_NAME, -1));
        }
        var born = columns(Part.BORN);
        if (born.isEmpty()) {
            open.add(new Question(What.NO_BIRTH_DATE, -1));
        }
        for (int column : born) {
            if (days.isEmpty()) {
                open.add(new Question(What.DAYS, column));
            }
            if (survey.columns().get(column).shortYears() && years.isEmpty()) {
                open.add(new Question(What.YEARS, column));
            }
        }
        columns(Part.NAME).stream().filter(at -> survey.columns().get(at).unsplit() && names.isEmpty())
                .forEach(at -> open.add(new Question(What.NAMES, at)));
        columns(Part.NUMBER).stream().filter(_ -> system.isBlank())
                .forEach(at -> open.add(new Question(What.SYSTEM, at)));
        return open;
    }

    /// The words for a sex in this table that nobody has said the meaning of.
    public List<String> unknownSexes(Survey survey) {
        return columns(Part.SEX).stream().flatMap(at -> survey.columns().get(at).values().keySet().stream())
                .filter(word -> !sexes.containsKey(Dictionary.key(word))).toList();
    }
}
