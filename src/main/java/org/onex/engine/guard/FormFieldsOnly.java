package org.onex.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.onex.directory.TypedText;
import org.onex.engine.command.CommandField;
import org.onex.engine.command.EngineRequest;

/**
 * Whoever completes a task sends the fields of its form and nothing else: a variable that a model
 * goes on with, such as the outcome, comes from our listeners only.
 */
class FormFieldsOnly extends CommandInterceptor {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final CommandField COMPLETED = CommandField.of(CompleteTaskCmd.class, "taskId");
  private static final CommandField VARIABLES = CommandField.of(CompleteTaskCmd.class, "variables");
  private static final CommandField SUBMITTED = CommandField.of(SubmitTaskFormCmd.class, "taskId");
  private static final CommandField SHOWN = CommandField.of(GetDeployedTaskFormCmd.class, "taskId");
  private static final CommandField PROPERTIES =
      CommandField.of(SubmitTaskFormCmd.class, "properties");

  @Override
  public <T> T execute(Command<T> command) {
    if (EngineRequest.asksForNextCommand()) {
      if (command instanceof CompleteTaskCmd) {
        check(COMPLETED.in(command), VARIABLES.in(command));
      } else if (command instanceof SubmitTaskFormCmd) {
        check(SUBMITTED.in(command), PROPERTIES.in(command));
      } else if (command instanceof GetDeployedTaskFormCmd) {
        requireThere(SHOWN.in(command));
      }
    }
    return next.execute(command);
  }

  private void check(@Nullable Object task, @Nullable Object sent) {
    if (!(sent instanceof Map<?, ?> variables) || variables.isEmpty()) {
      return;
    }
    requireThere(task);
    variables.forEach(FormFieldsOnly::requireReadable);
    var foreign = new HashSet<Object>(variables.keySet());
    foreign.removeAll(fields(String.valueOf(task)));
    if (!foreign.isEmpty()) {
      throw new Refusal(
          "NOT_ON_THE_FORM",
          "待办表单没有“%s”这一项，请只提交表单上的内容。"
              .formatted(
                  String.join("”、“", foreign.stream().map(String::valueOf).sorted().toList())));
    }
  }

  /** Asked for the form of a task that is gone, the engine trips over it. */
  private void requireThere(@Nullable Object task) {
    String id = String.valueOf(task);
    Task found = next.execute(context -> context.getTaskManager().findTaskById(id));
    if (found == null) {
      throw new NullValueException("Cannot find task with id " + id);
    }
  }

  private static void requireReadable(Object name, @Nullable Object value) {
    Object content = value instanceof TypedValue typed ? typed.getValue() : value;
    if (content instanceof String text && !TypedText.isReadable(text)) {
      throw TypedText.unreadable(String.valueOf(name));
    }
  }

  private Set<String> fields(String task) {
    try (InputStream form = next.execute(new GetDeployedTaskFormCmd(task))) {
      var names = new HashSet<String>();
      components(JSON.readTree(form)).forEach(component -> names.add(variable(component)));
      return names;
    } catch (BadUserRequestException without) {
      return Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> components(JsonNode node) {
    return StreamSupport.stream(node.path("components").spliterator(), false)
        .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
  }

  /** A field {@code windows.0.opens} and a list at {@code windows} are sent as {@code windows}. */
  private static String variable(JsonNode component) {
    var path = component.path("key").asText(component.path("path").asText());
    return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
  }
}
