package enthesis.domain.followup.diary;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.Bounds;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads one text of the diary: numbers within what can be true, words by their first letters (n, m, s for none, mild
/// and severe).
final class DiaryText {
    private static final List<String> NONE = List.of("n", "no", "none", "0", "-");

    private final Bounds scores;
    private final Bounds temperatures;
    private final Bounds doses;

    DiaryText(Practice practice) {
        scores = practice.vitals().hard("pain-now").bounds();
        temperatures = practice.vitals().hard("temperature").bounds();
        doses = new Bounds(BigDecimal.ZERO, practice.rules().followUp().alerts().biggestDose().value());
    }

    Entered<Integer> score(String text, boolean orNone) {
        return Entered.knownOrNot(text, typed -> orNone && none(typed)
                ? new Entered.Value<>(0, typed)
                : scored(typed));
    }

    private Entered<Integer> scored(String typed) {
        var read = whole(typed);
        return read.asValue().filter(score -> !scores.hold(BigDecimal.valueOf(score))).isEmpty()
                ? read
                : new Entered.Refused<>(Refusal.of("refusals.score", typed.strip(), scores.low().toPlainString(),
                        scores.high().toPlainString()), typed);
    }

    private static Entered<Integer> whole(String typed) {
        return NumberText.as(NumberText.whole(NumberText.read(typed)), BigDecimal::intValueExact);
    }

    Entered<Integer> dose(String text) {
        return Entered.knownOrNot(text, typed -> none(typed)
                ? new Entered.Value<>(0, typed)
                : NumberText.as(NumberText.within(NumberText.whole(NumberText.read(typed, "mg")), doses, "mg"),
                        BigDecimal::intValueExact));
    }

    Entered<Fever> fever(String text) {
        return Entered.knownOrNot(text, typed -> none(typed)
                ? new Entered.Value<>(Fever.NONE, typed)
                : NumberText.as(NumberText.within(celsius(typed), temperatures, "°C"),
                        celsius -> new Fever(Optional.of(celsius))));
    }

    private Entered<BigDecimal> celsius(String typed) {
        return fahrenheit(typed)
                ? NumberText.as(NumberText.read(typed, "°F", "F"), Fever::celsius)
                : NumberText.read(typed, "°C", "C");
    }

    /// Said so, or a number that nobody's temperature is in °C but somebody's is in °F.
    private boolean fahrenheit(String typed) {
        return NumberText.read(typed, "°F", "F").asValue().filter(number -> lower(typed).endsWith("f")
                || (number.compareTo(temperatures.high()) > 0 && temperatures.hold(Fever.celsius(number)))).isPresent();
    }

    /// "101.3 °F" where it was read so and the unit was not typed.
    private String withUnit(String typed) {
        return none(typed) ? "none" : fahrenheit(typed) && !lower(typed).endsWith("f") ? typed.strip() + " °F" : typed;
    }

    /// What was typed in °F, in °C.
    Optional<BigDecimal> converted(String typed) {
        return Optional.of(typed).filter(this::fahrenheit).flatMap(text -> fever(text).asValue())
                .flatMap(Fever::celsius);
    }

    /// The words as they are told; "" when none was taken.
    Entered<String> drug(String text) {
        return Entered.knownOrNot(text, typed -> typed.isBlank()
                ? new Entered.Empty<>()
                : new Entered.Value<>(none(typed) ? "" : typed.strip(), typed));
    }

    /// `m` is mild; moderate begins with `mo`.
    Entered<Extent> extent(String text) {
        return word(text, "refusals.extent", typed -> switch (typed) {
            case "m" -> Optional.of(Extent.MILD);
            default -> begun(Extent.values(), typed);
        });
    }

    /// `s` is some; looking after oneself begins with `se`.
    Entered<Limits> limits(String text) {
        return word(text, "refusals.limits", typed -> switch (typed) {
            case "s" -> Optional.of(Limits.SOME);
            default -> begun(Limits.values(), typed);
        });
    }

    Entered<Answer> answer(String text) {
        return word(text, "refusals.yesNo", typed -> "unsure".startsWith(typed)
                ? Optional.of(Answer.UNKNOWN)
                : begun(Answer.values(), typed));
    }

    String written(DiaryItem.Reads reads, String typed) {
        if (typed.isBlank() || Entered.NOT_KNOWN.contains(lower(typed))) {
            return typed;
        }
        return switch (reads) {
            case SCORE -> typed;
            case SCORE_OR_NONE -> none(typed) ? "none" : typed;
            case FEVER -> withUnit(typed);
            case DOSE -> none(typed) ? "0" : typed;
            case DRUG -> none(typed) ? "no" : typed;
            case EXTENT -> extent(typed).asValue().map(Choices::text).orElse(typed);
            case LIMITS -> limits(typed).asValue().map(one -> Choices.text(one).replace('_', '-')).orElse(typed);
            case ANSWER -> answer(typed).asValue().map(one -> one == Answer.UNKNOWN ? "unsure" : Choices.text(one))
                    .orElse(typed);
        };
    }

    /// The constant whose name begins with what was typed; "no" and "none" are the same.
    private static <E extends Enum<E>> Optional<E> begun(E[] constants, String typed) {
        return Arrays.stream(constants)
                .filter(one -> Choices.text(one).startsWith(typed.replaceAll("[ -]", "_"))
                        || (NONE.contains(typed) && NONE.contains(Choices.text(one))))
                .findFirst();
    }

    private static <T> Entered<T> word(String text, String refusal, Function<String, Optional<T>> read) {
        return Entered.knownOrNot(text, typed -> typed.isBlank()
                ? new Entered.Empty<>()
                : read.apply(lower(typed)).<Entered<T>>map(value -> new Entered.Value<>(value, typed))
                        .orElseGet(() -> new Entered.Refused<>(Refusal.of(refusal, typed.strip()), typed)));
    }

    private static boolean none(String typed) {
        return NONE.contains(lower(typed));
    }

    private static String lower(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
