package org.onex.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onex.engine.check.ModelContext;
import org.onex.notice.WorkCalendar;
import org.onex.pack.PackSource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** What folders hold beside the one that is checked; a later folder stands for an earlier one. */
class PackFolderModels implements ModelContext {

  private static final String SHARED = "common";
  private static final Pattern PLACE = Pattern.compile("([^/]+)/([^/]+)\\.(bpmn|dmn|form)$");
  private static final String POLICY = "-policy";

  private final ResourcePatternResolver resources;
  private final WorkCalendar daysOff;
  private final Map<String, PackSource> packs = new LinkedHashMap<>();
  private final Map<String, byte[]> processes = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  PackFolderModels(ResourcePatternResolver resources, WorkCalendar daysOff) {
    this.resources = resources;
    this.daysOff = daysOff;
  }

  /** Takes in {@code <pack>/*.bpmn|dmn|form} under a place. */
  PackFolderModels with(String place) {
    try {
      for (var file : resources.getResources(place)) {
        var found = PLACE.matcher(file.getURL().toString());
        if (found.find()) {
          take(found.group(1), found.group(2), found.group(3), file.getContentAsByteArray());
        }
      }
    } catch (java.io.FileNotFoundException nothingThere) {
      // A place without files adds nothing.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void take(String folder, String name, String kind, byte[] content) {
    switch (kind) {
      case "form" -> forms.add(name);
      case "bpmn" -> {
        processes.put(name, content);
        if (folder.equals(SHARED)) {
          shared.add(name);
        }
      }
      default -> {
        if (name.equals(folder + POLICY)) {
          packs.put(
              folder,
              new PackSource(folder, name + ".dmn", new String(content, StandardCharsets.UTF_8)));
        }
      }
    }
  }

  @Override
  public boolean hasForm(String form) {
    return forms.contains(form);
  }

  @Override
  public boolean hasProcess(String process) {
    return processes.containsKey(process);
  }

  @Override
  public Optional<byte[]> model(String process) {
    return Optional.ofNullable(processes.get(process));
  }

  @Override
  public boolean isShared(String process) {
    return shared.contains(process);
  }

  @Override
  public Collection<PackSource> packs() {
    return packs.values();
  }

  @Override
  public WorkCalendar daysOff() {
    return daysOff;
  }
}
