package org.onex.engine.identity;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;
import static org.camunda.bpm.engine.authorization.TaskPermissions.READ_VARIABLE;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.onex.engine.expert.ExpertPanel;

/**
 * Grants nothing per task but to an expert on a panel. One authorization for each task and
 * candidate takes minutes to count at 100,000 tasks; reviewers hold one grant per review definition
 * instead, and tenants keep units apart.
 */
class NoGrantsPerTask extends DefaultAuthorizationProvider {

  private static final AuthorizationEntity[] NONE = {};

  /** The default lets people delete themselves. */
  @Override
  public AuthorizationEntity[] newUser(User user) {
    return new AuthorizationEntity[] {
      createGrantAuthorization(user.getId(), null, USER, user.getId(), READ, UPDATE)
    };
  }

  /** A panel's few tasks belong to one expert each, whom no other task of it concerns. */
  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
    return newAssignee != null && isOfPanel(task)
        ? new AuthorizationEntity[] {
          createGrantAuthorization(
              newAssignee, null, TASK, task.getId(), READ, TASK_WORK, READ_VARIABLE)
        }
        : NONE;
  }

  private static boolean isOfPanel(Task task) {
    var definition = task.getProcessDefinitionId();
    return definition != null && definition.startsWith(ExpertPanel.KEY + ":");
  }

  @Override
  public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
    return NONE;
  }

  @Override
  public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
    return NONE;
  }
}
