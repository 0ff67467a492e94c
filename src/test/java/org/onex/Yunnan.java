package org.onex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.organization.Accounts;
import org.onex.organization.Institution;
import org.onex.organization.InstitutionKind;
import org.onex.organization.Institutions;
import org.onex.organization.People;
import org.onex.organization.Person;
import org.onex.organization.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A second, fictional province beside the demo's: one office, one prefecture, three schools. */
@Component
public class Yunnan {

  public static final String OFFICE = "ynprov";
  public static final String PREFECTURE = "bjyulong";

  private final Institutions institutions;
  private final People people;
  private final Accounts accounts;

  Yunnan(Institutions institutions, People people, Accounts accounts) {
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
  }

  /** Once per test class; a second call changes nothing. */
  @Transactional
  public void settled() {
    if (institutions.existsById(OFFICE)) {
      return;
    }
    unit(OFFICE, "990053", "滇云省1+X证书工作办公室", InstitutionKind.PROVINCE, null);
    unit(PREFECTURE, "995307", "玉龙州教育体育局", InstitutionKind.BUREAU, OFFICE);
    school("yncollege", "9953000001", "滇云职业技术学院", "vocational_college", "provincial");
    school("ynschool", "9953000002", "玉龙中等职业学校", "secondary", "municipal");
    school("ynschool2", "9953000003", "玉龙民族职业高级中学", "secondary", "municipal");
    List.of(
            new Person("ynoffice", "段文渊", OFFICE, Role.PROVINCE_OFFICE, "ynoffice@example.edu.cn"),
            new Person("ynyulong", "和秋生", PREFECTURE, Role.BUREAU, "ynyulong@example.edu.cn"),
            new Person("yncollege", "杨若兰", "yncollege", Role.SCHOOL, "yncollege@example.edu.cn"),
            new Person("ynschool", "木清泉", "ynschool", Role.SCHOOL, "ynschool@example.edu.cn"),
            new Person("ynschool2", "李雪松", "ynschool2", Role.SCHOOL, "ynschool2@example.edu.cn"))
        .forEach(this::join);
  }

  private void unit(
      String id, String code, String name, InstitutionKind kind, @Nullable String superior) {
    Institution unit =
        institutions.save(
            new Institution(id, code, name, kind, null, null, superior, OFFICE, true)
                .contact(name + "值班", "000-53000000", id + "@example.edu.cn"));
    accounts.openUnit(unit);
  }

  private void school(String id, String code, String name, String type, String affiliation) {
    institutions.save(
        new Institution(
                id,
                code,
                name,
                InstitutionKind.SCHOOL,
                type,
                affiliation,
                affiliation.equals("provincial") ? OFFICE : PREFECTURE,
                OFFICE,
                true)
            .contact(name + "教务处", "000-53000001", id + "@example.edu.cn"));
  }

  private void join(Person person) {
    people.save(person);
    accounts.open(
        person, institutions.findById(person.institutionId()).orElseThrow(), Browser.PASSWORD);
  }
}
