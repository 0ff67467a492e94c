package org.onex.web.page.system;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.audit.AuditAct;
import org.onex.audit.AuditFilter;
import org.onex.audit.AuditLog;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.season.ChineseTime;
import org.onex.web.Paging;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 操作记录: what was done with power over others. It can be read here and edited nowhere. */
@Controller
class AuditPage {

  private static final int SIZE = 50;
  private static final ZoneId ZONE = ChineseTime.ZONE;

  private final AuditLog audit;

  AuditPage(AuditLog audit) {
    this.audit = audit;
  }

  @GetMapping("/audit")
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable AuditAct act,
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new Refusal("AUDIT_NOT_ALLOWED", "操作记录只供系统管理员查看，请联系系统管理员。");
    }
    var filter =
        new AuditFilter(
            act,
            account,
            address,
            from == null ? null : from.atStartOfDay(ZONE).toInstant(),
            to == null ? null : to.plusDays(1).atStartOfDay(ZONE).toInstant());
    model.addAttribute("found", audit.find(filter, Paging.of(page, SIZE)));
    model.addAttribute("filter", filter);
    model.addAttribute("from", from);
    model.addAttribute("to", to);
    model.addAttribute("acts", List.of(AuditAct.values()));
    return "audit";
  }
}
