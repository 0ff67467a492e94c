package org.onex.engine.check;

import java.util.stream.Stream;

/** A model that waits for a message which nobody sends waits for ever. */
class MessagesAreSent implements ModelRule {

  private static final String ANY = "*";

  private final ExposedBeans beans;

  MessagesAreSent(ExposedBeans beans) {
    this.beans = beans;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    var messages =
        model
            .all("message")
            .filter(message -> !isSent(ProcessModel.text(message, "name")))
            .map(
                message ->
                    model.error(
                        message,
                        "没有任何环节会发送消息“%s”".formatted(ProcessModel.text(message, "name")),
                        "可用的消息：" + beans.messages().stream().sorted().toList()));
    var signals =
        model.all("signalEventDefinition").map(signal -> model.error(signal, "系统不发送信号", "请改用消息"));
    return Stream.concat(messages, signals);
  }

  private boolean isSent(String message) {
    return beans.messages().stream()
        .anyMatch(
            sent ->
                sent.endsWith(ANY)
                    ? message.startsWith(sent.substring(0, sent.length() - ANY.length()))
                    : sent.equals(message));
  }
}
