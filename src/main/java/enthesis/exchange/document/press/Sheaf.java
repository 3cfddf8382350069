package enthesis.exchange.document.press;

import enthesis.domain.practice.PaperSize;
import enthesis.exchange.document.draw.Artwork;
import enthesis.exchange.document.draw.Logo;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Pages ready for the press: title (never with a patient's name: it would show in windows and file lists), language,
/// what stands on them, the figures, the logo, and the paper. Each page is a bookmark, called as its heading.
public record Sheaf(String title, String language, Tag body, List<? extends Artwork> figures, Optional<Logo> logo,
        PaperSize paper) {
    private static final Letters LETTERS = new Letters();

    public Sheaf {
        figures = List.copyOf(figures);
    }

    /// Without a logo.
    public Sheaf(String title, String language, Tag body, List<? extends Artwork> figures, PaperSize paper) {
        this(title, language, body, figures, Optional.empty(), paper);
    }

    /// What an object element stands for.
    Artwork artwork(String named) {
        return named.equals(Press.LOGO) ? logo.orElseThrow() : figures.get(Integer.parseInt(named));
    }

    /// The document tree for the press, with `style` as its look.
    public Document document(String style) {
        var document = empty();
        var html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        var head = child(html, "head");
        child(head, "title").setTextContent(title);
        var about = child(head, "meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", title);
        child(head, "style").setTextContent(style + size());
        var named = new Bookmarks(title).named(body);
        var bookmarks = child(head, "bookmarks");
        named.marks().forEach((id, name) -> {
            var bookmark = child(bookmarks, "bookmark");
            bookmark.setAttribute("name", LETTERS.printable(name));
            bookmark.setAttribute("href", "#" + id);
        });
        add(html, named.body());
        return document;
    }

    private String size() {
        return switch (paper) {
            case A4 -> "";
            case LETTER -> "\n@page { size: Letter; }";
        };
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element child(Element parent, String name) {
        var element = parent.getOwnerDocument().createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static void add(Element parent, Tag tag) {
        var element = child(parent, tag.name());
        tag.attributes().forEach((name, value) -> element.setAttribute(name, LETTERS.printable(value)));
        for (var content : tag.inside()) {
            switch (content) {
                case Text text -> element.appendChild(
                        parent.getOwnerDocument().createTextNode(LETTERS.printable(text.words())));
                case Tag inner -> add(element, inner);
            }
        }
    }

    /// Whether every letter of these pages can be printed.
    public static boolean covers(Tag body) {
        return LETTERS.cover(body.words());
    }
}
