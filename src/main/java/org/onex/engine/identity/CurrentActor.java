package org.onex.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.onex.directory.Actor;
import org.onex.directory.People;
import org.onex.directory.Refusal;
import org.springframework.stereotype.Component;

/** The person on whose behalf the engine is working, for listeners of completed tasks. */
@Component
public class CurrentActor {

  private final People people;
  private final IdentityService identity;

  CurrentActor(People people, IdentityService identity) {
    this.people = people;
    this.identity = identity;
  }

  public Actor actor() {
    var authentication = identity.getCurrentAuthentication();
    if (authentication == null) {
      throw new Refusal("NOT_SIGNED_IN", "登录状态已失效，请重新登录后办理。");
    }
    return people
        .findById(authentication.getUserId())
        .orElseThrow(() -> new Refusal("NOT_A_REVIEWER", "您的账号没有审核权限。"))
        .asActor();
  }
}
