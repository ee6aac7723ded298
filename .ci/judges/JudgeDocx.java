import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Opens each file with Apache POI and holds its parts against the schemas of ECMA-376. */
final class JudgeDocx {
  /** POI has no schema of these parts: it reads them by rules of its own when it opens a file. */
  private static final Set<String> READ_ON_OPENING =
      Set.of(ContentTypes.RELATIONSHIPS_PART, ContentTypes.CORE_PROPERTIES_PART);

  /** Data of whoever made the file: ECMA-376 part 1, 15.2.5, gives it no schema. */
  private static final String OWN_DATA = "/customXml/item\\d+\\.xml";

  private static final QName IGNORABLE =
      new QName("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  public static void main(String[] files) {
    boolean allPass = files.length > 0;
    for (String file : files) {
      List<String> problems = problemsOf(new File(file));
      System.out.printf("%s  %s: ECMA-376%n", problems.isEmpty() ? "ok  " : "FAIL", file);
      for (String problem : problems) System.out.println("        " + problem);
      allPass &= problems.isEmpty();
    }
    if (!allPass) System.exit(1);
  }

  private static List<String> problemsOf(File file) {
    List<String> problems = new ArrayList<>();
    try (OPCPackage opened = OPCPackage.open(file, PackageAccess.READ);
        XWPFDocument document = new XWPFDocument(opened)) {
      if (document.getBodyElements().isEmpty()) problems.add("POI sees nothing in the body");
      for (PackagePart part : opened.getParts()) problems.addAll(problemsOf(part));
    } catch (Exception problem) {
      problems.add(problem.toString());
    }
    return problems;
  }

  private static List<String> problemsOf(PackagePart part) throws Exception {
    String name = part.getPartName().getName();
    if (READ_ON_OPENING.contains(part.getContentType()) || name.matches(OWN_DATA)) return List.of();
    if (part.getContentType().equals("image/png")) {
      try (InputStream picture = part.getInputStream()) {
        return ImageIO.read(picture) == null ? List.of(name + ": no picture") : List.of();
      }
    }
    try (InputStream xml = part.getInputStream()) {
      XmlObject tree = SCHEMAS.parse(xml, null, null);
      if (tree.schemaType() == XmlObject.type) return List.of(name + ": no schema has its root");
      dropIgnorable(tree);
      List<XmlError> errors = new ArrayList<>();
      tree.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream().map(error -> name + place(error) + ": " + message(error)).toList();
    }
  }

  /** A reader reads past the ignorable namespaces that it does not know (ECMA-376 part 3). */
  private static void dropIgnorable(XmlObject tree) {
    try (XmlCursor cursor = tree.newCursor()) {
      cursor.toFirstChild();
      String prefixes = cursor.getAttributeText(IGNORABLE);
      if (prefixes == null) return;
      cursor.removeAttribute(IGNORABLE);
      Set<String> ignored = Set.copyOf(
          Stream.of(prefixes.split(" ")).map(cursor::namespaceForPrefix).toList());
      while (cursor.hasNextToken()) {
        boolean named = cursor.isStart() || cursor.isAttr();
        if (!named || !ignored.contains(cursor.getName().getNamespaceURI())) cursor.toNextToken();
        else cursor.removeXml();
      }
    }
  }

  /** XMLBeans names every element with its namespace, and all that could stand in its place. */
  private static String message(XmlError error) {
    String message = error.getMessage().replaceAll("@http://\\S+?(?=['\\s])", "");
    int length = message.length();
    if (length <= 400) return message;
    return message.substring(0, 150) + " … " + message.substring(length - 150);
  }

  /** The elements from the root to the one at fault. */
  private static String place(XmlError error) {
    StringBuilder path = new StringBuilder();
    try (XmlCursor cursor = error.getCursorLocation().newCursor()) {
      do {
        if (cursor.isStart()) path.insert(0, "/" + cursor.getName().getLocalPart());
      } while (cursor.toParent());
    }
    return " " + path;
  }
}
