package org.onex;

import static org.onex.Settling.bureau;
import static org.onex.Settling.office;
import static org.onex.Settling.school;

import java.util.List;
import org.springframework.stereotype.Component;

/** A fictional province whose cities send up together what their schools filed. */
@Component
public class Henan {

  public static final String OFFICE = "hnprov";
  public static final String CITY = "hncity";

  private final Settling settling;

  Henan(Settling settling) {
    this.settling = settling;
  }

  public void settled() {
    settling.settle(
        List.of(
            office(OFFICE, "990041", "中岳省教育厅职成教处", "hnoffice", "程思远"),
            bureau(CITY, "994101", "嵩阳市教育局", OFFICE, "hncity", "邓明哲"),
            bureau("hnother", "994102", "洛川市教育局", OFFICE, "hnother", "许建业"),
            school(
                "hncollege",
                "9941000001",
                "中岳交通职业学院",
                "vocational_college",
                "provincial",
                OFFICE,
                "宋婉清"),
            school(
                "hnprovincial", "9941000004", "中岳省物流学校", "secondary", "provincial", OFFICE, "冯立新"),
            school("hnschool", "9941000002", "嵩阳中等专业学校", "secondary", "municipal", CITY, "郭长河"),
            school("hnschool2", "9941000003", "嵩阳第二职业高中", "secondary", "county", CITY, "沈知夏"),
            school(
                "hntech", "9941000005", "嵩阳技工学校", "technician_school", "municipal", CITY, "贺一鸣")));
  }
}
