package enthesis.app.exchange.form;

import enthesis.domain.document.OutsideDocument;
import enthesis.domain.entry.Choices;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.NoteExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.note.Addendum;
import enthesis.domain.picture.OwnPicture;
import enthesis.domain.picture.file.PictureFile;
import enthesis.exchange.page.Contents;
import enthesis.storage.extract.ExportFolder;
import enthesis.ui.kit.section.RegionWords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of contents of one chart, and the files that its visits left: the pages as they were signed, what was added
/// to them, pictures as they were taken in; and what came from outside.
final class ChartPage {
    private final ExportSource source;
    private final ExportFolder folder;
    private final String at;
    private int missing;

    ChartPage(ExportSource source, ExportFolder folder, String at) {
        this.source = source;
        this.folder = folder;
        this.at = at;
    }

    private void add(byte[] bytes) throws IOException {
        folder.add(at + "/index.html", bytes);
    }

    void begin(ChartExtract chart) throws IOException {
        var person = chart.patient().person();
        add(Contents.head(person.shown().replace("\u200E", "")));
        add(Contents.sentence(source.say("export.page.who", person.number().value(),
                source.texts().date(person.born()))));
        add(Contents.heading(source.say("export.page.visits")));
        add(Contents.lines());
    }

    void heading(String words) throws IOException {
        add(Contents.endOfLines());
        add(Contents.heading(source.say(words)));
        add(Contents.lines());
    }

    void line(String file, String words, String more) throws IOException {
        add(Contents.line(file, words, more));
    }

    void end() throws IOException {
        add(Contents.endOfLines());
        add(Contents.end());
    }

    /// How many files were missing.
    int visits(ChartExtract chart) throws IOException {
        int number = 0;
        for (var visit : chart.visits()) {
            visit(visit, "visit-" + ++number);
        }
        return missing;
    }

    /// The files that came from outside, each with what it is; gives how many were missing.
    int documents(ChartExtract chart) throws IOException {
        int before = missing;
        if (!chart.documents().isEmpty()) {
            heading("export.page.documents");
        }
        int number = 0;
        for (var document : chart.documents()) {
            document(document, "documents/document-" + ++number + "." + Choices.text(document.kept().format()));
        }
        return missing - before;
    }

    private void document(OutsideDocument document, String file) throws IOException {
        var about = document.about();
        var title = Stream.of(source.say("document.kind." + Choices.text(about.kind())), about.title(),
                source.texts().date(about.dated())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        var bytes = source.open(document.kept().file());
        if (bytes.isPresent()) {
            folder.whole(at + "/" + file, bytes.get());
            line(file, title, document.counts() ? about.note() : source.say("export.page.withdrawn"));
        } else {
            gone(title);
        }
    }

    private void visit(VisitExtract visit, String name) throws IOException {
        var title = source.texts().date(LocalDate.ofInstant(visit.visit().performed(), source.zone())) + ", "
                + RegionWords.of(visit.visit(), source.texts());
        if (visit.signed().isPresent()) {
            note(visit.signed().get(), "notes/" + name, title,
                    visit.inError() ? source.say("export.page.inError") : "");
        }
        for (var addendum : visit.addenda()) {
            addendum(addendum, "notes/" + name + "-addendum-" + addendum.number() + ".txt", title);
        }
        for (var picture : visit.facts().pictures()) {
            picture(picture, "pictures/" + name + "-picture-" + picture.row(), title);
        }
    }

    private void note(NoteExtract note, String file, String title, String more) throws IOException {
        var pages = source.open(note.pdf());
        if (pages.isPresent()) {
            folder.whole(at + "/" + file + ".pdf", pages.get());
            line(file + ".pdf", source.say("export.page.note", title), more);
        } else {
            gone(source.say("export.page.note", title));
        }
        folder.whole(at + "/" + file + ".txt", FullLeaving.bytes(note.text()));
        line(file + ".txt", source.say("export.page.text", title), more);
    }

    private void addendum(Addendum addendum, String file, String title) throws IOException {
        var said = addendum.said();
        folder.whole(at + "/" + file, FullLeaving.bytes(said.sentence() + "\n\n" + said.text() + "\n\n" + said.reason()
                + "\n"));
        line(file, source.say("export.page.addendum", title, Integer.toString(addendum.number())), "");
    }

    private void picture(OwnPicture picture, String file, String title) throws IOException {
        var bytes = source.open(picture.kept().file());
        if (bytes.isEmpty()) {
            gone(source.say("export.page.picture", title));
            return;
        }
        var whole = file + "." + PictureFile.Format.of(bytes.get()).name().toLowerCase(Locale.ROOT);
        folder.whole(at + "/" + whole, bytes.get());
        line(whole, source.say("export.page.picture", title), picture.caption());
    }

    private void gone(String what) throws IOException {
        missing++;
        add(Contents.item(source.say("export.page.gone", what)));
    }
}
