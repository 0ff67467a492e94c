package org.onex.engine.check;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onex.pack.PackSource;

/**
 * Files that are sent together.
 *
 * @param files content by name; Modeler sends bare names, folders may send paths
 */
public record SentFiles(Map<String, byte[]> files) {

  public static final String TABLES = ".dmn";
  static final String MODEL = ".bpmn";
  static final String FORM = ".form";
  private static final String POLICY = "-policy.dmn";

  public SentFiles {
    files = new LinkedHashMap<>(files);
  }

  static String bareName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The rules among the files, by the pack that their names speak of. */
  public List<PackSource> packs() {
    return files.keySet().stream().filter(SentFiles::isPolicy).map(this::pack).toList();
  }

  private PackSource pack(String file) {
    var name = bareName(file);
    return new PackSource(name.substring(0, name.length() - POLICY.length()), name, text(file));
  }

  static boolean isPolicy(String file) {
    return file.endsWith(POLICY);
  }

  Collection<String> named(String ending) {
    return files.keySet().stream().filter(file -> file.endsWith(ending)).toList();
  }

  byte[] content(String file) {
    var content = files.get(file);
    if (content == null) {
      throw new IllegalArgumentException(file);
    }
    return content;
  }

  private String text(String file) {
    return new String(content(file), StandardCharsets.UTF_8);
  }
}
