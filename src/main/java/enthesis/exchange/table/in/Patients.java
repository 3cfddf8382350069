package enthesis.exchange.table.in;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.intake.table.BirthDates;
import enthesis.domain.intake.table.Dictionary;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.NameOrder.Name;
import enthesis.domain.intake.table.Part;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the patient of a row as its columns were placed. `today` is the last day on which somebody can be born, and
/// the day on which allergies count as told.
record Patients(String file, List<String> names, TableReading reading, Dictionary dictionary, LocalDate today) {
    private static final int NAME = 200;
    private static final int TELEPHONE = 60;
    private static final int WORDS = 1_000;

    sealed interface Read {
        /// `strange` is a word for the sex that nobody knows, "" where there is none.
        record Taken(Incoming person, List<Fact> facts, String strange) implements Read {}

        record Not(LeftOut.Why why) implements Read {}
    }

    Read of(Row row) throws NotTaken {
        var name = name(row);
        var born = first(row, Part.BORN, NAME);
        if (name.family().isBlank() && name.given().isBlank()) {
            return new Read.Not(LeftOut.Why.NO_NAME);
        }
        if (born.isEmpty() || BirthDates.isPart(born)) {
            return new Read.Not(born.isEmpty() ? LeftOut.Why.NO_BIRTH_DATE : LeftOut.Why.PART_OF_BIRTH_DATE);
        }
        var number = first(row, Part.NUMBER, Identifier.LONGEST_VALUE);
        var sex = first(row, Part.SEX, NAME);
        var meant = Optional.ofNullable(reading.sexes().get(Dictionary.key(sex)));
        var allergies = told(row, Part.ALLERGIES);
        var facts = new ArrayList<Fact>();
        allergies.forEach(words -> facts.add(fact(Fact.Kind.ALLERGY, words)));
        told(row, Part.MEDICATIONS).forEach(words -> facts.add(fact(Fact.Kind.MEDICATION, words)));
        var person = new Incoming(file + ", " + row.line(),
                number.isEmpty() ? List.of() : List.of(new Identifier(reading.system(), number)), name.family(),
                name.given(), born(row, born), meant.orElse(Sex.UNKNOWN), first(row, Part.TELEPHONE, TELEPHONE),
                listed(allergies));
        return new Read.Taken(person, facts, meant.isPresent() ? "" : sex);
    }

    private Name name(Row row) throws NotTaken {
        var family = first(row, Part.FAMILY, NAME);
        var given = String.join(" ", all(row, Part.GIVEN, NAME));
        if (given.length() > NAME) {
            throw cell(row, reading.columns(Part.GIVEN).getFirst()).refused(Why.CELL_LONG, NAME);
        }
        var whole = first(row, Part.NAME, NAME);
        return family.isEmpty() && given.isEmpty() && !whole.isEmpty()
                ? reading.names().orElse(NameOrder.FAMILY_FIRST).split(whole)
                : new Name(family, given);
    }

    private LocalDate born(Row row, String text) throws NotTaken {
        var dates = new BirthDates(reading.days().orElseThrow(), reading.years().orElse(Years.LATEST), today);
        var day = dates.read(text);
        if (day.isEmpty()) {
            throw cell(row, reading.columns(Part.BORN).getFirst()).refused(Why.CELL_DATE, 0);
        }
        return day.get();
    }

    /// Nobody knows how bad they are, nor when they were asked. Words that there is none do not say when somebody
    /// asked: not asked, then.
    private Allergies listed(List<String> words) {
        var list = Allergy.united(words.stream().filter(one -> !dictionary.nothing().contains(Dictionary.key(one)))
                .map(one -> new Allergy(one, Severity.UNKNOWN, "")));
        return list.isEmpty() ? new Allergies.NotAsked() : new Allergies.TakenOver(list, today);
    }

    private List<String> told(Row row, Part part) throws NotTaken {
        var told = new ArrayList<String>();
        for (int column : reading.columns(part)) {
            told.addAll(cell(row, column).pieces(WORDS));
        }
        return told.stream().distinct().toList();
    }

    private static Fact fact(Fact.Kind kind, String words) {
        return new Fact(kind, words, "", "", "", "", "", "");
    }

    private String first(Row row, Part part, int longest) throws NotTaken {
        var all = all(row, part, longest);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> all(Row row, Part part, int longest) throws NotTaken {
        var all = new ArrayList<String>();
        for (int column : reading.columns(part)) {
            var said = cell(row, column).plain(longest);
            if (!said.isEmpty()) {
                all.add(said);
            }
        }
        return all;
    }

    private Cell cell(Row row, int column) {
        return new Cell(file, row.line(), names.get(column), row.cell(column));
    }
}
