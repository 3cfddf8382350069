package enthesis.ui.visit;

import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The sections in one place, one of them in front. Each is built when it is first needed, or before that while nobody
/// does anything; once built it stays, with what is open in it. Only the section in front is in the scene and follows
/// every keystroke; the others take the reading when they come forward, so that typing never waits for what nobody sees:
/// a scene looks at all its nodes in every frame, at the hidden ones too.
final class SectionsView extends StackPane {
    private final Map<Section, Function<Desk, SectionView>> makers;
    private final Map<Section, SectionView> built = new EnumMap<>(Section.class);
    private final Map<Section, ReadOnlyObjectWrapper<Reading>> readings = new EnumMap<>(Section.class);
    private final Desk desk;
    private Section front = Section.CHECK_IN;

    SectionsView(Desk desk, Map<Section, Function<Desk, SectionView>> makers) {
        this.desk = desk;
        this.makers = Map.copyOf(makers);
        getStyleClass().add("sections");
        desk.reading().subscribe(this::read);
    }

    /// Empty for a section this program has no view of.
    Optional<SectionView> view(Section section) {
        var maker = makers.get(section);
        if (maker == null) {
            return Optional.empty();
        }
        var known = built.get(section);
        if (known == null) {
            known = maker.apply(desk.reading(readings.computeIfAbsent(section,
                    _ -> new ReadOnlyObjectWrapper<>(desk.now())).getReadOnlyProperty()));
            built.put(section, known);
        }
        return Optional.of(known);
    }

    void show(Section section) {
        front = section;
        var forward = view(section).map(SectionView::node);
        read(desk.now());
        getChildren().setAll(forward.stream().toList());
        // a page that scrolls has its content in the scene, where it can take the focus, only once it has its look
        forward.ifPresent(Node::applyCss);
    }

    private void read(Reading reading) {
        var own = readings.get(front);
        if (own != null) {
            own.set(reading);
        }
    }

    int built() {
        return built.size();
    }

    /// Builds one section that is not built yet; false when all are.
    boolean buildOne() {
        List<Section> left = new ArrayList<>(makers.keySet());
        left.removeAll(built.keySet());
        left.stream().sorted().findFirst().flatMap(this::view).map(SectionView::node).ifPresent(this::dress);
        return !left.isEmpty();
    }

    /// Gives a section its look for a moment in the scene, unseen: that is what costs most of its first showing.
    private void dress(Node section) {
        section.setVisible(false);
        getChildren().add(section);
        section.applyCss();
        getChildren().remove(section);
        section.setVisible(true);
    }
}
