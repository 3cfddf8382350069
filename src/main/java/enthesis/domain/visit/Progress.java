package enthesis.domain.visit;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import java.util.List;
import java.util.Optional;

/// How far each section is. What a section still lacks is only called missing once work has moved on to a later
/// section, or when more than half of it is there; until then the section is simply being filled in.
final class Progress {
    private final Sheet sheet;
    private final List<Finding> required;

    Progress(Sheet sheet, List<Finding> required) {
        this.sheet = sheet;
        this.required = required;
    }

    List<Finding> due() {
        return required.stream().filter(finding -> Places.sectionOf(finding.where()).filter(this::isDue).isPresent())
                .toList();
    }

    SectionState state(Section section, boolean needsYou) {
        if (needsYou) {
            return SectionState.NEEDS_YOU;
        }
        if (!begun(section)) {
            return SectionState.EMPTY;
        }
        return lacks(section) == 0 ? SectionState.DONE : SectionState.PARTLY;
    }

    private boolean isDue(Section section) {
        return begunAfter(section) || (begun(section) && lacks(section) * 2 < filled(section));
    }

    private boolean begunAfter(Section section) {
        return java.util.Arrays.stream(Section.values())
                .anyMatch(later -> later.compareTo(section) > 0 && later != Section.NOTE && begun(later));
    }

    private boolean begun(Section section) {
        return filled(section) > 0;
    }

    private long filled(Section section) {
        return sheet.texts().keySet().stream()
                .filter(field -> Places.sectionOf(field).equals(Optional.of(section))).count();
    }

    private long lacks(Section section) {
        return required.stream().filter(finding -> Places.sectionOf(finding.where()).equals(Optional.of(section)))
                .count();
    }
}
