package org.onex.engine.identity;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** As whom the engine is asked: a person with all walls, or the application itself with none. */
@Component
public class EngineIdentity {

  private final IdentityService identity;

  EngineIdentity(IdentityService identity) {
    this.identity = identity;
  }

  /** For acts that our own use case has allowed, by people who have no rights in the engine. */
  public <T> T asApplication(Supplier<T> work) {
    var before = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return work.get();
    } finally {
      if (before != null) {
        identity.setAuthentication(before);
      }
    }
  }

  /** For acts that the engine must allow as it would in Tasklist. */
  public <T> T as(String personId, Supplier<T> work) {
    var before = identity.getCurrentAuthentication();
    if (before == null || !personId.equals(before.getUserId())) {
      signIn(personId);
    }
    try {
      return work.get();
    } finally {
      identity.clearAuthentication();
      if (before != null) {
        identity.setAuthentication(before);
      }
    }
  }

  private void signIn(String personId) {
    identity.setAuthentication(
        personId,
        identity.createGroupQuery().groupMember(personId).list().stream()
            .map(Group::getId)
            .toList(),
        identity
            .createTenantQuery()
            .userMember(personId)
            .includingGroupsOfUser(true)
            .list()
            .stream()
            .map(Tenant::getId)
            .toList());
  }
}
