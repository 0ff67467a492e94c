package org.onex;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What a program says outside of its comments, as the compiler reads it: literals and names.
 *
 * @param place file and word, to print
 * @param isName a name that the program gives or uses, not a value
 */
record JavaLiterals(String place, String word, boolean isName) {

  /** Constants that say how much is worked at once or how long a text may be. */
  private static final Pattern WORKING_SIZE =
      Pattern.compile("(CHUNK|PORTION|SIZE|FETCHED|ROWS_HELD|LONGEST_\\w+|\\w+_LENGTH)");

  static List<JavaLiterals> under(Path root) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        sources.add(source(root.relativize(file).toString(), Files.readString(file)));
      }
    }
    return of(sources);
  }

  static List<JavaLiterals> in(String code) throws IOException {
    return of(List.of(source("Sample.java", code)));
  }

  private static List<JavaLiterals> of(List<JavaFileObject> sources) throws IOException {
    JavacTask compiler =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, sources);
    List<JavaLiterals> found = new ArrayList<>();
    for (CompilationUnitTree unit : compiler.parse()) {
      new Collector(unit.getSourceFile().getName(), found).scan(unit, null);
    }
    return found;
  }

  private static JavaFileObject source(String name, String code) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }

  private static final class Collector extends TreeScanner<Void, Void> {

    private final String file;
    private final List<JavaLiterals> found;

    Collector(String file, List<JavaLiterals> found) {
      this.file = file;
      this.found = found;
    }

    private void add(String word, boolean isName) {
      found.add(new JavaLiterals(file + ": " + word, word, isName));
    }

    private void name(Name name) {
      add(name.toString(), true);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
      if (tree.getValue() != null) {
        add(tree.getValue().toString(), false);
      }
      return super.visitLiteral(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
      name(tree.getName());
      return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
      name(tree.getIdentifier());
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      name(tree.getSimpleName());
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      name(tree.getName());
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
      name(tree.getName());
      return WORKING_SIZE.matcher(tree.getName()).matches()
          ? null
          : super.visitVariable(tree, null);
    }

    /** How rows are stored and fetched decides nothing. */
    @Override
    public Void visitAnnotation(AnnotationTree tree, Void nothing) {
      return null;
    }
  }
}
