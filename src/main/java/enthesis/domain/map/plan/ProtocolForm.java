package enthesis.domain.map.plan;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.quick.Spelling;
import enthesis.domain.value.Millilitres;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the form of a protocol. Refused are a missing or taken name, no region, no step, a structure the region does
/// not have, a volume that is none or more than the practice gives at one point. A volume out of what is usual, and a
/// structure that stands twice, are said and hinder nothing.
public final class ProtocolForm {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final int LONGEST = 90;

    private final Sheet sheet;
    private final Around around;
    private final Optional<StepFinder> finder;
    private final Map<Field, Refusal> refusals = new HashMap<>();
    private final Map<Field, Refusal> cautions = new HashMap<>();

    /// What a protocol is read against: its own id, the practice's structures, the names of all other protocols, the
    /// most that is given at one point.
    public record Around(String id, Atlas atlas, Set<String> names, Millilitres most) {

        public Around {
            names = Set.copyOf(names);
        }
    }

    private ProtocolForm(Sheet sheet, Around around) {
        this.sheet = sheet;
        this.around = around;
        finder = finder(sheet, around.atlas());
    }

    public static ProtocolReading read(Sheet sheet, Around around) {
        return new ProtocolForm(sheet, around).read();
    }

    /// Finds structures of the region that is chosen; empty while none is.
    public static Optional<StepFinder> finder(Sheet sheet, Atlas atlas) {
        return atlas.region(sheet.text(ProtocolFields.REGION)).filter(region -> !region.undrawn())
                .map(region -> new StepFinder(region, atlas.shortWords()));
    }

    private ProtocolReading read() {
        var name = plain(ProtocolFields.NAME);
        if (Spelling.joined(name).isEmpty()) {
            refuse(ProtocolFields.NAME, "protocols.refused.noName");
        } else if (around.names().stream().map(Spelling::joined).anyMatch(Spelling.joined(name)::equals)) {
            refuse(ProtocolFields.NAME, "protocols.refused.taken", name);
        }
        if (finder.isEmpty()) {
            refuse(ProtocolFields.REGION, "protocols.refused.noRegion");
        }
        var rows = ProtocolTexts.rows(sheet);
        var filled = rows.stream().filter(this::filled).toList();
        if (filled.isEmpty()) {
            refuse(ProtocolFields.structure(rows.isEmpty() ? 1 : rows.getFirst()), "protocols.refused.noStep");
        }
        var steps = new ArrayList<Protocol.Step>();
        var seen = new HashSet<String>();
        filled.forEach(row -> step(row, seen).ifPresent(steps::add));
        return new ProtocolReading(refusals.isEmpty()
                ? Optional.of(new Protocol(around.id(), sheet.text(ProtocolFields.REGION), name, steps))
                : Optional.empty(), refusals, cautions, rows);
    }

    /// A row that nothing was typed into is no step.
    private boolean filled(int row) {
        return List.of(ProtocolFields.structure(row), ProtocolFields.volume(row), ProtocolFields.needle(row),
                ProtocolFields.guidance(row)).stream().anyMatch(field -> !plain(field).isEmpty());
    }

    private Optional<Protocol.Step> step(int row, Set<String> seen) {
        var structure = structure(row);
        var volume = volume(row);
        var solution = solution(row);
        var needle = plain(ProtocolFields.needle(row));
        var guidance = plain(ProtocolFields.guidance(row));
        if (structure.isPresent() && !seen.add(structure.get().target().id())) {
            cautions.put(ProtocolFields.structure(row), Refusal.of("protocols.caution.twice"));
        }
        if (structure.isEmpty() || volume.isEmpty() || solution < 0) {
            return Optional.empty();
        }
        unusual(row, structure.get(), volume.get());
        return Optional.of(new Protocol.Step(structure.get().target().id(), volume.get().toString(), solution + 1,
                needle, guidance));
    }

    private Optional<Structure> structure(int row) {
        var field = ProtocolFields.structure(row);
        var typed = sheet.text(field);
        var taken = finder.flatMap(one -> one.of(sheet.text(ProtocolFields.target(row))))
                .filter(structure -> structure.name().equals(typed));
        if (taken.isEmpty() && typed.isBlank()) {
            refuse(field, "protocols.refused.noStructure");
        } else if (taken.isEmpty() && finder.isPresent()) {
            var near = finder.get().read(typed).structures();
            if (near.isEmpty()) {
                refuse(field, "protocols.refused.unknown", typed.strip());
            } else {
                refuse(field, "protocols.refused.notTaken", near.getFirst().name());
            }
        }
        return taken;
    }

    private Optional<Millilitres> volume(int row) {
        var field = ProtocolFields.volume(row);
        var read = NumberText.read(sheet.text(field), "mL").then(this::possible);
        read.asRefusal().ifPresent(refusal -> refusals.put(field, refusal));
        if (read instanceof Entered.Empty<Millilitres>) {
            refuse(field, "protocols.refused.noVolume");
        }
        return read.asValue();
    }

    private Entered<Millilitres> possible(BigDecimal number) {
        var volume = new Millilitres(number);
        if (volume.compareTo(Millilitres.NONE) == 0) {
            return new Entered.Refused<>(Refusal.of("protocols.refused.nothing"), volume.toString());
        }
        return volume.compareTo(around.most()) > 0
                ? new Entered.Refused<>(Refusal.of("protocols.refused.tooMuch", around.most().toString()),
                        volume.toString())
                : new Entered.Value<>(volume, volume.toString());
    }

    private void unusual(int row, Structure structure, Millilitres volume) {
        var usual = structure.target().typical();
        if (volume.compareTo(usual.low()) < 0 || volume.compareTo(usual.high()) > 0) {
            cautions.put(ProtocolFields.volume(row), usual.low().equals(usual.high())
                    ? Refusal.of("protocols.caution.unusualOne", usual.low().toString())
                    : Refusal.of("protocols.caution.unusual", usual.low().toString(), usual.high().toString()));
        }
    }

    /// The place of the letter, 0 for A; below 0 if it is none.
    private int solution(int row) {
        var field = ProtocolFields.solution(row);
        var letter = plain(field).toUpperCase(Locale.ROOT);
        int at = letter.length() == 1 ? ProtocolTexts.LETTERS.indexOf(letter) : letter.isEmpty() ? 0 : -1;
        if (at < 0) {
            refuse(field, "protocols.refused.solution", String.join(", ", ProtocolTexts.LETTERS.split("")));
        }
        return at;
    }

    private String plain(Field field) {
        var text = BLANKS.matcher(sheet.text(field)).replaceAll(" ").strip();
        if (text.length() > LONGEST) {
            refuse(field, "protocols.refused.tooLong", Integer.toString(LONGEST));
        }
        return text;
    }

    private void refuse(Field field, String words, String... values) {
        refusals.putIfAbsent(field, Refusal.of(words, values));
    }
}
