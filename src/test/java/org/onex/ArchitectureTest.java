package org.onex;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What keeps the modules apart; what keeps the notices out is {@link NoticesStayOutOfJavaTest}. */
class ArchitectureTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.onex");

  private static final Set<String> CLOCKED =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.LocalTime",
          "java.time.Year",
          "java.time.YearMonth");

  @Test
  void modules_use_only_what_they_declare() {
    ApplicationModules.of(OneXApplication.class).verify();
  }

  @Test
  void only_process_knows_the_engine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.onex.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(CLASSES);
  }

  @Test
  void policy_knows_nothing_but_java() {
    noClasses()
        .that()
        .resideInAPackage("org.onex.notice..")
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    "java..",
                    "org.onex.notice..",
                    "org.jspecify..",
                    "org.springframework.modulith")))
        .check(CLASSES);
  }

  @Test
  void areas_of_pages_stay_apart() {
    slices()
        .matching("org.onex.web.page.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage("..page.season"))
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.onex.web.page")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.onex.web.page.*..")
        .check(CLASSES);
  }

  @Test
  void nobody_asks_the_machine_for_the_time() {
    noClasses()
        .should()
        .callMethodWhere(
            new DescribedPredicate<JavaCall<?>>("now() without a Clock") {
              @Override
              public boolean test(JavaCall<?> call) {
                return call.getName().equals("now")
                    && CLOCKED.contains(call.getTargetOwner().getName())
                    && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
              }
            })
        .check(CLASSES);
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(CLASSES);
  }

  @Test
  void figures_are_exact() {
    var inexact = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    fields()
        .should()
        .notHaveRawType(
            DescribedPredicate.describe("inexact", type -> inexact.contains(type.getName())))
        .check(CLASSES);
    methods()
        .should()
        .notHaveRawReturnType(
            DescribedPredicate.describe("inexact", type -> inexact.contains(type.getName())))
        .check(CLASSES);
  }

  /** Else an act would be judged by when its turn came, and not by when it arrived. */
  @Test
  void only_the_calendar_and_the_engine_know_the_running_clock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.onex.season", "org.onex.engine.command")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.onex.season.BusinessClock")
        .check(CLASSES);
  }

  @Test
  void entities_do_not_leave_through_setters() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(jakarta.persistence.Entity.class)
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .check(CLASSES);
  }

  @Test
  void delegates_stay_small() throws IOException {
    assertThat(
            javaSources().stream()
                .filter(source -> text(source).contains("implements JavaDelegate"))
                .filter(source -> bodyLines(source) > 40))
        .isEmpty();
  }

  private static List<Path> javaSources() throws IOException {
    try (var paths = Files.walk(MAIN)) {
      return paths.filter(path -> path.toString().endsWith(".java")).toList();
    }
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long bodyLines(Path source) {
    return text(source).lines().dropWhile(line -> !line.contains("class ")).count();
  }
}
