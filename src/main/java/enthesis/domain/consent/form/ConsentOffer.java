package enthesis.domain.consent.form;

import enthesis.domain.consent.ConsentText;
import enthesis.domain.consent.ConsentTexts;
import enthesis.domain.consent.Shown;
import enthesis.domain.consent.Subject;
import enthesis.domain.entry.DateText;
import enthesis.domain.practice.Rules;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wordings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// What a consent is taken about and judged by: the subject, the practice's words with the number each language's text
/// has or will have, its rules, the patient, and how dates are read today.
public record ConsentOffer(Subject about, Wordings wordings, Map<Language, Integer> versions, Rules rules,
        Whose whose, DateText dates, LocalDate today, ZoneId zone) {

    /// The patient: by name, and when born.
    public record Whose(String name, LocalDate born) {}

    public ConsentOffer {
        versions = Map.copyOf(versions);
    }

    /// The text as this patient reads it.
    public Shown shown(Language language) {
        return Shown.of(wordings.in(language), about, rules.mixing());
    }

    public ConsentText text(Language language) {
        return new ConsentText(language, versions.getOrDefault(language, 1),
                ConsentTexts.mark(ConsentTexts.words(wordings, language)));
    }

    /// The mark of exactly what this patient reads.
    String stamp(Language language) {
        return ConsentTexts.mark(language + "\n" + shown(language));
    }
}
