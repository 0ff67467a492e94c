package org.onex.process.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What one pack's folder puts into the engine: its models and the forms they name. */
record PackFiles(String pack, Map<String, byte[]> contents) {

  private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"$#]+)\"");

  static PackFiles read(ResourcePatternResolver resources, String root, String pack) {
    var contents = new TreeMap<String, byte[]>();
    for (var pattern : new String[] {"*.bpmn", "*.dmn"}) {
      add(contents, resources, root + "processes/" + pack + "/" + pattern);
    }
    contents.values().stream()
        .flatMap(model -> FORM.matcher(text(model)).results())
        .map(reference -> reference.group(1))
        .distinct()
        .toList()
        .forEach(form -> add(contents, resources, root + "forms/" + form + ".form"));
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

  boolean isEmpty() {
    return contents.isEmpty();
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
