package enthesis.exchange.fhir.in;

import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a Patient. `today` is the last day on which somebody can be born.
record People(LocalDate today) {
    private static final int NAME = 200;
    private static final int TELEPHONE = 60;
    private static final int MOST_NUMBERS = 50;
    private static final int WHOLE_DATE = 10;
    /// As `DateText.readBirth`.
    private static final int OLDEST = 130;

    sealed interface Read {
        record Taken(Incoming person) implements Read {}

        record Not(LeftOut.Why why) implements Read {}
    }

    Read of(Node patient) throws NotTaken {
        var numbers = numbers(patient);
        var name = name(patient.each("name"));
        var born = patient.date("birthDate");
        boolean died = patient.flag("deceasedBoolean").orElse(false) || !patient.date("deceasedDateTime").isEmpty();
        if (died || !patient.flag("active").orElse(true)) {
            return new Read.Not(died ? LeftOut.Why.DIED : LeftOut.Why.NOT_ACTIVE);
        }
        if (name.isEmpty()) {
            return new Read.Not(LeftOut.Why.NO_NAME);
        }
        if (born.length() < WHOLE_DATE) {
            return new Read.Not(born.isEmpty() ? LeftOut.Why.NO_BIRTH_DATE : LeftOut.Why.PART_OF_BIRTH_DATE);
        }
        var day = LocalDate.parse(born.substring(0, WHOLE_DATE));
        if (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST))) {
            throw patient.refused(Why.DATE, "birthDate");
        }
        return new Read.Taken(new Incoming(patient.file() + ", " + patient.line(), numbers,
                name.get().family, name.get().given, day, sex(patient.text("gender", 20)), telephone(patient),
                new Allergies.NotAsked()));
    }

    private static List<Identifier> numbers(Node patient) throws NotTaken {
        var numbers = new ArrayList<Identifier>();
        for (var one : patient.each("identifier")) {
            var value = one.text("value", Identifier.LONGEST_VALUE);
            var system = system(one);
            if (!value.isEmpty() && !system.isEmpty() && !one.text("use", 20).equals("old")) {
                numbers.add(new Identifier(system, value));
            }
        }
        if (numbers.size() > MOST_NUMBERS) {
            throw patient.refused(Why.MANY, "identifier");
        }
        return numbers.stream().distinct().toList();
    }

    /// Where no address names it, whoever assigned the number.
    private static String system(Node identifier) throws NotTaken {
        var system = identifier.text("system", Identifier.LONGEST_SYSTEM);
        return system.isEmpty() ? identifier.in("assigner").text("display", Identifier.LONGEST_SYSTEM) : system;
    }

    private record Name(String family, String given) {}

    /// The official one, else the first that is not one of before.
    private static Optional<Name> name(List<Node> names) throws NotTaken {
        Optional<Name> best = Optional.empty();
        for (var one : names) {
            var use = one.text("use", 20);
            var family = one.text("family", NAME);
            var given = String.join(" ", one.texts("given", NAME));
            var text = one.text("text", NAME);
            if (given.length() > NAME) {
                throw one.refused(Why.WIDE, "given");
            }
            var read = family.isEmpty() && given.isEmpty() ? new Name(text, "") : new Name(family, given);
            boolean said = !read.family.isBlank() || !read.given.isBlank();
            if (said && use.equals("official")) {
                return Optional.of(read);
            }
            if (said && best.isEmpty() && !use.equals("old") && !use.equals("maiden")) {
                best = Optional.of(read);
            }
        }
        return best;
    }

    private static Sex sex(String gender) {
        return switch (gender) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            case "other" -> Sex.OTHER;
            default -> Sex.UNKNOWN;
        };
    }

    private static String telephone(Node patient) throws NotTaken {
        for (var one : patient.each("telecom")) {
            var value = one.text("value", Concept.LONGEST);
            if (one.text("system", 20).equals("phone") && !value.isEmpty() && value.length() <= TELEPHONE) {
                return value;
            }
        }
        return "";
    }
}
