package org.onex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The college's own rules that ship, handed to another school under another notice, as an
 * administrator would from Camunda Modeler.
 */
public record SchoolPack(String pack, String text) {

  public static final String CODE = "9944000001";

  /** The shipped pack as rules of one more school. */
  public static SchoolPack of(String pack, String parent, String schoolCode, String number) {
    return new SchoolPack(
        pack,
        shipped()
            .replace("gdsty", pack)
            .replace("GDSTY-2023", pack.toUpperCase(java.util.Locale.ROOT) + "-2027")
            .replace("\"guangdong\"", "\"" + parent + "\"")
            .replace(CODE, schoolCode)
            .replace("粤生态职院〔2023〕18号", number));
  }

  /** One cell changed. */
  public SchoolPack with(String cell, String content) {
    int entry = text.indexOf("id=\"" + pack + "-" + cell + "\"");
    int from = text.indexOf("<text>", entry) + "<text>".length();
    return new SchoolPack(
        pack, text.substring(0, from) + content + text.substring(text.indexOf("</text>", from)));
  }

  /** Of all tables only these, for a school that says little for itself. */
  public SchoolPack keeping(String... tables) {
    String kept = text;
    for (String table : List.of("limits", "costCaps", "sources", "internalSteps")) {
      if (!List.of(tables).contains(table)) {
        kept =
            kept.replaceAll(
                    "(?s) *<decision id=\"%s-%s\".*?</decision>\\R".formatted(pack, table), "")
                .replaceAll(
                    "(?s) *<dmndi:DMNShape [^>]*dmnElementRef=\"%s-%s\".*?</dmndi:DMNShape>\\R"
                        .formatted(pack, table),
                    "");
      }
    }
    return new SchoolPack(pack, kept);
  }

  public HttpResponse<String> deploy(int port) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("deployment-name", pack + "-policy");
    fields.put("deployment-source", "Camunda Modeler");
    fields.put("enable-duplicate-filtering", "true");
    return Browser.basic(port, "admin")
        .postFiles("/engine-rest/deployment/create", fields, Map.of(pack + "-policy.dmn", text));
  }

  private static String shipped() {
    try (var file =
        Objects.requireNonNull(
            SchoolPack.class.getResourceAsStream("/processes/gdsty/gdsty-policy.dmn"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
