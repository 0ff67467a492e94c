package org.onex.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a Word or Excel file declares of itself: the types of its parts and where its relations
 * lead. Parts may have any name, so that names tell nothing.
 */
record OfficePackage(List<String> partTypes, List<Relation> relations) {

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = ".rels";

  /** Declarations are short; whatever is longer is no file that an office made. */
  private static final int MOST_BYTES = 1024 * 1024;

  /** Parts that run or carry programs: macros of every age, controls, embedded objects. */
  private static final List<String> ACTIVE =
      List.of("macroenabled", "vbaproject", "macrosheet", "activex", "oleobject");

  private static final XMLInputFactory XML = secured();

  /** A link from a part, within the file or out of it. */
  record Relation(String type, boolean external) {

    /** A hyperlink waits for a click; everything else is fetched when the file is opened. */
    boolean isFetchedFromOutside() {
      return external && !type.endsWith("/hyperlink");
    }
  }

  /** Reads the declarations only: no part is inflated, so a bomb stays a small file. */
  static Optional<OfficePackage> read(ZipFile zip) throws IOException {
    ZipEntry types = zip.getEntry(TYPES);
    if (types == null) {
      return Optional.empty();
    }
    var partTypes = new ArrayList<String>();
    var relations = new ArrayList<Relation>();
    try {
      elements(zip, types, xml -> note(partTypes, xml.getAttributeValue(null, "ContentType")));
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(RELATIONS)).toList()) {
        elements(zip, entry, xml -> relation(xml).ifPresent(relations::add));
      }
    } catch (XMLStreamException unreadable) {
      return Optional.empty();
    }
    return Optional.of(new OfficePackage(partTypes, relations));
  }

  boolean isOf(String mainPart) {
    return partTypes.stream().anyMatch(type -> type.endsWith(mainPart));
  }

  /** Whether opening it could run a program or fetch something from elsewhere. */
  boolean isActive() {
    return relations.stream().anyMatch(Relation::isFetchedFromOutside)
        || partTypes.stream()
            .map(type -> type.toLowerCase(Locale.ROOT))
            .anyMatch(type -> ACTIVE.stream().anyMatch(type::contains));
  }

  private static void note(List<String> types, @Nullable String type) {
    if (type != null) {
      types.add(type);
    }
  }

  private static Optional<Relation> relation(XMLStreamReader xml) {
    String type = xml.getAttributeValue(null, "Type");
    return type == null
        ? Optional.empty()
        : Optional.of(
            new Relation(
                type, "external".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))));
  }

  private interface Element {
    void read(XMLStreamReader xml);
  }

  private static void elements(ZipFile zip, ZipEntry entry, Element element)
      throws IOException, XMLStreamException {
    byte[] content;
    try (InputStream in = zip.getInputStream(entry)) {
      content = in.readNBytes(MOST_BYTES);
    }
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        element.read(xml);
      }
    }
  }

  private static XMLInputFactory secured() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
