package enthesis.domain.map.index;

import static enthesis.domain.map.index.StructureFields.ALIASES;
import static enthesis.domain.map.index.StructureFields.AT_RISK;
import static enthesis.domain.map.index.StructureFields.FROM;
import static enthesis.domain.map.index.StructureFields.GUIDANCE;
import static enthesis.domain.map.index.StructureFields.HIGH;
import static enthesis.domain.map.index.StructureFields.KIND;
import static enthesis.domain.map.index.StructureFields.LOW;
import static enthesis.domain.map.index.StructureFields.NAME;
import static enthesis.domain.map.index.StructureFields.NEEDLE;
import static enthesis.domain.map.index.StructureFields.NOTE;
import static enthesis.domain.map.index.StructureFields.TO;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Kind;
import enthesis.domain.map.Typical;
import enthesis.domain.value.Millilitres;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the form of a structure. Refused are a missing or taken name, volumes and depths that are no numbers, the
/// wrong way round or more than the practice gives at one point, and what is too long to be read on the map.
public final class StructureForm {
    private static final Pattern COMMA = Pattern.compile("[,;]");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_TEXT = 300;
    private static final int DIGITS = 3;

    private final Sheet sheet;
    private final Names names;
    private final Millilitres most;
    private final Map<Field, Refusal> refusals = new HashMap<>();

    private StructureForm(Sheet sheet, Names names, Millilitres most) {
        this.sheet = sheet;
        this.names = names;
        this.most = most;
    }

    /// `most` is the most the practice gives at one point.
    public static FormReading<Said> read(Sheet sheet, Names names, Millilitres most) {
        return new StructureForm(sheet, names, most).read();
    }

    private FormReading<Said> read() {
        var name = limited(NAME, LONGEST_NAME);
        if (name.isEmpty()) {
            refuse(NAME, "structures.refused.noName");
        }
        names.taken(name).ifPresent(other -> refuse(NAME, "structures.refused.taken", name, other));
        var aliases = aliases();
        var kind = Choices.in(Kind.class, sheet, KIND);
        if (kind.isEmpty()) {
            refuse(KIND, "structures.refused.noKind");
        }
        var low = volume(LOW);
        var high = volume(HIGH);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            refuse(HIGH, "structures.refused.turned");
        }
        var depth = depth();
        var needle = limited(NEEDLE, LONGEST_NAME);
        var guidance = limited(GUIDANCE, LONGEST_NAME);
        var risks = list(AT_RISK, SEMICOLON);
        var note = limited(NOTE, LONGEST_TEXT);
        return new FormReading.Plain<>(refusals.isEmpty()
                ? Optional.of(new Said(name, aliases, kind.orElseThrow(),
                        new Typical(low.orElseThrow(), high.orElseThrow(), depth, needle, guidance), risks, note))
                : Optional.empty(), refusals);
    }

    private List<String> aliases() {
        var aliases = list(ALIASES, COMMA);
        for (var alias : aliases) {
            if (!Names.canBeTyped(alias)) {
                refuse(ALIASES, "structures.refused.noLetter", alias);
            }
            names.taken(alias).ifPresent(other -> refuse(ALIASES, "structures.refused.taken", alias, other));
        }
        return aliases;
    }

    private Optional<Millilitres> volume(Field field) {
        var read = NumberText.read(sheet.text(field), "mL").then(this::possible);
        read.asRefusal().ifPresent(refusal -> refusals.putIfAbsent(field, refusal));
        if (read instanceof Entered.Empty<Millilitres>) {
            refuse(field, "structures.refused.noVolume");
        }
        return read.asValue();
    }

    private Entered<Millilitres> possible(BigDecimal number) {
        var volume = new Millilitres(number);
        return volume.compareTo(most) > 0
                ? new Entered.Refused<>(Refusal.of("structures.refused.tooMuch", volume.toString(), most.toString()),
                        volume.toString())
                : new Entered.Value<>(volume, volume.toString());
    }

    /// Both or neither.
    private Optional<Typical.Depth> depth() {
        var from = millimetres(FROM);
        var to = millimetres(TO);
        if (from.isPresent() != to.isPresent()) {
            refuse(from.isPresent() ? TO : FROM, "structures.refused.halfDepth");
            return Optional.empty();
        }
        if (from.isPresent() && from.get() > to.orElseThrow()) {
            refuse(TO, "structures.refused.turned");
        }
        return from.map(shallow -> new Typical.Depth(shallow, to.orElseThrow()));
    }

    private Optional<Integer> millimetres(Field field) {
        var read = NumberText.whole(NumberText.read(sheet.text(field), "mm"));
        read.asRefusal().ifPresent(refusal -> refusals.putIfAbsent(field, refusal));
        if (read.asValue().filter(number -> number.toBigInteger().toString().length() > DIGITS).isPresent()) {
            refuse(field, "structures.refused.tooDeep", sheet.text(field).strip());
            return Optional.empty();
        }
        return read.asValue().map(BigDecimal::intValue);
    }

    private List<String> list(Field field, Pattern between) {
        limited(field, LONGEST_TEXT);
        return between.splitAsStream(sheet.text(field)).map(StructureForm::plain).filter(text -> !text.isEmpty())
                .distinct().toList();
    }

    private String limited(Field field, int longest) {
        var text = plain(sheet.text(field));
        if (text.length() > longest) {
            refuse(field, "structures.refused.tooLong", Integer.toString(longest));
        }
        return text;
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private void refuse(Field field, String words, String... values) {
        refusals.putIfAbsent(field, Refusal.of(words, values));
    }
}
