package enthesis.domain.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Named;
import enthesis.domain.patient.Allergy;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.screening.CountedAllergies;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.fact.Elsewhere;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a time-out is about: the sides, what is in each syringe, what other anaesthetic there is today, the allergies
/// of today and of the chart, what touches the skin. Kept with its completion as text, so that a time-out does not stand
/// for what was changed after it.
public record Agreed(Map<String, String> subjects) {
    private static final String END = "\n";
    private static final String IS = "\t";
    private static final String ALLERGY_TO = "allergy to ";

    public Agreed {
        subjects = Map.copyOf(subjects);
    }

    /// What the sheet and the person's chart say now about the subjects; `told` is the sheet's check-in.
    public static Agreed of(Circumstances about, Sheet sheet, CheckIn told) {
        var subjects = new LinkedHashMap<String, String>();
        for (int place = 1; place <= about.visit().courses().size(); place++) {
            subjects.put("side", subjects.getOrDefault("side", "") + " " + sheet.text(TimeOutFields.side(place)));
        }
        for (int row : sheet.rows(SolutionFields.SOLUTION)) {
            subjects.put("solution", subjects.getOrDefault("solution", "") + solution(sheet, row));
        }
        subjects.put("other anaesthetic", sheet.text(SolutionFields.OTHER_ANAESTHETIC).strip() + " "
                + Elsewhere.rows(sheet).stream().map(row -> other(sheet, row)).collect(Collectors.joining(" + ")));
        subjects.put("allergies", sheet.text(CheckInFields.ALLERGIES));
        CountedAllergies.of(about.everywhere().allergies(), told).all().forEach(one -> subjects
                .merge(ALLERGY_TO + name(one), Choices.text(one.severity()), (a, b) -> a + " " + b));
        subjects.put("skin", sheet.text(TimeOutFields.ANTISEPTIC) + " " + sheet.text(TimeOutFields.GLOVES));
        return new Agreed(subjects);
    }

    /// The same whether the chart has learnt by now what was told today or not.
    private static String name(Allergy one) {
        return one.substance().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String other(Sheet sheet, int row) {
        return Stream.of(SolutionFields.otherDrug(row), SolutionFields.otherMg(row))
                .map(field -> sheet.text(field).strip()).collect(Collectors.joining(" "));
    }

    private static String solution(Sheet sheet, int row) {
        var parts = new StringBuilder(" ").append(row).append(": ").append(sheet.text(SolutionFields.anaesthetic(row)))
                .append(' ').append(sheet.text(SolutionFields.diluent(row)));
        boolean second = SolutionFields.hasProliferant(sheet, row);
        if (second) {
            parts.append(' ').append(sheet.text(SolutionFields.proliferant(row)));
        }
        for (var part : Part.values()) {
            if (part == Part.PROLIFERANT && !second) {
                continue;
            }
            parts.append(' ').append(sheet.text(SolutionFields.stock(row, part)).strip()).append('/')
                    .append(sheet.text(SolutionFields.drawn(row, part)).strip());
        }
        return parts.toString();
    }

    /// As it is kept in the sheet.
    public String text() {
        return subjects.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + IS + one.getValue().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(END));
    }

    /// The subjects of which this text says something else, or one says nothing: all of them where it says nothing.
    public List<String> changedSince(String text) {
        var then = new LinkedHashSet<>(List.of(text.split(END)));
        var now = text().lines().collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(now.stream().filter(line -> !then.contains(line)),
                then.stream().filter(line -> line.contains(IS) && !now.contains(line)))
                .map(line -> line.substring(0, line.indexOf(IS))).distinct().toList();
    }

    /// How one of the subjects is called on screen and paper; as it is kept it is a key.
    public static Named named(String subject) {
        return subject.startsWith(ALLERGY_TO)
                ? Named.of("findings.agreed.allergyTo", subject.substring(ALLERGY_TO.length()))
                : Named.of("findings.agreed." + subject.replace(' ', '-'));
    }
}
