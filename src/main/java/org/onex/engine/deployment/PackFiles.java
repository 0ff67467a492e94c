package org.onex.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onex.pack.PackSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What one pack's folder puts into the engine: its models and the forms they name. */
public record PackFiles(String pack, Map<String, byte[]> contents) {

  private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"$#]+)\"");

  static PackFiles read(ResourcePatternResolver resources, String root, String pack) {
    return read(resources, pack, root + "processes/" + pack + "/", List.of(root + "forms/"));
  }

  /**
   * @param forms places where forms are looked for that do not lie in the folder, in this order
   */
  public static PackFiles read(
      ResourcePatternResolver resources, String pack, String folder, List<String> forms) {
    var contents = new TreeMap<String, byte[]>();
    for (var pattern : new String[] {"*.bpmn", "*.dmn", "*.form"}) {
      add(contents, resources, folder + pattern);
    }
    contents.values().stream()
        .flatMap(model -> FORM.matcher(text(model)).results())
        .map(reference -> reference.group(1) + ".form")
        .distinct()
        .toList()
        .forEach(
            form ->
                forms.stream()
                    .filter(place -> !contents.containsKey(form))
                    .forEach(place -> add(contents, resources, place + form)));
    return new PackFiles(pack, contents);
  }

  private static void add(
      Map<String, byte[]> contents, ResourcePatternResolver resources, String pattern) {
    try {
      for (Resource resource : resources.getResources(pattern)) {
        if (resource.exists()) {
          contents.put(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
        }
      }
    } catch (java.io.FileNotFoundException absent) {
      // A pack without this kind of file is complete without it.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isEmpty() {
    return contents.isEmpty();
  }

  /** The pack's rules; processes that packs share have none. */
  Optional<PackSource> policy() {
    String file = pack + "-policy.dmn";
    return Optional.ofNullable(contents.get(file))
        .map(bytes -> new PackSource(pack, file, text(bytes)));
  }

  boolean contains(String resourceName) {
    return contents.containsKey(resourceName);
  }

  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
