package org.onex.engine.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onex.engine.identity.Groups;
import org.onex.notice.Policy;
import org.onex.notice.Route;
import org.onex.notice.Step;
import org.onex.pack.PackChange;

/**
 * Draws the review of each stage whose row names no model: people of the unit decide by the common
 * form. What is drawn opens in Modeler; who deploys it from there has taken it over, and it is not
 * drawn again.
 */
public final class StageModels {

  private static final String MODEL = "/drawn/stage-review.bpmn";
  private static final String FORM = "filing-review.form";
  private static final String DRAWN_HERE = "exporter=\"OneX\"";

  private static final int ALONE = -1;

  private StageModels() {}

  /** The files with the models that their rows ask for, and the form that these show. */
  public static SentFiles completed(SentFiles sent, ModelContext around) {
    var files = new LinkedHashMap<>(sent.files());
    var policies = new PackChange(sent.packs(), around.packs()).policies();
    policies.forEach(
        (pack, policy) ->
            policy.steps().stream()
                .filter(step -> isDrawn(policy, step))
                .filter(step -> step.process().startsWith(pack + "-"))
                .filter(step -> !isSent(sent, step))
                .forEach(step -> add(files, policy, step, around)));
    return new SentFiles(files);
  }

  private static boolean isSent(SentFiles sent, Step step) {
    return sent.files().keySet().stream().map(SentFiles::bareName).anyMatch(fileOf(step)::equals);
  }

  private static void add(
      Map<String, byte[]> files, Policy policy, Step step, ModelContext around) {
    byte[] drawn = draw(policy, step);
    boolean stands =
        around
            .model(step.process())
            .filter(before -> Arrays.equals(before, drawn) || !isDrawnHere(before))
            .isPresent();
    if (!stands) {
      files.put(fileOf(step), drawn);
      files.computeIfAbsent(FORM, form -> read("/forms/" + form));
    }
  }

  private static String fileOf(Step step) {
    return step.process() + SentFiles.MODEL;
  }

  private static boolean isDrawnHere(byte[] model) {
    return new String(model, UTF_8).contains(DRAWN_HERE);
  }

  private static byte[] draw(Policy policy, Step step) {
    return new String(read(MODEL), UTF_8)
        .replace("STAGE_ID", step.process().replace('-', '_'))
        .replace("STAGE-PROCESS", step.process())
        .replace("STAGE-ISSUER", escaped(policy.issuer()))
        .replace("STAGE-TITLE", escaped(step.title()))
        .replace("STAGE-GROUP", group(policy, step).orElseThrow())
        .replace("STAGE-CLAUSE", escaped(step.provision().clause()))
        .getBytes(UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Whether the rows say whose people review there; what is not drawn somebody has to draw. */
  static boolean isDrawn(Policy policy, Step step) {
    return step.drawnFromRows() && group(policy, step).isPresent();
  }

  private static Optional<String> group(Policy policy, Step step) {
    return switch (step.reviewer()) {
      case PROVINCE -> Optional.of(Groups.PROVINCE_OFFICE);
      case BUREAU -> Optional.of(Groups.BUREAU);
      case SUPERIOR -> ofSuperiors(policy, step);
      case SCHOOL -> Optional.empty();
    };
  }

  /**
   * Of two superiors in a row the first is a county's bureau and the second a city's. A single one
   * may be either, from school to school: people of both would see each other's cases.
   */
  private static Optional<String> ofSuperiors(Policy policy, Step step) {
    List<Integer> places =
        policy.routes().stream()
            .map(StageModels::superiors)
            .filter(superiors -> superiors.contains(step))
            .map(superiors -> superiors.size() == 1 ? ALONE : superiors.indexOf(step))
            .distinct()
            .toList();
    return places.size() == 1 && places.get(0) != ALONE
        ? Optional.of(places.get(0) == 0 ? Groups.COUNTY_BUREAU : Groups.BUREAU)
        : Optional.empty();
  }

  private static List<Step> superiors(Route route) {
    return route.reviews().stream()
        .filter(step -> step.reviewer() == Step.Reviewer.SUPERIOR)
        .toList();
  }

  private static byte[] read(String resource) {
    try (InputStream file =
        Objects.requireNonNull(StageModels.class.getResourceAsStream(resource), resource)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
