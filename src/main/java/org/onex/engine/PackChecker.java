package org.onex.engine;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onex.engine.check.ExposedBeans;
import org.onex.engine.check.FileProblem;
import org.onex.engine.check.PackCheck;
import org.onex.engine.check.SentFiles;
import org.onex.engine.check.StageModels;
import org.onex.engine.deployment.PackFiles;
import org.onex.pack.PackProblem;
import org.onex.pack.PackProblem.Severity;
import org.onex.season.DaysOffFiles;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * {@code --check-pack=DIR}: what a deployment would say of folders, without application or
 * database. The beans that models may name are read off the classes that define them. {@code
 * --holidays=2028.txt} adds a year's days off that did not ship yet.
 */
public final class PackChecker {

  private static final String OPTION = "--check-pack=";
  private static final String HOLIDAYS = "--holidays=";
  private static final List<String> KINDS = List.of("*.bpmn", "*.dmn", "*.form");

  private final PathMatchingResourcePatternResolver resources =
      new PathMatchingResourcePatternResolver();
  private final PackCheck check = new PackCheck(new ExposedBeans(definitions()));
  private final PrintStream out;
  private final DaysOffFiles daysOff;
  private int errors;

  private PackChecker(PrintStream out, DaysOffFiles daysOff) {
    this.out = out;
    this.daysOff = daysOff;
  }

  public static boolean isAsked(String... arguments) {
    return Stream.of(arguments).anyMatch(argument -> argument.startsWith(OPTION));
  }

  /**
   * @return the exit status: 1 when any folder has an error
   */
  public static int run(PrintStream out, String... arguments) {
    LoggingSystem.get(PackChecker.class.getClassLoader()).beforeInitialize();
    var checker = new PackChecker(out, DaysOffFiles.read(holidays(arguments)));
    checker.daysOff.problems().forEach(checker::wrong);
    var folders =
        Stream.of(arguments)
            .filter(argument -> argument.startsWith(OPTION) || !argument.startsWith("-"))
            .map(argument -> argument.replaceFirst("^" + OPTION, ""))
            .map(folder -> Path.of(folder).toAbsolutePath().normalize())
            .toList();
    folders.forEach(folder -> checker.check(folder, folders));
    return checker.errors > 0 ? 1 : 0;
  }

  private static List<Path> holidays(String... arguments) {
    return Stream.of(arguments)
        .filter(argument -> argument.startsWith(HOLIDAYS))
        .map(argument -> Path.of(argument.substring(HOLIDAYS.length())))
        .toList();
  }

  private void wrong(String sentence) {
    out.println("  错误  " + sentence);
    errors++;
  }

  private static DefaultListableBeanFactory definitions() {
    var beans = new DefaultListableBeanFactory();
    new ClassPathBeanDefinitionScanner(beans).scan(PackChecker.class.getPackageName());
    new ConfigurationClassPostProcessor().postProcessBeanDefinitionRegistry(beans);
    return beans;
  }

  private void check(Path folder, List<Path> folders) {
    out.println("规则包 " + folder.getFileName() + "（" + folder + "）");
    var found = problems(folder, folders);
    found.forEach(
        problem -> out.println((problem.isError() ? "  错误  " : "  提示  ") + problem.sentence()));
    long wrong = found.stream().filter(PackProblem::isError).count();
    out.printf("  共 %d 处错误、%d 处提示。%n", wrong, found.size() - wrong);
    errors += (int) wrong;
  }

  private List<PackProblem> problems(Path folder, List<Path> folders) {
    var pack = String.valueOf(folder.getFileName());
    if (!Files.isDirectory(folder)) {
      return List.of(error(folder.toString(), "没有这个文件夹", "请核对路径"));
    }
    var files =
        PackFiles.read(
            resources,
            pack,
            place(folder),
            List.of(parent(parent(place(folder))) + "forms/", "classpath:forms/"));
    if (files.isEmpty()) {
      return List.of(error(pack, "文件夹中没有 .bpmn、.dmn 或 .form 文件", "请核对路径"));
    }
    var found = new ArrayList<PackProblem>();
    var around = around(folder, folders);
    var whole = StageModels.completed(new SentFiles(files.contents()), around);
    check.problems(whole, around).stream().map(FileProblem::told).forEach(found::add);
    EngineSchema.problems(whole.files())
        .filter(problem -> found.stream().noneMatch(known -> sameFile(known, problem)))
        .toList()
        .forEach(found::add);
    return found;
  }

  private static boolean sameFile(PackProblem known, PackProblem other) {
    return known.isError() && known.file().equals(other.file());
  }

  /** What ships, overlaid by the folders beside, overlaid by the other folders that are checked. */
  private PackFolderModels around(Path folder, List<Path> folders) {
    var around = new PackFolderModels(resources, daysOff.calendar());
    for (var kind : KINDS) {
      around.with("classpath*:processes/*/" + kind);
      around.with("classpath*:forms/" + kind);
      around.with(parent(place(folder)) + "*/" + kind);
      folders.forEach(other -> around.with(place(other) + kind));
    }
    return around;
  }

  private static String place(Path folder) {
    var place = folder.toUri().toString();
    return place.endsWith("/") ? place : place + "/";
  }

  private static String parent(String place) {
    return place.substring(0, place.lastIndexOf('/', place.length() - 2) + 1);
  }

  private static PackProblem error(String file, String message, String remedy) {
    return new PackProblem(file, "", "", message, remedy, Severity.ERROR);
  }
}
