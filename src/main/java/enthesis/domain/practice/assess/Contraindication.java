package enthesis.domain.practice.assess;

import enthesis.domain.finding.Level;
import enthesis.domain.finding.Named;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Setting;
import java.util.List;

/// A question of clinical.md 2.4: C01 to C24, some of them in parts (`C05-amide`).
///
/// `level` is what yes means, `deep` what it means where a bleed can't be pressed on. An answer stands for `days` days.
/// `asks` is the question as it is put, `called` what a yes is called in a sentence. `follows` is what in the planned
/// solution asks for it; empty when it is always asked. `regions` are those of the map where it is asked; empty when
/// everywhere. `groups` are keys of the allergens it is about. `detail` is what a yes has to say besides: `date`,
/// or nothing.
public record Contraindication(String id, String asks, String called, Level level, Level deep, Home home, Scope scope,
        Setting days, String follows, List<String> regions, List<String> groups, String detail, Source source) {

    /// Where it is asked, so that nobody is asked twice: by the candidacy itself, by the list of allergies, at every
    /// check-in, by the birth date, or only for regions where an image follows the needle.
    public enum Home {
        CANDIDACY, ALLERGIES, CHECK_IN, AGE, REGION
    }

    /// Whether an answer holds for the person, or for the site of one course only.
    public enum Scope {
        PERSON, SITE
    }

    public Contraindication {
        regions = List.copyOf(regions);
        groups = List.copyOf(groups);
    }

    /// The row of clinical.md 2.4: `C05` of `C05-amide`.
    public String row() {
        int part = id.indexOf('-');
        return part < 0 ? id : id.substring(0, part);
    }

    /// What a yes is called, as a finding names it.
    public Named named() {
        return Named.of("candidacy.called", called);
    }

    /// Whether it is asked at a site there.
    public boolean askedAt(String region) {
        return regions.isEmpty() || regions.contains(region);
    }

    public Level levelAt(boolean deepSite) {
        return deepSite ? deep : level;
    }

    public boolean asksDate() {
        return detail.equals("date");
    }
}
