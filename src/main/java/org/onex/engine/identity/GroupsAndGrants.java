package org.onex.engine.identity;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.onex.directory.Startup;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the groups and what they may do wherever no process definition is concerned. */
@Component
@Order(Startup.GROUPS)
class GroupsAndGrants implements ApplicationRunner {

  private final IdentityService identity;
  private final GroupGrants grants;
  private final JdbcTemplate jdbc;

  GroupsAndGrants(IdentityService identity, GroupGrants grants, JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.identity = identity;
    this.grants = grants;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    oneNodeAtATime();
    group(Groups.PROVINCE_OFFICE, "省级审核");
    group(Groups.BUREAU, "市级审核");
    group(Groups.COUNTY_BUREAU, "县级审核");
    group(Groups.EXPERTS, "评审专家");
    group(Groups.OPERATIONS, "运维");
    group(Groups.PACK_ADMINISTRATORS, "规则包管理");
    group(Groups.ENGINE_ADMINISTRATORS, "系统管理");
    for (var reviewers :
        List.of(Groups.PROVINCE_OFFICE, Groups.BUREAU, Groups.COUNTY_BUREAU, Groups.EXPERTS)) {
      grants.grant(reviewers, Resources.APPLICATION, "tasklist", ACCESS);
      grants.grant(reviewers, Resources.APPLICATION, "welcome", ACCESS);
      grants.grant(reviewers, Resources.FILTER, "*", READ);
    }
    grants.grant(Groups.OPERATIONS, Resources.APPLICATION, "cockpit", ACCESS);
    grants.grant(Groups.OPERATIONS, Resources.APPLICATION, "welcome", ACCESS);
    grants.grant(
        Groups.OPERATIONS,
        Resources.PROCESS_DEFINITION,
        "*",
        org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ,
        READ_INSTANCE,
        READ_HISTORY,
        RETRY_JOB);
    grants.grant(Groups.OPERATIONS, Resources.DECISION_DEFINITION, "*", READ);
    grants.grant(Groups.OPERATIONS, Resources.DEPLOYMENT, "*", READ);
    grants.grant(Groups.PACK_ADMINISTRATORS, Resources.DEPLOYMENT, "*", READ, CREATE);
    grants.grant(Groups.PACK_ADMINISTRATORS, Resources.DECISION_DEFINITION, "*", READ);
    for (var resource : Resources.values()) {
      grants.grant(Groups.ENGINE_ADMINISTRATORS, resource, "*", ALL);
    }
  }

  /** Two nodes that start on an empty database must not both make the groups. */
  private void oneNodeAtATime() {
    jdbc.queryForList("select value_ from act_ge_property where name_ = 'startup.lock' for update");
  }

  private void group(String id, String name) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      var group = identity.newGroup(id);
      group.setName(name);
      group.setType("WORKFLOW");
      identity.saveGroup(group);
    }
  }
}
