package org.setpoint.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A picture as one SVG element: text stays text, ids are fixed, title and description come first. Nothing in it points
 * outside: no document type, no font file, no style sheet.
 */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** A hundredth of a pixel is more than a printer can show. */
    private static final int DECIMALS = 2;

    private Svg() {}

    static String element(Picture picture, String id) {
        String prefix = "c-" + id.replaceAll("[^A-Za-z0-9_-]", "-");
        SVGGraphics2D g2 = new SVGGraphics2D(context(prefix), /* textAsShapes= */ false);
        g2.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
        PictureWriter.smooth(g2);
        picture.draw(g2, new Rectangle2D.Double(0, 0, picture.width(), picture.height()));
        Element drawn = g2.getRoot();
        g2.dispose();
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"").append(NAMESPACE).append("\" role=\"img\" aria-labelledby=\"");
        out.append(prefix)
                .append("-t ")
                .append(prefix)
                .append("-d\" id=\"")
                .append(prefix)
                .append('"');
        out.append(" viewBox=\"0 0 ")
                .append(picture.width())
                .append(' ')
                .append(picture.height())
                .append('"');
        attributes(drawn, out);
        out.append("><title id=\"").append(prefix).append("-t\">").append(escape(picture.title()));
        out.append("</title><desc id=\"").append(prefix).append("-d\">").append(escape(picture.description()));
        out.append("</desc>");
        children(drawn, out);
        return out.append("</svg>").toString();
    }

    private static SVGGeneratorContext context(String prefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + "-" + super.generateID(kind);
            }
        });
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java cannot make XML documents", e);
        }
    }

    /** Writes what was drawn, without the groups and definitions that hold nothing. */
    private static void children(Node parent, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                String name = element.getTagName();
                boolean empty = element.getFirstChild() == null;
                if (empty && (name.equals("g") || name.equals("defs"))) {
                    continue;
                }
                out.append('<').append(name);
                attributes(element, out);
                out.append(empty ? "/>" : ">");
                if (!empty) {
                    children(element, out);
                    out.append("</").append(name).append('>');
                }
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                out.append(escape(node.getNodeValue()));
            }
        }
    }

    private static void attributes(Element element, StringBuilder out) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String drawn = attributes.item(i).getNodeValue();
            String value = switch (name) {
                case "font-family" -> "DejaVu Sans,Verdana,sans-serif";
                case "d" -> drawn.replace(" L", "L"); // legal, and smaller
                default -> drawn;
            };
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
    }

    /** Escapes text for XML and drops the characters that XML cannot hold at all. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (legal(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
