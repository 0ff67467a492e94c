package org.onex;

import static org.onex.Settling.bureau;
import static org.onex.Settling.office;
import static org.onex.Settling.school;

import java.util.List;
import org.springframework.stereotype.Component;

/** A second, fictional province beside the demo's: one office, one prefecture, three schools. */
@Component
public class Yunnan {

  public static final String OFFICE = "ynprov";
  public static final String PREFECTURE = "bjyulong";

  private final Settling settling;

  Yunnan(Settling settling) {
    this.settling = settling;
  }

  public void settled() {
    settling.settle(
        List.of(
            office(OFFICE, "990053", "滇云省1+X证书工作办公室", "ynoffice", "段文渊"),
            bureau(PREFECTURE, "995307", "玉龙州教育体育局", OFFICE, "ynyulong", "和秋生"),
            school(
                "yncollege",
                "9953000001",
                "滇云职业技术学院",
                "vocational_college",
                "provincial",
                OFFICE,
                "杨若兰"),
            school(
                "ynschool", "9953000002", "玉龙中等职业学校", "secondary", "municipal", PREFECTURE, "木清泉"),
            school(
                "ynschool2",
                "9953000003",
                "玉龙民族职业高级中学",
                "secondary",
                "municipal",
                PREFECTURE,
                "李雪松")));
  }
}
