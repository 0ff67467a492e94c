package org.onex;

import static org.onex.Settling.bureau;
import static org.onex.Settling.office;
import static org.onex.Settling.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.expert.ExpertMeeting;
import org.onex.expert.ExpertService;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingForms;
import org.onex.filing.Filings;
import org.onex.filing.StampedScans;
import org.onex.intake.ExpertLine;
import org.onex.notice.FormContent;
import org.onex.notice.FormRow;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A third, fictional province: one office, one city, two colleges, a school of each kind. */
@Component
public class Guangdong {

  public static final String OFFICE = "gdprov";
  public static final String CITY = "bjnanyue";

  /** The college whose own rules ship. */
  public static final String OWN_RULES = "gdeco";

  private final FilingForms forms;
  private final StampedScans scans;
  private final Attachments attachments;
  private final Filings filings;
  private final ExpertService service;
  private final ExpertMeeting meeting;

  private final Settling settling;

  Guangdong(
      Settling settling,
      FilingForms forms,
      StampedScans scans,
      Attachments attachments,
      Filings filings,
      ExpertService service,
      ExpertMeeting meeting) {
    this.settling = settling;
    this.forms = forms;
    this.scans = scans;
    this.attachments = attachments;
    this.filings = filings;
    this.service = service;
    this.meeting = meeting;
  }

  public void settled() {
    settling.settle(
        List.of(
            office(OFFICE, "990044", "南粤省1+X证书工作办公室", "gdoffice", "梁思齐"),
            bureau(CITY, "994401", "珠江市教育局", OFFICE, "gdcity", "区明远"),
            school(
                "gdcollege",
                "9944000011",
                "南粤职业技术学院",
                "vocational_college",
                "provincial",
                OFFICE,
                "黎若谷"),
            school(
                "gdcollege2",
                "9944000004",
                "岭南应用科技学院",
                "applied_university",
                "provincial",
                OFFICE,
                "冼知行"),
            school("gdschool", "9944000002", "珠江中等职业学校", "secondary", "municipal", CITY, "邝清越"),
            school(
                "gdprovschool",
                "9944000003",
                "南粤省旅游学校",
                "secondary",
                "provincial",
                OFFICE,
                "麦晓帆")));
  }

  /** Beside the others: one that settles matters within, and who has a say there. */
  public void collegeWithOwnRules() {
    settling.join(
        school(
            OWN_RULES,
            SchoolPack.CODE,
            "南粤生态示例职业学院",
            "vocational_college",
            "provincial",
            OFFICE,
            "关静宜"),
        OFFICE);
    settling.post(OWN_RULES, "gddean", "岑远", "二级学院");
    settling.post(OWN_RULES, "gdacademic", "骆宁", "教务部");
  }

  /** Four people whom the office may ask for their opinion. */
  public void experts() {
    settling.join(OFFICE, "gdexpert1", "顾言", Role.EXPERT);
    settling.join(OFFICE, "gdexpert2", "欧阳砚", Role.EXPERT);
    settling.join(OFFICE, "gdexpert3", "司徒朗", Role.EXPERT);
    settling.join(OFFICE, "gdexpert4", "黎映", Role.EXPERT);
  }

  /** What a meeting of one expert of another unit says before the office approves. */
  public void meetingAgrees(String number) {
    experts();
    Actor office = settling.actor("gdoffice");
    service.describe(office, "gdexpert1", "示例大学", "", "教授", "");
    meeting.record(
        office,
        filings.findByNumber(number).orElseThrow().seasonId(),
        List.of(new ExpertLine("第 1 行", number, List.of("顾言"), Decision.APPROVE, "经评审，条件具备。")));
  }

  /** Both official forms, filled in as the notice prints them. */
  @Transactional
  public void formsFilledIn(Actor actor, String number) {
    forms.of(actor, number).forEach(sheet -> formFilledIn(actor, number, sheet.form()));
  }

  @Transactional
  public void formFilledIn(Actor actor, String number, String form) {
    Map<String, String> fields = new HashMap<>();
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (FormRow row : forms.one(actor, number, form).rows()) {
      if (row.isRepeated() && row.kind().isTyped()) {
        rows.computeIfAbsent(row.table(), t -> new HashMap<>()).put(row.field(), value(row));
      } else if (row.kind().isTyped()) {
        fields.put(row.field(), value(row));
      }
    }
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    rows.forEach((table, row) -> tables.put(table, List.of(row)));
    forms.keep(actor, number, form, new FormContent(fields, tables));
  }

  /** Printed, signed, stamped, scanned and uploaded, as they stand. */
  @Transactional
  public void formsStamped(Actor actor, String number) {
    forms.of(actor, number).forEach(sheet -> formStamped(actor, number, sheet.form()));
  }

  @Transactional
  public void formStamped(Actor actor, String number, String form) {
    String code = forms.one(actor, number, form).code();
    attachments.add(
        actor,
        new Attachment.Owner(Filing.DOCUMENT_OWNER, number),
        form,
        form + ".pdf",
        Season2027.scan(),
        scans.check(
            filings.findByNumber(number).orElseThrow(),
            form,
            code,
            Set.of("dept_opinion", "school_opinion")));
  }

  private static String value(FormRow row) {
    return switch (row.kind()) {
      case NUMBER -> "12";
      case PERCENT -> "62.5";
      case DATE -> "2027-03-01";
      case YES_NO -> "否";
      case LONG -> "省级高水平专业群核心专业；建成生产性实训基地一个。";
      default -> "示例" + row.label();
    };
  }
}
