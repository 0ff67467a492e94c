package org.onex.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How large the program is and how its classes and methods are cut, read off its sources. */
final class CodeFigures {

  private static final int LONG_CLASS = 300;
  private static final int LONG_METHOD = 40;
  private static final int NOTABLE_METHOD = 15;

  /** Fewer equal lines in a row are no copy. */
  private static final int RUN = 6;

  private final List<List<String>> files = new ArrayList<>();
  private int lines;
  private int types;
  private int publicTypes;
  private int longClasses;
  private int longMethods;
  private int notableMethods;

  private CodeFigures() {}

  /** Each figure by its name; less is better in all of them. */
  static Map<String, Integer> of(Path root) throws IOException {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(root)) {
      sources = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    CodeFigures figures = new CodeFigures();
    for (Path source : sources) {
      figures.readLines(Files.readAllLines(source, UTF_8));
    }
    figures.readTrees(sources);
    return figures.byName();
  }

  private Map<String, Integer> byName() {
    Map<String, Integer> named = new LinkedHashMap<>();
    named.put("lines of main code", lines);
    named.put("classes over 300 lines", longClasses);
    named.put("methods over 40 lines", longMethods);
    named.put("methods over 15 lines", notableMethods);
    named.put("public top-level types, per cent", (publicTypes * 100 + types - 1) / types);
    named.put("pairs of places with six or more equal lines", equalPlaces());
    return named;
  }

  private void readLines(List<String> text) {
    lines += text.size();
    files.add(text.stream().map(String::strip).filter(CodeFigures::says).toList());
  }

  /** Whether a line could be a copy of another: not what every file or block has. */
  private static boolean says(String line) {
    return line.length() > 2
        && !line.startsWith("import ")
        && !line.startsWith("package ")
        && !line.startsWith("*")
        && !line.startsWith("/")
        && !line.startsWith("@Override");
  }

  private void readTrees(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.getTypeDecls().forEach(type -> readTopLevel(type));
        new Lengths(unit, positions).scan(unit, null);
      }
    }
  }

  private void readTopLevel(Tree type) {
    if (type instanceof ClassTree named) {
      types++;
      publicTypes += named.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
    }
  }

  /** Counts each pair of places once, however long the run of equal lines is. */
  private int equalPlaces() {
    Map<List<String>, List<long[]>> windows = new HashMap<>();
    for (int file = 0; file < files.size(); file++) {
      List<String> text = files.get(file);
      for (int at = 0; at + RUN <= text.size(); at++) {
        windows
            .computeIfAbsent(text.subList(at, at + RUN), lines -> new ArrayList<>())
            .add(new long[] {file, at});
      }
    }
    int pairs = 0;
    for (List<long[]> places : windows.values()) {
      for (int one = 0; one < places.size(); one++) {
        for (int two = one + 1; two < places.size(); two++) {
          pairs += isStart(places.get(one), places.get(two)) ? 1 : 0;
        }
      }
    }
    return pairs;
  }

  private boolean isStart(long[] one, long[] two) {
    return one[1] == 0 || two[1] == 0 || !before(one).equals(before(two));
  }

  private String before(long[] place) {
    return files.get((int) place[0]).get((int) place[1] - 1);
  }

  private final class Lengths extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private Lengths(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      longClasses += length(type) > LONG_CLASS ? 1 : 0;
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      int length = method.getBody() == null ? 0 : length(method);
      longMethods += length > LONG_METHOD ? 1 : 0;
      notableMethods += length > NOTABLE_METHOD ? 1 : 0;
      return super.visitMethod(method, null);
    }

    private int length(Tree tree) {
      long start = positions.getStartPosition(unit, tree);
      long end = positions.getEndPosition(unit, tree);
      return start < 0 || end < 0
          ? 0
          : (int) (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start))
              + 1;
    }
  }
}
