package enthesis.app.exchange.form;

import enthesis.domain.extract.rows.Spoken;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Target;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.domain.practice.assess.ExamTest;
import enthesis.ui.kit.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words for tables: of rows and columns those of the trail, of keys those of the lists they are in.
final class CodeTexts implements Spoken {
    private static final String COLUMN = "trail.column.";
    private final Texts texts;
    private final Practice practice;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> indications = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();
    private final Map<String, String> tests = new HashMap<>();

    CodeTexts(Texts texts, Practice practice, Atlas atlas) {
        this.texts = texts;
        this.practice = practice;
        atlas.regions().stream().flatMap(region -> region.targets().stream())
                .forEach((Target target) -> targets.put(target.id(), target.name()));
        practice.indications().forEach((Indication one) -> indications.put(one.key(), one.label()));
        practice.assessment().candidacy().questions()
                .forEach((Contraindication one) -> questions.put(one.id(), one.asks()));
        var exam = practice.assessment().exam();
        Stream.concat(Stream.of(exam.tenderness()), exam.regions().stream().flatMap(one -> one.tests().stream()))
                .forEach((ExamTest test) -> tests.put(test.key(), test.label()));
    }

    @Override
    public String table(String means) {
        return said("trail.table." + means).or(() -> said("export.table." + means)).orElse(means);
    }

    @Override
    public String column(String means) {
        return said(COLUMN + means).or(() -> said(COLUMN + last(means))).or(() -> said("export.column." + means))
                .orElse(last(means));
    }

    /// A code that the database itself holds to few words says itself.
    @Override
    public Optional<String> code(String means, String code) {
        return switch (last(means)) {
            case "region", "area" -> said("map.region." + code).or(() -> said("drawing.area." + code));
            case "side", "covers" -> said("kit.side." + code);
            case "indication_key" -> Optional.ofNullable(indications.get(code));
            case "target" -> Optional.ofNullable(targets.get(code));
            case "product" -> Optional.of(practice.named(code)).filter(name -> !name.equals(code))
                    .or(() -> said("export.product." + code));
            case "question" -> Optional.ofNullable(questions.get(code))
                    .or(() -> said("candidacy.criterion." + code)).or(() -> said("export.question." + code));
            case "test" -> Optional.ofNullable(tests.get(code)).or(() -> Optional.ofNullable(targets.get(code)));
            case "instrument" -> said("outcome.name." + code);
            case "what" -> said("trail.what." + code.toLowerCase(Locale.ROOT));
            case "sign" -> said("fhir.sign." + code);
            case "answer" -> answer(code);
            case "sheet", "rule", "item" -> Optional.empty();
            default -> plain(code);
        };
    }

    private Optional<String> answer(String code) {
        return said("candidacy.told." + code).or(() -> said("candidacy.answer." + code))
                .or(() -> said("candidacy.decision." + code)).or(() -> said("candidacy.proliferant." + code))
                .or(() -> said("candidacy.anaesthetic." + code))
                .or(() -> Optional.of(practice.named(code)).filter(name -> !name.equals(code)))
                .map(words -> words.replace("_", ""));
    }

    private static Optional<String> plain(String code) {
        return Optional.of(code.replace('_', ' ').replace('-', ' '));
    }

    private Optional<String> said(String key) {
        return texts.words().knows(key) ? Optional.of(texts.say(key)) : Optional.empty();
    }

    private static String last(String means) {
        return means.substring(means.lastIndexOf('.') + 1);
    }
}
