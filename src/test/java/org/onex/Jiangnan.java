package org.onex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.DirectoryEntries;
import org.onex.directory.DirectoryImport;
import org.onex.directory.InstitutionKind;
import org.onex.directory.PersonEntry;
import org.onex.directory.Role;
import org.onex.directory.UnitEntry;
import org.springframework.stereotype.Component;

/**
 * A made-up province with a county tier: one office, two cities, two counties of the first, four
 * schools, a college. They come in through the administrator's register, lower units before the
 * higher ones.
 */
@Component
public class Jiangnan {

  public static final String OFFICE = "990900";

  private final DirectoryImport directoryImport;

  Jiangnan(DirectoryImport directoryImport) {
    this.directoryImport = directoryImport;
  }

  public void registered(Actor administrator) {
    directoryImport.load(
        administrator,
        new DirectoryEntries(
            List.of(
                school("9990900001", "临溪中等职业学校", "county", "990911"),
                school("9990900002", "望江职业高级中学", "county", "990912"),
                school("9990900003", "江州工业学校", "municipal", "990910"),
                school("9990900004", "湖湾中等职业学校", "municipal", "990920"),
                unit(
                    "9990900005",
                    "江南示例职业技术学院",
                    InstitutionKind.SCHOOL,
                    "vocational_college",
                    "provincial",
                    OFFICE),
                bureau("990911", "临溪县教育局", "990910"),
                bureau("990912", "望江县教育局", "990910"),
                bureau("990910", "江州市教育局", OFFICE),
                bureau("990920", "湖湾市教育局", OFFICE),
                unit(OFFICE, "江南省1+X证书工作办公室", InstitutionKind.PROVINCE, null, null, null)),
            List.of(
                person("jnoffice", "顾清和", OFFICE, Role.PROVINCE_OFFICE),
                person("jnoffice2", "陆闻笙", OFFICE, Role.PROVINCE_OFFICE),
                person("jncity", "沈怀瑾", "990910", Role.BUREAU),
                person("jncity2", "钟映雪", "990920", Role.BUREAU),
                person("jncounty", "许长青", "990911", Role.BUREAU),
                person("jncounty2", "方知秋", "990912", Role.BUREAU),
                person("jnschool", "温若水", "9990900001", Role.SCHOOL),
                person("jnschool2", "贺知微", "9990900002", Role.SCHOOL),
                person("jnschool3", "林间月", "9990900003", Role.SCHOOL),
                person("jnschool4", "苏棠", "9990900004", Role.SCHOOL),
                person("jncollege", "秦越溪", "9990900005", Role.SCHOOL))));
  }

  private static UnitEntry school(String code, String name, String affiliation, String superior) {
    return unit(code, name, InstitutionKind.SCHOOL, "secondary", affiliation, superior);
  }

  private static UnitEntry bureau(String code, String name, String superior) {
    return unit(code, name, InstitutionKind.BUREAU, null, null, superior);
  }

  private static UnitEntry unit(
      String code,
      String name,
      InstitutionKind kind,
      @Nullable String type,
      @Nullable String affiliation,
      @Nullable String superior) {
    return new UnitEntry(
        code,
        name,
        kind,
        type,
        affiliation,
        superior,
        true,
        name + "值班",
        "000-99000000",
        "u" + code + "@example.edu.cn");
  }

  private static PersonEntry person(String account, String name, String unit, Role role) {
    return new PersonEntry(account, name, unit, role, account + "@example.edu.cn", null, true);
  }
}
