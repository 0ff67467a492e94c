package org.onex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.onex.directory.Accounts;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Role;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a college of the demo's province who hold posts in it. */
@Component
public class College {

  /** 文号 of the rules that it has of its own. */
  public static final String NUMBER = "庐云院〔2027〕18号";

  private final Institutions institutions;
  private final People people;
  private final Accounts accounts;
  private final GrantService grants;

  College(Institutions institutions, People people, Accounts accounts, GrantService grants) {
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
    this.grants = grants;
  }

  @Transactional
  public void settled() {
    join("yfdean", "陆言", "二级学院");
    join("yfoffice", "乔松", "教务部");
    join("yfleader", "谢临", "主管校领导");
  }

  /** Its own rules on top of the province's notice, as its administrator would hand them in. */
  public static SchoolPack rules() {
    return SchoolPack.of("yunfan", "anhui", "9934100001", NUMBER);
  }

  public static void rulesInForce(int port) {
    var deployed = rules().deploy(port);
    assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
  }

  /** Two colleges of the school with a dean each, and who files in them. */
  @Transactional
  public void withColleges() {
    join("yfinfo", "叶知行", "试点负责人（信息工程学院）");
    join("yfinfodean", "方定", "二级学院（信息工程学院）");
    join("yfmechdean", "石坚", "二级学院（机电工程学院）、教学督导");
  }

  /** The province lets one school file after its time. */
  public void granted(String season, String school, Instant until) {
    var proposal =
        new GrantProposal(season, "school", GrantScope.UNIT, school, until, "会商纪要", "校内审批完成时已截止。");
    grants
        .propose(actor("ahprovince"), proposal)
        .forEach(grant -> grants.confirm(actor("ahprovince2"), grant.seasonId(), grant.id()));
  }

  private Actor actor(String person) {
    return people.findById(person).orElseThrow().asActor();
  }

  private void join(String account, String name, String post) {
    Person person =
        people.save(
            new Person(account, name, "hfcollege", Role.SCHOOL, account + "@example.edu.cn")
                .at(post));
    accounts.open(person, institutions.findById("hfcollege").orElseThrow(), Browser.PASSWORD);
  }
}
