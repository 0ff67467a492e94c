package org.onex.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The Camunda Forms of a deployment. */
class Forms {

  /** What the form viewer of this engine's Tasklist leaves blank. */
  private static final Set<String> NOT_SHOWN = Set.of("filepicker", "documentPreview");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SentFiles sent;

  Forms(SentFiles sent) {
    this.sent = sent;
  }

  Set<String> ids() {
    var ids = new LinkedHashSet<String>();
    sent.named(SentFiles.FORM)
        .forEach(file -> read(file).ifPresent(form -> ids.add(form.path("id").asText())));
    return ids;
  }

  Stream<FileProblem> problems() {
    return sent.named(SentFiles.FORM).stream().flatMap(this::judge);
  }

  private Stream<FileProblem> judge(String file) {
    var name = SentFiles.bareName(file);
    var form = read(file);
    if (form.isEmpty()) {
      return Stream.of(FileProblem.ofFile(name, "不是可以读取的表单", "请用 Camunda Modeler 重新保存后再部署"));
    }
    var id = form.get().path("id").asText();
    Stream<FileProblem> called =
        name.equals(id + SentFiles.FORM)
            ? Stream.empty()
            : Stream.of(FileProblem.ofFile(name, "表单编号“%s”与文件名不一致".formatted(id), "请改为一致"));
    return Stream.concat(
        called,
        types(form.get())
            .filter(NOT_SHOWN::contains)
            .distinct()
            .map(
                type ->
                    FileProblem.ofFile(
                        name, "待办页面不能显示组件“%s”".formatted(type), "请删除；附件请在系统页面上传，表单中放链接")));
  }

  private static Stream<String> types(JsonNode node) {
    return Stream.concat(
        Stream.of(node.path("type").asText()),
        StreamSupport.stream(node.path("components").spliterator(), false).flatMap(Forms::types));
  }

  private Optional<JsonNode> read(String file) {
    try {
      return Optional.ofNullable(JSON.readTree(sent.content(file))).filter(JsonNode::isObject);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
