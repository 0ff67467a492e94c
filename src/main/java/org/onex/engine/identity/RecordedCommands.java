package org.onex.engine.identity;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditLog;
import org.onex.engine.command.CommandField;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ReflectionUtils;

/**
 * Records what people do to accounts, grants, models, tasks and jobs in Tasklist, Cockpit, Admin,
 * Modeler and over REST. All of it passes here, and nothing that the application does by itself.
 */
class RecordedCommands extends CommandInterceptor {

  private static final Map<String, String> ACTS =
      Map.ofEntries(
          Map.entry("SaveUserCmd", "保存账号"),
          Map.entry("DeleteUserCmd", "删除账号"),
          Map.entry("UnlockUserCmd", "解除锁定"),
          Map.entry("SaveGroupCmd", "保存用户组"),
          Map.entry("DeleteGroupCmd", "删除用户组"),
          Map.entry("CreateMembershipCmd", "加入用户组"),
          Map.entry("DeleteMembershipCmd", "移出用户组"),
          Map.entry("SaveTenantCmd", "保存租户"),
          Map.entry("DeleteTenantCmd", "删除租户"),
          Map.entry("CreateTenantUserMembershipCmd", "加入租户"),
          Map.entry("DeleteTenantUserMembershipCmd", "移出租户"),
          Map.entry("SaveAuthorizationCmd", "授予权限"),
          Map.entry("DeleteAuthorizationCommand", "撤销权限"),
          Map.entry("DeployCmd", "部署"),
          Map.entry("DeleteDeploymentCmd", "删除部署"),
          Map.entry("DeleteProcessDefinitionsByIdsCmd", "删除流程定义"),
          Map.entry("ClaimTaskCmd", "认领任务"),
          Map.entry("AssignTaskCmd", "指派任务"),
          Map.entry("DelegateTaskCmd", "委派任务"),
          Map.entry("SetJobRetriesCmd", "重试作业"),
          Map.entry("ExecuteJobsCmd", "执行作业"),
          Map.entry("DeleteProcessInstanceCmd", "删除流程实例"),
          Map.entry("DeleteProcessInstancesCmd", "删除流程实例"),
          Map.entry("SuspendProcessInstanceCmd", "挂起流程实例"),
          Map.entry("ActivateProcessInstanceCmd", "激活流程实例"),
          Map.entry("SuspendProcessDefinitionCmd", "挂起流程定义"),
          Map.entry("ActivateProcessDefinitionCmd", "激活流程定义"),
          Map.entry("ModifyProcessInstanceCmd", "调整流程实例"),
          Map.entry("SaveFilterCmd", "保存筛选"),
          Map.entry("DeleteFilterCmd", "删除筛选"));

  private final ProcessEngineConfigurationImpl engine;
  private final ObjectProvider<AuditLog> audit;

  RecordedCommands(ProcessEngineConfigurationImpl engine, ObjectProvider<AuditLog> audit) {
    this.engine = engine;
    this.audit = audit;
  }

  @Override
  public <T> T execute(Command<T> command) {
    var person = engine.getIdentityService().getCurrentAuthentication();
    var act = ACTS.get(command.getClass().getSimpleName());
    T answer = next.execute(command);
    if (person != null && act != null) {
      audit
          .getObject()
          .record(AuditAct.ENGINE_ACT, person.getUserId(), subject(command), act + names(command));
    }
    return answer;
  }

  private static @Nullable String subject(Command<?> command) {
    return named(command, "userId") instanceof String account
        ? account
        : named(command, "user") instanceof User user ? user.getId() : null;
  }

  private static @Nullable Object named(Command<?> command, String name) {
    var field = ReflectionUtils.findField(command.getClass(), name);
    return field == null ? null : CommandField.of(command.getClass(), name).in(command);
  }

  /** The ids that the command holds, under the engine's own names for them. */
  private static String names(Command<?> command) {
    List<String> names = new ArrayList<>();
    for (Class<?> type = command.getClass(); type != Object.class; type = type.getSuperclass()) {
      Stream.of(type.getDeclaredFields())
          .filter(field -> field.getType() == String.class)
          .filter(field -> !Modifier.isStatic(field.getModifiers()))
          .map(field -> field.getName() + "=" + named(command, field.getName()))
          .filter(name -> !name.endsWith("=null"))
          .forEach(names::add);
    }
    return names.isEmpty() ? "" : "（" + String.join("，", names) + "）";
  }
}
