package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How far each section is. What a section still lacks is only called missing once work has moved on to a later
/// section, or when more than half of it is there; until then the section is simply being filled in. The note is
/// composed and may be begun at any time.
final class Progress {
    private final List<Finding> required;
    private final Map<Section, Integer> filled = new EnumMap<>(Section.class);
    private final Map<Section, Integer> lacking = new EnumMap<>(Section.class);

    Progress(Sheet sheet, List<Finding> required) {
        this.required = required;
        sheet.fields()
                .forEach(field -> Places.sectionOf(field).ifPresent(in -> filled.merge(in, 1, Integer::sum)));
        required.forEach(finding -> Places.sectionOf(finding.where())
                .ifPresent(in -> lacking.merge(in, 1, Integer::sum)));
    }

    List<Finding> due() {
        return required.stream().filter(finding -> Places.sectionOf(finding.where()).filter(this::isDue).isPresent())
                .toList();
    }

    SectionState state(Section section, boolean needsYou) {
        if (needsYou) {
            return SectionState.NEEDS_YOU;
        }
        if (filled(section) == 0) {
            return SectionState.EMPTY;
        }
        return lacks(section) == 0 ? SectionState.DONE : SectionState.PARTLY;
    }

    private boolean isDue(Section section) {
        boolean later = filled.keySet().stream()
                .anyMatch(begun -> begun.compareTo(section) > 0 && begun != Section.NOTE);
        return later || (filled(section) > 0 && lacks(section) * 2 < filled(section));
    }

    private int filled(Section section) {
        return filled.getOrDefault(section, 0);
    }

    private int lacks(Section section) {
        return lacking.getOrDefault(section, 0);
    }
}
