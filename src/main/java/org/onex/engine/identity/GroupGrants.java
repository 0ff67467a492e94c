package org.onex.engine.identity;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** One authorization per group and resource, made once. */
@Component
class GroupGrants {

  private final AuthorizationService authorizations;

  GroupGrants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void grant(String group, Resource resource, String resourceId, Permission... permissions) {
    var present =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(resourceId)
            .count();
    if (present > 0) {
      return;
    }
    var authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    authorization.setGroupId(group);
    authorization.setResource(resource);
    authorization.setResourceId(resourceId);
    authorization.setPermissions(permissions);
    authorizations.saveAuthorization(authorization);
  }
}
